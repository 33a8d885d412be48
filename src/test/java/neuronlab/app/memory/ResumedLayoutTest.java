package neuronlab.app.memory;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import neuronlab.app.catalog.Catalog;
import neuronlab.app.settings.Settings;
import neuronlab.app.window.LessonWindow;
import neuronlab.app.window.Navigation;
import neuronlab.app.window.WindowState;
import neuronlab.figure.language.Language;
import neuronlab.lesson.laboratory.state.Choices;
import neuronlab.model.data.builtin.BuiltInData;
import neuronlab.model.data.made.MadeData;
import neuronlab.model.experiment.Experiment;
import neuronlab.model.experiment.HiddenLayers;
import neuronlab.model.experiment.Preparation;
import neuronlab.model.experiment.file.ExperimentFile;
import neuronlab.model.experiment.file.Guidance;
import neuronlab.model.experiment.file.SavedExperiment;
import neuronlab.model.learning.Moment;
import neuronlab.model.learning.Trainer;
import neuronlab.model.network.Activation;
import neuronlab.toolkit.Toolkit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.testfx.util.WaitForAsyncUtils;

/** A laboratory that goes on with what was kept looks the same however its window came to its size. */
class ResumedLayoutTest {
    @TempDir
    private Path folder;

    private final List<Memories> opened = new ArrayList<>();
    private final List<LessonWindow> windows = new ArrayList<>();

    @BeforeAll
    static void startToolkit() throws InterruptedException {
        Toolkit.start();
    }

    static Stream<SavedExperiment> kept() throws Exception {
        Experiment circle = Choices.beginning();
        Guidance words = new Guidance(
                Set.of("layers"),
                Optional.of(new Guidance.Goal(Guidance.Measure.LOSS, 0.1, OptionalLong.empty())),
                "# Try it\n\nWhat do the neurons see?\n\n- one\n- two\n");
        return Stream.of(
                trained(circle, Guidance.NONE),
                trained(circle.withHidden(HiddenLayers.of(Activation.RELU, 8, 8, 4, 4, 2)), Guidance.NONE),
                trained(Choices.builtIn(circle, BuiltInData.CARS), Guidance.NONE),
                trained(Choices.builtIn(circle, BuiltInData.PENGUINS).withHidden(HiddenLayers.NONE), Guidance.NONE),
                trained(Choices.made(circle, MadeData.SPIRAL), words));
    }

    private static SavedExperiment trained(Experiment experiment, Guidance guidance) throws Exception {
        Trainer trainer = Preparation.of(experiment).trainer();
        List<Moment> moments = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            trainer.epoch();
            moments.add(trainer.moment());
        }
        return new SavedExperiment(experiment, moments, List.of(), guidance);
    }

    @AfterEach
    void close() throws Exception {
        Toolkit.onFxThread(() -> {
            windows.forEach(LessonWindow::end);
            return null;
        });
        opened.forEach(Memories::close);
    }

    private Scene open(double width, double height, SavedExperiment saved) throws Exception {
        Path own = Files.createDirectory(folder.resolve("window" + opened.size()));
        try (OutputStream out = Files.newOutputStream(own.resolve("laboratory.neuronlab"))) {
            ExperimentFile.write(saved, out);
        }
        Files.writeString(own.resolve(".laboratory.open"), "");
        Memories memories = new Memories(Optional.of(own));
        opened.add(memories);
        Scene scene = Toolkit.onFxThread(() -> {
            Catalog catalog = Catalog.tutorial();
            Navigation navigation = new Navigation(catalog, catalog.find("laboratory").orElseThrow());
            LessonWindow window = new LessonWindow(
                    new WindowState(navigation, Language.ENGLISH, Settings.initial(), memories), _ -> {});
            windows.add(window);
            Scene made = window.scene(width, height);
            resize(made, width, height);
            return made;
        });
        WaitForAsyncUtils.waitFor(
                60, TimeUnit.SECONDS, () -> Toolkit.onFxThread(() -> place(scene).equals("Epoch 20")));
        WaitForAsyncUtils.waitForFxEvents();
        return scene;
    }

    private static String place(Scene scene) {
        return ((Labeled) scene.getRoot().lookup("#transport-place")).getText();
    }

    private static void resize(Scene scene, double width, double height) {
        scene.getRoot().resize(width, height);
        for (int pass = 0; pass < 4; pass++) {
            scene.getRoot().applyCss();
            scene.getRoot().layout();
        }
    }

    private static String look(Scene scene) {
        List<String> lines = new ArrayList<>();
        collect(scene.getRoot().lookup("#laboratory"), lines, "");
        return String.join("\n", lines);
    }

    private static void collect(Node node, List<String> lines, String indent) {
        if (!node.isVisible() || !node.isManaged()) {
            return;
        }
        Bounds bounds = node.localToScene(node.getLayoutBounds());
        String name = node.getId() == null ? node.getStyleClass().toString() : node.getId();
        lines.add("%s%s %s %.0f %.0f %.0f × %.0f"
                .formatted(
                        indent,
                        node.getClass().getSimpleName(),
                        name,
                        bounds.getMinX(),
                        bounds.getMinY(),
                        bounds.getWidth(),
                        bounds.getHeight()));
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> collect(child, lines, indent + " "));
        }
    }

    @ParameterizedTest
    @MethodSource("kept")
    void theWayToASizeLeavesNoTrace(SavedExperiment saved) throws Exception {
        Scene fresh = open(1280, 800, saved);
        Scene turned = open(1280, 800, saved);
        Scene small = open(900, 600, saved);
        String[] looks = Toolkit.onFxThread(() -> {
            resize(fresh, 1280, 800);
            resize(small, 900, 600);
            resize(turned, 900, 600);
            String smaller = look(turned);
            resize(turned, 1280, 800);
            return new String[] {look(fresh), look(turned), look(small), smaller};
        });
        assertEquals(looks[2], looks[3]);
        assertEquals(looks[0], looks[1]);
    }
}
