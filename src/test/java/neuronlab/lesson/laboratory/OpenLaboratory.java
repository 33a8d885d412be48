package neuronlab.lesson.laboratory;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.TimeUnit;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.layout.StackPane;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import neuronlab.figure.language.Language;
import neuronlab.toolkit.LightTheme;
import org.junit.jupiter.api.BeforeEach;
import org.testfx.framework.junit5.ApplicationTest;
import org.testfx.util.WaitForAsyncUtils;

/** The laboratory in a window, for tests that use it as a reader does. */
abstract class OpenLaboratory extends ApplicationTest {
    private static final int HEIGHT = 900;

    private final int width;
    LaboratoryView view;

    OpenLaboratory(int width) {
        this.width = width;
    }

    @Override
    public void start(Stage stage) {
        view = new LaboratoryView("The laboratory", Language.ENGLISH);
        view.page().setVisibleHeight(HEIGHT);
        stage.setX(0);
        stage.setY(0);
        stage.setScene(LightTheme.scene(new StackPane(view.page()), width, HEIGHT));
        stage.show();
    }

    @BeforeEach
    void waitForTheRates() {
        waitUntilPrepared();
    }

    /** What a part says, whether it is a label or drawn. */
    String text(String selector) {
        Node node = lookup(selector).query();
        return node instanceof Text drawn ? drawn.getText() : ((Labeled) node).getText();
    }

    String status() {
        return text("#laboratory-status");
    }

    void press(String id) {
        interact(() -> lookup("#" + id).queryAs(Button.class).fire());
        waitUntilPrepared();
    }

    /** Chooses what is shown so in a list. */
    void choose(String id, String shown) {
        interact(() -> select(box(id), shown));
        waitUntilPrepared();
    }

    ComboBox<?> box(String id) {
        return lookup("#" + id).queryAs(ComboBox.class);
    }

    private static <T> void select(ComboBox<T> box, String shown) {
        box.setValue(box.getItems().stream()
                .filter(item -> box.getConverter().toString(item).equals(shown))
                .findFirst()
                .orElseThrow());
    }

    /** Until what was chosen is there: it is prepared by another thread. */
    static void waitUntilPrepared() {
        assertTrue(ForkJoinPool.commonPool().awaitQuiescence(60, TimeUnit.SECONDS));
        WaitForAsyncUtils.waitForFxEvents();
    }
}
