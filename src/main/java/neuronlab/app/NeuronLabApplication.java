package neuronlab.app;

import java.util.Optional;
import javafx.application.Application;
import javafx.stage.Stage;
import neuronlab.app.catalog.Catalog;
import neuronlab.app.fault.FaultHandler;
import neuronlab.app.fault.FaultLog;
import neuronlab.app.settings.Settings;
import neuronlab.app.settings.SettingsFile;
import neuronlab.app.settings.SettingsKeeper;
import neuronlab.app.settings.SettingsLocation;
import neuronlab.app.window.FaultDialog;
import neuronlab.app.window.LessonWindow;
import neuronlab.app.window.Navigation;
import neuronlab.app.window.WindowState;
import neuronlab.lesson.Lesson;

/** The windowed program. */
public final class NeuronLabApplication extends Application {
    /** The named parameter that says with which lesson to start. */
    static final String LESSON = "lesson";

    /** The unnamed parameter that asks for a line on standard output as soon as the first frame is shown. */
    static final String REPORT_FIRST_FRAME = "report-first-frame";

    private static final String FAULTS = "faults.log";

    private SettingsFile settingsFile;
    private SettingsFile.Found found;
    private SettingsKeeper keeper;

    /** Reads the settings; not on the JavaFX thread. */
    @Override
    public void init() {
        settingsFile = new SettingsFile(SettingsLocation.here());
        found = settingsFile.read();
    }

    @Override
    public void start(Stage stage) {
        FaultLog faults = new FaultLog(SettingsLocation.here().resolveSibling(FAULTS));
        FaultDialog dialog = new FaultDialog(stage, Main.LANGUAGE);
        Thread.setDefaultUncaughtExceptionHandler(new FaultHandler(faults, dialog::show));
        Catalog catalog = Catalog.tutorial();
        WindowState state = new WindowState(
                new Navigation(catalog, firstLesson(catalog)), Main.LANGUAGE, found.settings());
        LessonWindow window =
                new LessonWindow(state, address -> getHostServices().showDocument(address));
        found.problems().forEach(window::showProblem);
        keeper = new SettingsKeeper(settingsFile, window::showProblem);
        state.onSettingsChanged(keeper::keep);
        window.show(stage);
        if (getParameters().getUnnamed().contains(REPORT_FIRST_FRAME)) {
            new FirstFrame(() -> System.out.println("first frame shown")).start();
        }
    }

    private Lesson firstLesson(Catalog catalog) {
        Settings settings = found.settings();
        return Optional.ofNullable(getParameters().getNamed().get(LESSON))
                .or(settings::lesson)
                .flatMap(catalog::find)
                .orElse(catalog.lessons().getFirst());
    }

    @Override
    public void stop() {
        if (keeper != null) {
            keeper.close();
        }
    }
}
