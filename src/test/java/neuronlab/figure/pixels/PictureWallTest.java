package neuronlab.figure.pixels;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.AccessibleAttribute;
import javafx.scene.input.KeyCode;
import neuronlab.figure.language.Language;
import neuronlab.toolkit.Shown;
import neuronlab.toolkit.Toolkit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Without more room than this a picture of 8 × 8 has 2 pixels a cell, and there are 18 from one to the next. */
class PictureWallTest {
    private PictureWall wall;

    @BeforeAll
    static void startToolkit() throws InterruptedException {
        Toolkit.start();
    }

    private Shown open(int count, double width, double height) throws Exception {
        return Toolkit.onFxThread(() -> {
            wall = new PictureWall(Language.ENGLISH);
            wall.setMinHeight(height);
            wall.setPrefHeight(height);
            wall.show(8, IntStream.range(0, count).mapToObj(_ -> new double[64]).toList());
            return Shown.in(wall, width);
        });
    }

    @Test
    void allPicturesAreShownWhereThereIsRoom() throws Exception {
        open(200, 600, 200);
        assertEquals(200, wall.shown());
    }

    @Test
    void whatFindsNoRoomIsNotShown() throws Exception {
        open(200, 60, 60);
        // 54 pixels without the frame: three pictures and their gaps each way.
        assertEquals(9, wall.shown());
    }

    @Test
    void aPictureIsPickedByTheEnterKey() throws Exception {
        Shown page = open(9, 60, 60);
        int picked = Toolkit.onFxThread(() -> {
            page.type(KeyCode.RIGHT);
            page.type(KeyCode.DOWN);
            page.type(KeyCode.ENTER);
            return wall.pickedProperty().get();
        });
        assertEquals(3, picked);
    }

    @Test
    void otherPicturesAreNotPicked() throws Exception {
        Shown page = open(9, 60, 60);
        Toolkit.onFxThread(() -> {
            page.type(KeyCode.RIGHT);
            page.type(KeyCode.ENTER);
            wall.show(8, List.of(new double[64]));
            return null;
        });
        assertEquals(PictureWall.NONE, wall.pickedProperty().get());
        assertEquals("1 small picture", wall.queryAccessibleAttribute(AccessibleAttribute.TEXT));
    }

    @Test
    void picturesAreSquare() throws Exception {
        open(1, 60, 60);
        assertThrows(IllegalArgumentException.class, () -> wall.show(8, List.of(new double[63])));
    }
}
