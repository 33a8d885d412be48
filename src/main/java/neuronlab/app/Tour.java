package neuronlab.app;

import java.util.Iterator;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Stream;
import neuronlab.app.toolkit.FirstFrame;
import neuronlab.app.window.Navigation;
import neuronlab.lesson.Lesson;

/**
 * Shows every lesson, one after the other, and then all once more: the JVM learns from it what a start and the way
 * through the tutorial need, and a benchmark reads from it how long each page took to come.
 */
final class Tour {
    private static final double NANOS_IN_A_MILLISECOND = 1e6;

    private final Navigation navigation;
    private final Consumer<String> report;
    private final Runnable end;
    private final Iterator<Lesson> ahead;

    /**
     * @param report takes a line for each page: the lesson's name and the milliseconds from the turn to its frame
     * @param end what to do at the end
     */
    Tour(Navigation navigation, Consumer<String> report, Runnable end) {
        this.navigation = navigation;
        this.report = report;
        this.end = end;
        var lessons = navigation.catalog().lessons();
        this.ahead = Stream.concat(lessons.stream(), lessons.stream()).toList().iterator();
    }

    /** Turns to the next lesson, and when its frame is on the screen to the one after it. */
    void goOn() {
        if (!ahead.hasNext()) {
            end.run();
            return;
        }
        Lesson lesson = ahead.next();
        long turned = System.nanoTime();
        navigation.turnTo(lesson);
        new FirstFrame(() -> {
                    double milliseconds = (System.nanoTime() - turned) / NANOS_IN_A_MILLISECOND;
                    report.accept(String.format(Locale.ROOT, "%s %.1f", lesson.id(), milliseconds));
                    goOn();
                })
                .start();
    }
}
