package neuronlab.lesson.shared.neuron;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.DoubleStream;
import javafx.scene.layout.StackPane;
import javafx.scene.text.Text;
import neuronlab.figure.control.NumberDisplay;
import neuronlab.figure.language.Language;
import neuronlab.toolkit.OnFxThread;
import neuronlab.toolkit.Shown;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What is remarked about an error has two lines beside the buttons, and no remark is cut. */
@ExtendWith(OnFxThread.class)
class ErrorRemarksTest {
    @Test
    void everyRemarkIsSeenToItsEnd() {
        ErrorRemark remark = new ErrorRemark(Language.ENGLISH.words(ErrorDisplay.class));
        List<String> remarks = DoubleStream.of(448, 490, 590, 740, 790, 150_000, 900_000)
                .mapToObj(remark::of)
                .distinct()
                .toList();
        assertEquals(7, remarks.size());
        NumberDisplay display = new NumberDisplay(Language.ENGLISH);
        StackPane stage = new StackPane(display);
        stage.getStyleClass().add("figure-stage");
        Shown shown = Shown.in(stage, 190);
        for (String text : remarks) {
            display.remarkProperty().set(text);
            shown.layOut(190);
            assertEquals(text, ((Text) display.remarkLabel().lookup(".text")).getText());
        }
    }
}
