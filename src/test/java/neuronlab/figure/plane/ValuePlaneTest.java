package neuronlab.figure.plane;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.List;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;
import javafx.scene.paint.Paint;
import javafx.scene.shape.Shape;
import javafx.stage.Stage;
import neuronlab.figure.language.Language;
import neuronlab.toolkit.LightTheme;
import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.ApplicationTest;

class ValuePlaneTest extends ApplicationTest {
    private StackPane place;

    @Override
    public void start(Stage stage) {
        place = new StackPane();
        stage.setScene(LightTheme.scene(place, 600, 400));
        stage.show();
    }

    @Test
    void pointsThatWereThereBeforeTheyWereSeenHaveTheColoursOfTheirNumbers() {
        interact(() -> {
            ValuePlane plane = new ValuePlane(Language.ENGLISH);
            plane.setNumbers(0, 10);
            plane.setPoints(new double[] {0.1, 0.5, 0.9, 0.3}, new double[] {0.2, 0.4, 0.6, 0.8}, new double[] {0, 0, 10, 5});
            place.getChildren().setAll(plane.node());
            place.applyCss();
            place.layout();
        });
        List<Paint> fills = lookup(".plane-point").queryAllAs(Shape.class).stream()
                .map(Shape::getFill)
                .toList();
        assertEquals(4, fills.size());
        assertEquals(fills.get(0), fills.get(1));
        assertNotEquals(fills.get(0), fills.get(2));
        assertNotEquals(fills.get(0), fills.get(3));
        fills.forEach(fill -> assertNotEquals(Color.BLACK, fill));
    }
}
