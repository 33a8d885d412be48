package neuronlab.toolkit;

import java.util.List;
import javafx.scene.Parent;
import javafx.scene.Scene;

/** Scenes with the fonts, colours and style sheets that the app's window has in the light theme. */
public final class LightTheme {
    private LightTheme() {}

    /** A scene of that size. */
    public static Scene scene(Parent root, double width, double height) {
        Scene scene = new Scene(root, width, height);
        wear(scene);
        return scene;
    }

    /** Lays a page out in a scene of that size, with all that it shows. */
    public static void layOut(Parent page, double width, double height) {
        scene(page, width, height);
        page.applyCss();
        page.layout();
    }

    /** Dresses a scene. */
    public static void wear(Scene scene) {
        for (String name : List.of("fonts", "tokens", "light", "sheets")) {
            scene.getStylesheets()
                    .add(LightTheme.class
                            .getResource("/neuronlab/theme/" + name + ".css")
                            .toExternalForm());
        }
    }
}
