package neuronlab.app.window;

import java.io.IOException;
import java.nio.file.Path;
import javafx.beans.binding.Bindings;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.stage.Stage;
import javafx.util.Subscription;
import neuronlab.app.keyboard.Copying;
import neuronlab.app.keyboard.HeadingKeys;
import neuronlab.app.keyboard.KeyboardUse;
import neuronlab.app.keyboard.ScrollKeys;
import neuronlab.app.keyboard.SteadyFocus;
import neuronlab.app.keyboard.TurnKeys;
import neuronlab.app.keyboard.ZoomKeys;
import neuronlab.app.settings.SettingsProblem;
import neuronlab.app.start.StartPage;
import neuronlab.app.theme.SceneTheme;
import neuronlab.figure.language.Words;
import neuronlab.figure.speech.Announcement;
import neuronlab.figure.speech.Announcer;
import neuronlab.lesson.shared.content.Inline;
import neuronlab.lesson.shared.page.KeepEvent;
import neuronlab.lesson.shared.page.LinkEvent;

/** The app's one window: the list of lessons at the side, the current lesson in the middle. */
public final class LessonWindow {
    private static final String HELP = "?";
    private static final double START_WIDTH = 1360;
    private static final double START_HEIGHT = 880;

    private final WindowState state;
    private final LinkOpener links;
    private final Words words;
    private final GlossarySheet glossary;
    private final KeysDialog keys;
    private final BorderPane root = new BorderPane();
    private final LessonScrollPane lessonPane;
    private final ProblemBanner problems;
    private StartPage startPage;

    /** Builds the content of the window; web links are given to {@code links}. */
    public LessonWindow(WindowState state, LinkOpener links) {
        this.state = state;
        this.links = links;
        this.words = state.language().words(LessonWindow.class);
        this.glossary = new GlossarySheet(state.navigation().catalog(), state.language(), this::focusTitle);
        this.keys = new KeysDialog(state.language());
        this.lessonPane = new LessonScrollPane(state.navigation(), new LessonViews(state));
        this.problems = new ProblemBanner(words);
        Sidebar sidebar = sidebar();
        state.narrowProperty().bind(sidebar.isNarrow(root));
        state.textSizeProperty().subscribe(size -> {
            lessonPane.expectNewStyles();
            size.apply(root);
        });
        state.themeProperty().subscribe((_, _) -> lessonPane.expectNewStyles());
        root.getStyleClass().add("window");
        root.setLeft(sidebar);
        root.setTop(problems);
        state.navigation().atStartProperty().subscribe(this::showCentre);
        Announcer announcer = new Announcer();
        root.getChildren().add(announcer);
        root.addEventHandler(Announcement.MADE, announcer::hear);
        root.addEventHandler(LinkEvent.FOLLOWED, this::follow);
        root.addEventHandler(KeepEvent.KEPT, new Keeper(state.language())::keep);
        root.addEventHandler(KeyEvent.KEY_PRESSED, lessonPane::offerShortcut);
        FileDrops.take(root, this::open);
        listenToKeys();
    }

    private void listenToKeys() {
        KeyboardUse.watch(root);
        HeadingKeys.install(root, lessonPane, lessonPane::coveredHeight);
        ScrollKeys.install(root, lessonPane, lessonPane::coveredHeight);
        Copying.install(root, lessonPane::selectedText, state.language());
        root.addEventHandler(KeyEvent.KEY_TYPED, event -> {
            if (event.getCharacter().equals(HELP) && !(event.getTarget() instanceof TextInputControl)) {
                showKeys();
                event.consume();
            }
        });
    }

    private void showCentre(boolean start) {
        if (start) {
            lessonPane.leave();
            startPage = startPage == null ? new StartOffers(state).page() : startPage;
            new StartOffers(state).renew(startPage);
        } else {
            lessonPane.open();
        }
        root.setCenter(start ? startPage : lessonPane);
        // Only with its skin is the content of a scroll pane in the scene, and can take the focus.
        root.getCenter().applyCss();
        focusTitle();
    }

