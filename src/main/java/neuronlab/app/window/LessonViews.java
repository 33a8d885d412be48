package neuronlab.app.window;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.event.ActionEvent;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.DragEvent;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import neuronlab.app.file.AtomicFile;
import neuronlab.figure.language.Words;
import neuronlab.lesson.LastingView;
import neuronlab.lesson.Lesson;
import neuronlab.lesson.LessonView;
import neuronlab.lesson.shared.check.ChecksPane;
import neuronlab.lesson.shared.check.Earlier;
import neuronlab.lesson.shared.check.LessonChecks;
import neuronlab.lesson.shared.check.OnceMore;
import neuronlab.lesson.shared.page.LessonPage;

/**
 * The lessons that are open, each with its checks and the ways on: who comes back to one finds it as it was left. A lesson
 * that was only looked at is let go of once several others were opened after it: opened anew it is the same.
 */
final class LessonViews {
    private static final int LOOKED_AT = 6;

    /** Beginning with the one that was left first. */
    private final Map<String, Opened> opened = new LinkedHashMap<>(16, 0.75f, true);

    private final List<Consumer<LessonPage>> lettingGo = new ArrayList<>();
    private final WindowState state;
    private final FigureMenu figureMenu;
    private final Words words;

    LessonViews(WindowState state) {
        this.state = state;
        this.figureMenu = new FigureMenu(state.language());
        words = state.language().words(LessonViews.class);
    }

    /** A lesson that is open, with the questions of earlier ones that it asks once more. */
    private static final class Opened {
        private final LessonView view;
        private final Optional<OnceMore> onceMore;
        private boolean used;

        Opened(LessonView view, Optional<OnceMore> onceMore) {
            this.view = view;
            this.onceMore = onceMore;
            used = view instanceof LastingView;
            List.of(MouseEvent.MOUSE_PRESSED, KeyEvent.KEY_PRESSED, ActionEvent.ACTION, DragEvent.DRAG_DROPPED)
                    .forEach(type -> view.page().addEventFilter(type, event -> used |= !isOnTheWay(event)));
        }

        /** Who only goes on to another page, by its buttons or by keys, has looked at this one. */
        private static boolean isOnTheWay(Event event) {
            if (event instanceof KeyEvent key && (key.isAltDown() || key.getCode().isModifierKey())) {
                return true;
            }
            Node target = event.getTarget() instanceof Node node ? node : null;
            return Stream.iterate(target, Objects::nonNull, Node::getParent).anyMatch(WaysOn.class::isInstance);
        }
    }

    /** The reader comes to a lesson. */
    LessonView of(Lesson lesson) {
        Opened here = opened.computeIfAbsent(lesson.id(), _ -> open(lesson));
        here.onceMore.ifPresent(OnceMore::renew);
        letGo();
        return here.view;
    }

    /** Opens a lesson that the reader may come to next. */
    LessonView ahead(Lesson lesson) {
        return opened.computeIfAbsent(lesson.id(), _ -> open(lesson)).view;
    }

    /** Whether a lesson is open. */
    boolean isOpen(Lesson lesson) {
        return opened.containsKey(lesson.id());
    }

    /** What is changed in a lesson by other means than keys and pointer is to stay, too. */
    void keep(Lesson lesson) {
        opened.get(lesson.id()).used = true;
    }

    /** Tells of each page that is let go of. */
    void onLettingGo(Consumer<LessonPage> listener) {
        lettingGo.add(listener);
    }

    /** What a screen reader does is not to be told from nothing, so then all stays. */
    private void letGo() {
        if (Platform.isAccessibilityActive()) {
            return;
        }
        List<String> lookedAt = opened.entrySet().stream()
                .filter(entry -> !entry.getValue().used)
                .map(Map.Entry::getKey)
                .toList();
        lookedAt.stream()
                .limit(Math.max(0, lookedAt.size() - 1 - LOOKED_AT))
                .map(opened::remove)
                .forEach(gone -> lettingGo.forEach(listener -> listener.accept(gone.view.page())));
    }

    private Opened open(Lesson lesson) {
        LessonView view = lesson.open(state.language());
        view.figures().forEach(figure -> figureMenu.offerOn(figure, lesson.id() + "-" + figure.getId()));
        figureMenu.offerWithin(view.page(), lesson.id());
        view.keepIn((file, content) -> AtomicFile.write(file, content::writeTo));
        if (view instanceof LastingView lasting) {
            state.memories().of(lesson.id(), lasting.extension()).ifPresent(lasting::remember);
        }
        view.page().prepend(minutes(lesson));
        LessonChecks checks = state.checks(lesson);
        Optional<OnceMore> onceMore = Optional.empty();
        if (!checks.checks().isEmpty()) {
            ChecksPane pane = new ChecksPane(lesson.id(), checks, view.tasks(), state.progress(), state.language());
            OnceMore questions = new OnceMore(earlierThan(lesson), state.progress(), state.language());
            pane.append(questions);
            onceMore = Optional.of(questions);
            view.page().append(pane);
        }
        view.page().append(new WaysOn(lesson, state.navigation(), state.language()));
        return new Opened(view, onceMore);
    }

    private List<Earlier> earlierThan(Lesson lesson) {
        return state.navigation().catalog().lessons().stream()
                .takeWhile(each -> !each.equals(lesson))
                .map(each -> new Earlier(each.id(), each.title(state.language()), state.checks(each)))
                .toList();
    }

    /** The program ends. */
    void end() {
        for (Opened each : opened.values()) {
            if (each.view instanceof LastingView lasting) {
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
