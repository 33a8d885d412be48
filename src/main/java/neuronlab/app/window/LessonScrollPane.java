package neuronlab.app.window;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyEvent;
import neuronlab.lesson.LastingView;
import neuronlab.lesson.Lesson;
import neuronlab.lesson.LessonView;
import neuronlab.lesson.shared.page.LessonPage;

/** The centre of the window: the current lesson's page, scrolling. */
final class LessonScrollPane extends ScrollPane {
    private final Navigation navigation;
    private final LessonViews views;
    private final OpenPages content = new OpenPages();
    private final PageTurn turn = new PageTurn();
    private LessonView current;
    private boolean letGo;

    LessonScrollPane(Navigation navigation, LessonViews views) {
        this.navigation = navigation;
        this.views = views;
        setId("lesson-pane");
        getStyleClass().add("lesson-pane");
        setContent(content);
        setFitToWidth(true);
        setFitToHeight(true);
        skinProperty().subscribe(this::drawOnlyWhatChanges);
        vvalueProperty().addListener(_ -> tellWhatIsSeen());
        viewportBoundsProperty().addListener(_ -> tellWhatIsSeen());
        content.heightProperty().addListener(_ -> tellWhatIsSeen());
        // Not the height of the viewport, which is known only after the page has been laid out for it.
        heightProperty().addListener(_ -> opened().ifPresent(page -> page.setVisibleHeight(getHeight())));
        views.onLettingGo(page -> {
            content.drop(page);
            letGo = true;
        });
        navigation.lessonProperty().addListener(_ -> show());
        FocusInSight.keepIn(this);
    }

    /** The skin keeps a picture of all that is in sight, and makes it anew when the least of it changes. */
    private void drawOnlyWhatChanges() {
        Node viewport = lookup(".viewport");
        if (viewport != null) {
            viewport.setCache(false);
        }
    }

    /** Opens the lesson that the reader is at, unless it is open: while the start page is shown there may be none yet. */
    void open() {
        if (current == null) {
            show();
        }
    }

    private Optional<LessonPage> opened() {
        return Optional.ofNullable(current).map(LessonView::page);
    }

    private void show() {
        if (current != null) {
            current.leave();
        }
        current = views.of(navigation.lessonProperty().get());
        current.page().setVisibleHeight(getHeight());
        content.show(current.page());
        setVvalue(0);
        turn.show(current.page());
        focusTitle();
    }

    /** Puts the focus where the page begins, so that its title is read aloud and the Tab key goes on from there. */
    void focusTitle() {
        current.page().title().requestFocus();
    }

    /** The page, and what else it has to show. */
    Stream<Node> places() {
        return Stream.concat(Stream.of(this), opened().stream().flatMap(page -> page.figures().stream()));
    }

    /** What the reader has selected of the page; empty for nothing. */
    String selectedText() {
        return opened().map(LessonPage::selectedText).orElse("");
    }

    private void tellWhatIsSeen() {
        double visible = getViewportBounds().getHeight();
        double hidden = Math.max(0, content.getHeight() - visible);
        double top = hidden * (getVvalue() - getVmin()) / (getVmax() - getVmin());
        opened().ifPresent(page -> page.showFrom(top - page.getLayoutY()));
    }

    /** The reader looks at something else: what the lesson does in the background pauses. */
    void leave() {
        if (current != null) {
            current.leave();
        }
        content.showOneOnly();
    }

    /** All that is there will be styled anew: the fewer, the sooner. */
    void expectNewStyles() {
        content.showOneOnly();
    }

    /**
     * The reader rests: does a part of what takes a few frames and can be done ahead or afterwards. The lesson after the start
     * page is opened; beside another the next lesson is opened, then it is styled and laid out, and at last the memory of pages
     * that were let go of is given back.
     *
     * @return whether there is more to do
     */
    boolean useRest() {
        open();
        boolean prepares = getScene() != null && navigation.next().filter(this::prepare).isPresent();
        if (!prepares && letGo) {
            letGo = false;
            System.gc();
        }
        return prepares;
    }

    private boolean prepare(Lesson lesson) {
        boolean opens = !views.isOpen(lesson);
        LessonPage page = views.ahead(lesson).page();
        boolean styles = page.getScene() == null;
        if (!opens && styles) {
            page.setVisibleHeight(getHeight());
            content.prepare(page);
        }
        return opens || styles;
    }

    /** Opens a file in the lesson that is shown, if it opens files. */
    void open(Path file) {
        if (current instanceof LastingView lasting) {
            lasting.open(file);
        }
    }

    void openNow(Path file) throws IOException {
        if (current instanceof LastingView lasting) {
            lasting.openNow(file);
        }
    }

    /** The program ends: what the reader is at is kept. */
    void end() {
        views.end();
    }

    /** How much of what this pane shows is covered at its top, by a stage that does not scroll. */
    double coveredHeight() {
        return opened().map(LessonPage::coveredHeight).orElse(0.0);
    }

    /** Whether the stage covers some of a node of the page. */
    boolean isBehindStage(Node node) {
        return opened().filter(page -> page.isBehindStage(node)).isPresent();
    }

    void loadLesson() {
        current.load();
    }

    void trainLesson() {
        views.keep(navigation.lessonProperty().get());
        current.train();
    }

    /** Offers a key press that nobody used to the lesson, if it is shown, unless it was typed into a text field. */
    void offerShortcut(KeyEvent event) {
        if (getScene() != null && !event.isConsumed() && !(event.getTarget() instanceof TextInputControl)) {
            current.handleShortcut(event);
            if (event.isConsumed()) {
                views.keep(navigation.lessonProperty().get());
                current.page().takeOver();
            }
        }
    }
}
