package neuronlab.benchmark.start;

import javafx.application.Application;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.TilePane;
import javafx.scene.shape.Circle;
import javafx.stage.Stage;
import neuronlab.app.toolkit.FirstFrame;

/** The least that a program with a window does: sixty nodes, none with a style of its own. */
public final class BareWindow extends Application {
    private static final int PAIRS = 30;
    private static final double RADIUS = 8;
    private static final double WIDTH = 1280;
    private static final double HEIGHT = 800;

    /** Opens it. */
    public static void main(String[] arguments) {
        launch(arguments);
    }

    @Override
    public void start(Stage stage) {
        TilePane pane = new TilePane();
        for (int i = 0; i < PAIRS; i++) {
            pane.getChildren().addAll(new Label("Node " + i), new Circle(RADIUS));
        }
        stage.setScene(new Scene(pane, WIDTH, HEIGHT));
        stage.show();
        new FirstFrame(() -> System.out.println(StartBenchmark.SHOWN)).start();
    }
}
