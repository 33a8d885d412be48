package neuronlab.figure.colour;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.List;
import javafx.scene.Group;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;
import neuronlab.toolkit.Toolkit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class ValueImageTest {
    private static final int[] COLOURS = List.of(Color.RED, Color.LIME, Color.BLUE, Color.WHITE).stream()
            .mapToInt(ColourScale::pixel)
            .toArray();

    @BeforeAll
    static void startToolkit() throws InterruptedException {
        Toolkit.start();
    }

    private static WritableImage seen(ValueImage image) throws Exception {
        return Toolkit.onFxThread(() -> {
            Group root = new Group(image.node());
            return new Scene(root, 31, 21).snapshot(null);
        });
    }

    private static Color at(Image picture, int x, int y) {
        return picture.getPixelReader().getColor(x, y);
    }

    @Test
    void sharpCellsMeetWithoutASeamAndWithoutABlur() throws Exception {
        ValueImage image = new ValueImage(false);
        image.paint(2, 2, index -> COLOURS[index]);
        image.place(0, 0, 31, 21);
        WritableImage picture = seen(image);
        for (int x = 0; x < 31; x++) {
            assertEquals(x < 16 ? Color.RED : Color.LIME, at(picture, x, 10), "at " + x);
            assertEquals(x < 16 ? Color.BLUE : Color.WHITE, at(picture, x, 11), "at " + x);
        }
    }

    @Test
    void smoothCellsFlowIntoEachOther() throws Exception {
        ValueImage image = new ValueImage(true);
        image.paint(2, 2, index -> COLOURS[index]);
        image.place(0, 0, 31, 21);
        Color middle = at(seen(image), 15, 2);
        assertNotEquals(Color.RED, middle);
        assertNotEquals(Color.LIME, middle);
    }

    @Test
    void otherColoursAreWrittenIntoTheSameImage() {
        ValueImage image = new ValueImage(false);
        image.place(0, 0, 30, 20);
        image.paint(2, 2, index -> COLOURS[index]);
        Image before = ((ImageView) image.node()).getImage();
        image.paint(2, 2, index -> COLOURS[3 - index]);
        assertSame(before, ((ImageView) image.node()).getImage());
        assertEquals(Color.WHITE, image.colour(0));
        assertEquals(Color.RED, image.colour(3));
    }
}
