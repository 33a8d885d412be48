package neuronlab.figure.control;

import java.util.List;
import javafx.scene.Parent;
import javafx.scene.Scene;
import neuronlab.figure.Role;

/** Scenes in the light theme: without its colours the stylesheets of the controls complain. */
final class LightScene {
    private LightScene() {}

    static Scene of(Parent root, double width, double height) {
        Scene scene = new Scene(root, width, height);
        for (String name : List.of("fonts", "tokens", "light")) {
            String path = "/neuronlab/theme/" + name + ".css";
            scene.getStylesheets().add(Role.class.getResource(path).toExternalForm());
        }
        return scene;
    }
}
