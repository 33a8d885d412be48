package neuronlab.app.window;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.control.Label;
import neuronlab.app.file.AtomicFile;
import neuronlab.figure.language.Words;
import neuronlab.lesson.LastingView;
import neuronlab.lesson.Lesson;
import neuronlab.lesson.LessonView;
import neuronlab.lesson.shared.check.ChecksPane;
import neuronlab.lesson.shared.check.Earlier;
import neuronlab.lesson.shared.check.LessonChecks;
import neuronlab.lesson.shared.check.OnceMore;

/** The lessons opened so far, each with its checks and the ways on: who comes back to one finds it as it was left. */
final class LessonViews {
    private final Map<String, LessonView> opened = new HashMap<>();
    private final Map<String, OnceMore> onceMore = new HashMap<>();
    private final WindowState state;
    private final FigureMenu figureMenu;
    private final Words words;

    LessonViews(WindowState state) {
        this.state = state;
        this.figureMenu = new FigureMenu(state.language());
        words = state.language().words(LessonViews.class);
    }

    /** The reader comes to a lesson. */
    LessonView of(Lesson lesson) {
        LessonView view = opened.computeIfAbsent(lesson.id(), _ -> open(lesson));
        Optional.ofNullable(onceMore.get(lesson.id())).ifPresent(OnceMore::renew);
        return view;
    }

    private LessonView open(Lesson lesson) {
        LessonView view = lesson.open(state.language());
        view.figures().forEach(figure -> figureMenu.offerOn(figure, lesson.id() + "-" + figure.getId()));
        view.keepIn((file, content) -> AtomicFile.write(file, content::writeTo));
        if (view instanceof LastingView lasting) {
            state.memories().of(lesson.id(), lasting.extension()).ifPresent(lasting::remember);
        }
        view.page().prepend(minutes(lesson));
        LessonChecks checks = state.checks(lesson);
        if (!checks.checks().isEmpty()) {
            ChecksPane pane = new ChecksPane(lesson.id(), checks, view.tasks(), state.progress(), state.language());
            OnceMore questions = new OnceMore(earlierThan(lesson), state.progress(), state.language());
            pane.append(questions);
            onceMore.put(lesson.id(), questions);
            view.page().append(pane);
        }
        view.page().append(new WaysOn(lesson, state.navigation(), state.language()));
        return view;
    }

    private List<Earlier> earlierThan(Lesson lesson) {
        return state.navigation().catalog().lessons().stream()
                .takeWhile(each -> !each.equals(lesson))
                .map(each -> new Earlier(each.id(), each.title(state.language()), state.checks(each)))
                .toList();
    }

    /** The program ends. */
    void end() {
        for (LessonView view : opened.values()) {
            if (view instanceof LastingView lasting) {
                lasting.end();
            }
        }
    }

    private Label minutes(Lesson lesson) {
        Label minutes = new Label(words.get("minutes", state.language().numbers().whole(lesson.minutes())));
        minutes.getStyleClass().add("lesson-minutes");
        return minutes;
    }
}