    private void focusTitle() {
        if (state.navigation().atStartProperty().get()) {
            startPage.title().requestFocus();
        } else {
            lessonPane.focusTitle();
        }
    }

    private void showKeys() {
        keys.show(root.getScene(), lessonPane.places().toList());
    }

    private Sidebar sidebar() {
        AboutDialog about = new AboutDialog(state.language());
        WindowMenu menu = new WindowMenu(
                state,
                new WindowMenu.Actions(
                        () -> glossary.toggle(root), this::showKeys, () -> about.show(root.getScene().getWindow())));
        ZoomKeys.install(root, menu::enlargeText, menu::shrinkText, menu::resetText);
        TurnKeys.install(root, () -> state.navigation().turn(-1), () -> state.navigation().turn(1));
        return new Sidebar(state, menu);
    }

    /** Says above the page what is wrong with the settings. */
    public void showProblem(SettingsProblem problem) {
        problems.show(problem);
    }

    /** Says above the page that the window closes once all is written, until that is unsubscribed. */
    public Subscription sayStillWriting() {
        return problems.say(words.get("writing.title"), words.get("writing"));
    }

    private void follow(LinkEvent event) {
        String destination = event.destination();
        if (destination.startsWith(Inline.Link.LESSON)) {
            state.navigation().turnTo(destination.substring(Inline.Link.LESSON.length()));
        } else if (destination.startsWith(Inline.Link.GLOSSARY)) {
            glossary.open(root, destination.substring(Inline.Link.GLOSSARY.length()));
        } else {
            links.open(destination);
        }
        event.consume();
    }

    /** Brings the lesson that is shown into its trained state, for a picture; may take a second or two. */
    public void trainLesson() {
        lessonPane.trainLesson();
    }

    /** Waits for what the lesson that is shown still loads, for a picture. */
    public void loadLesson() {
        lessonPane.loadLesson();
    }

    /** Opens a file of the reader's, in the lesson that does. */
    public void open(Path file) {
        state.navigation().turnTo(state.navigation().catalog().forFiles());
        lessonPane.open(file);
    }

    /**
     * Opens an experiment in the lesson that is shown and waits for it, for a picture.
     *
     * @throws IOException if that cannot be; its message says why
     */
    public void openNow(Path file) throws IOException {
        lessonPane.openNow(file);
    }

    /** Whenever the reader rests at a lesson, prepares the next one. */
    public void useRests() {
        new Rest(root.getScene(), state.navigation(), lessonPane).begin();
    }

    /** Does all at once that would be done while the reader rests. */
    public void rest() {
        while (lessonPane.useRest()) {
            // There is more to do.
        }
    }

    /** The program ends: lessons keep what the reader is at. */
    public void end() {
        lessonPane.end();
    }

    /** Scrolls the page, from 0 (its beginning) to 1 (its end). */
    public void scrollTo(double share) {
        lessonPane.setVvalue(share);
    }

    /** Makes a scene of that size, themed as the state says. */
    public Scene scene(double width, double height) {
        Scene scene = new Scene(root, width, height);
        new SceneTheme(scene).choiceProperty().bind(state.themeProperty());
        state.lessMotionProperty().subscribe(less -> scene.getPreferences().setReducedMotion(less ? Boolean.TRUE : null));
        SteadyFocus.keepIn(scene);
        return scene;
    }

    /** Puts the scene into a stage and shows it. */
    public void show(Stage stage) {
        stage.setScene(scene(START_WIDTH, START_HEIGHT));
        stage.titleProperty()
                .bind(Bindings.createStringBinding(
                        this::title,
                        state.navigation().lessonProperty(),
                        state.navigation().atStartProperty()));
        stage.show();
        focusTitle();
    }

    private String title() {
        return state.navigation().atStartProperty().get()
                ? words.get("app.name")
                : words.get("window.title", state.navigation().lessonProperty().get().title(state.language()));
    }
}
