package neuronlab.figure.confusion;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.input.KeyCode;
import neuronlab.figure.language.Language;
import neuronlab.toolkit.Shown;
import neuronlab.toolkit.Toolkit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ConfusionGridTest {
    private ConfusionGrid grid;
    private Shown page;

    @BeforeAll
    static void startToolkit() throws InterruptedException {
        Toolkit.start();
    }

    @BeforeEach
    void open() throws Exception {
        page = Toolkit.onFxThread(() -> {
            grid = new ConfusionGrid(List.of("a", "b", "c"), Language.ENGLISH);
            grid.show((actual, answered) -> actual == answered ? 40 : actual - answered == 2 ? 7 : 0);
            return Shown.in(grid, 400);
        });
    }

    @Test
    void rowsAreWhatItIsAndColumnsWhatItIsTakenFor() {
        assertEquals(List.of("40", "", "", "", "40", "", "7", "", "40"), texts());
    }

    private List<String> texts() {
        return IntStream.range(0, 9).mapToObj(grid::text).toList();
    }

    @Test
    void aCellIsChosenByTheEnterKey() throws Exception {
        int chosen = Toolkit.onFxThread(() -> {
            page.type(KeyCode.RIGHT);
            page.type(KeyCode.DOWN);
            page.type(KeyCode.DOWN);
            page.type(KeyCode.ENTER);
            return grid.chosenProperty().get();
        });
        assertEquals(6, chosen);
    }
}
