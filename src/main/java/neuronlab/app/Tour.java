package neuronlab.app;

import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.scene.Scene;
import neuronlab.app.toolkit.NextFrame;
import neuronlab.app.window.LessonWindow;
import neuronlab.app.window.Navigation;
import neuronlab.lesson.Lesson;

/**
 * Shows every lesson, one after the other, and from each on goes back to the one before and comes again: the JVM learns
 * from it what a start and the way through the tutorial need, and a benchmark reads from it how long each page took to
 * come.
 */
final class Tour {
    private static final double NANOS_IN_A_MILLISECOND = 1e6;

    /** One turn, and which of the turns to this lesson it is. */
    private record Turn(Lesson lesson, String which) {}

    private final LessonWindow window;
    private final Navigation navigation;
    private final boolean atLeisure;
    private final Consumer<String> report;
    private final Runnable end;
    private final Iterator<Turn> ahead;

    /**
     * @param atLeisure whether it rests at each lesson, as a reader does
     * @param report takes a line for each turn: the lesson's name, "first" or "again", and the milliseconds from the turn
     *     to its frame
     * @param end what to do at the end
     */
    Tour(LessonWindow window, Navigation navigation, boolean atLeisure, Consumer<String> report, Runnable end) {
        this.window = window;
        this.navigation = navigation;
        this.atLeisure = atLeisure;
        this.report = report;
        this.end = end;
        List<Lesson> lessons = navigation.catalog().lessons();
        this.ahead = IntStream.range(0, lessons.size())
                .boxed()
                .flatMap(place -> turns(lessons, place))
                .iterator();
    }

    private static Stream<Turn> turns(List<Lesson> lessons, int place) {
        Turn first = new Turn(lessons.get(place), "first");
        return place == 0
                ? Stream.of(first)
                : Stream.of(first, new Turn(lessons.get(place - 1), "again"), new Turn(first.lesson(), "again"));
    }

    /** Turns to the next lesson, and when its frame is on the screen to the one after it. */
    void goOn(Scene scene) {
        if (!ahead.hasNext()) {
            end.run();
            return;
        }
        if (atLeisure) {
            window.rest();
        }
        Turn turn = ahead.next();
        long turned = System.nanoTime();
        navigation.turnTo(turn.lesson());
        new NextFrame(scene, () -> {
                    double milliseconds = (System.nanoTime() - turned) / NANOS_IN_A_MILLISECOND;
                    report.accept(String.format(Locale.ROOT, "%s %s %.1f", turn.lesson().id(), turn.which(), milliseconds));
                    goOn(scene);
                })
                .await();
    }
}
