package neuronlab.lesson;

import java.util.stream.Stream;
import javafx.scene.Parent;
import javafx.scene.Scene;

/** Scenes that have the tokens which style sheets refer to. */
public final class Themed {
    private Themed() {}

    /** A scene in the light theme. */
    public static Scene scene(Parent root, double width, double height) {
        Scene scene = new Scene(root, width, height);
        Stream.of("tokens", "light")
                .map(name -> Themed.class.getResource("/neuronlab/theme/" + name + ".css"))
                .forEach(sheet -> scene.getStylesheets().add(sheet.toExternalForm()));
        return scene;
    }
}
