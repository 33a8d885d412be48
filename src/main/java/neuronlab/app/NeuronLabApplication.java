package neuronlab.app;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.stage.Stage;
import neuronlab.app.catalog.Catalog;
import neuronlab.app.command.Desktop;
import neuronlab.app.command.ExitCodes;
import neuronlab.app.fault.FaultHandler;
import neuronlab.app.fault.FaultLog;
import neuronlab.app.fault.LastExit;
import neuronlab.app.memory.Memories;
import neuronlab.app.settings.Settings;
import neuronlab.app.settings.SettingsFile;
import neuronlab.app.settings.SettingsKeeper;
import neuronlab.app.settings.SettingsLocation;
import neuronlab.app.settings.SettingsProblem;
import neuronlab.app.theme.SystemLook;
import neuronlab.app.theme.Theme;
import neuronlab.app.toolkit.FirstFrame;
import neuronlab.app.window.Closing;
import neuronlab.app.window.FaultDialog;
import neuronlab.app.window.LessonWindow;
import neuronlab.app.window.Navigation;
import neuronlab.app.window.StagePlace;
import neuronlab.app.window.WindowState;
import neuronlab.lesson.Lesson;
import neuronlab.lesson.shared.content.LessonTexts;
import neuronlab.lesson.shared.work.Background;

/** The windowed program. */
public final class NeuronLabApplication extends Application {
    /** The named parameter that says with which lesson to start. */
    static final String LESSON = "lesson";

    /** The named parameter that says which file to open. */
    static final String FILE = "file";

    private static final String FAULTS = "faults.log";

    /** Settings that are still being written have half of it. */
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final LastExit lastExit = new LastExit(PATIENCE, Runtime.getRuntime()::halt);
    private final String noMemory = Main.LANGUAGE.words(LessonWindow.class).get("error.memory");
    /** Its own: the records in it are of one window. */
    private final Catalog catalog = Catalog.tutorial();
    private final Memories memories =
            new Memories(SettingsLocation.here().map(Path::toAbsolutePath).map(Path::getParent));
    private Optional<SettingsFile> settingsFile = Optional.empty();
    private SettingsFile.Found found;
    private LessonWindow window;
    private Optional<StagePlace> place = Optional.empty();
    private Optional<SettingsKeeper> keeper = Optional.empty();

    /** Reads the settings, and begins to read the text of the lesson that comes first; not on the JavaFX thread. */
    @Override
    public void init() {
        settingsFile = SettingsLocation.here().map(SettingsFile::new);
        found = settingsFile
                .map(SettingsFile::read)
                .orElse(new SettingsFile.Found(Settings.initial(), Optional.of(new SettingsProblem.NoPlace())));
        if (!isFirstVisit()) {
            Class<?> folder = firstLesson().folder();
            Thread.ofPlatform().daemon().name("reading ahead").start(() -> LessonTexts.readAhead(folder, Main.LANGUAGE));
        }
    }

    @Override
    public void start(Stage stage) {
        Theme.dropTheToolkitsLook();
        FaultLog faults = new FaultLog(SettingsLocation.here().map(settings -> settings.resolveSibling(FAULTS)));
        FaultDialog dialog = new FaultDialog(stage, Main.LANGUAGE);
        Thread.setDefaultUncaughtExceptionHandler(new FaultHandler(faults, dialog::show, this::endWithoutMemory));
        Navigation navigation = new Navigation(catalog, firstLesson());
        if (isFirstVisit()) {
            navigation.turnToStart();
        }
        WindowState state = new WindowState(navigation, Main.LANGUAGE, found.settings(), memories);
        if (isFirstStart()) {
            state.setTextSize(SystemLook.textSize());
        }
        window =
                new LessonWindow(state, address -> getHostServices().showDocument(address));
        new Closing(stage, window::sayStillWriting, () -> lastExit.begin(ExitCodes.SUCCESS));
        found.problem().ifPresent(window::showProblem);
        keepSettings(state, window);
        place = Optional.of(new StagePlace(stage, state));
        place.get().open();
        window.show(stage);
        Optional.ofNullable(getParameters().getNamed().get(FILE)).map(Path::of).ifPresent(window::open);
        receive(state.navigation(), stage.getScene());
    }

    /** Does what a program that opened the window came for. The unnamed parameters say who comes. */
    private void receive(Navigation navigation, Scene scene) {
        List<String> visit = getParameters().getUnnamed();
        boolean atLeisure = visit.contains(Desktop.Visit.TOUR_AT_LEISURE.name());
        if (visit.contains(Desktop.Visit.FIRST_FRAME.name())) {
            new FirstFrame(() -> System.out.println("first frame shown")).start();
        } else if (atLeisure || visit.contains(Desktop.Visit.TOUR.name())) {
            Tour tour = new Tour(window, navigation, atLeisure, System.out::println, Platform::exit);
            new FirstFrame(() -> tour.goOn(scene)).start();
        } else {
            window.useRests();
        }
    }

    private void endWithoutMemory() {
        System.err.println(noMemory);
        lastExit.begin(ExitCodes.FAILURE);
        Platform.exit();
    }

    private void keepSettings(WindowState state, LessonWindow window) {
        boolean told = found.problem().orElse(null) instanceof SettingsProblem.Unreadable;
        keeper = settingsFile.map(file -> new SettingsKeeper(file, told, window::showProblem));
        keeper.ifPresent(writer -> state.onSettingsChanged(writer::keep));
    }

    /** From then on the reader's own choice counts. */
    private boolean isFirstStart() {
        return found.settings().equals(Settings.initial());
    }

    /** Who comes for the first time, and for no lesson in particular, is shown the start page. */
    private boolean isFirstVisit() {
        return found.settings().lesson().isEmpty()
                && !getParameters().getNamed().containsKey(LESSON)
                && !getParameters().getNamed().containsKey(FILE);
    }

    private Lesson firstLesson() {
        Settings settings = found.settings();
        if (getParameters().getNamed().containsKey(FILE)) {
            return catalog.forFiles();
        }
        return Optional.ofNullable(getParameters().getNamed().get(LESSON))
                .or(settings::lesson)
                .flatMap(catalog::find)
                .orElse(catalog.lessons().getFirst());
    }

    @Override
    public void stop() {
        if (window != null) {
            window.end();
        }
        place.ifPresent(StagePlace::remember);
        Background.awaitWritten(PATIENCE.dividedBy(2));
        memories.close();
        keeper.ifPresent(SettingsKeeper::close);
    }
}
