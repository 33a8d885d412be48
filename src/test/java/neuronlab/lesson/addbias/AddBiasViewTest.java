package neuronlab.lesson.addbias;

import java.util.stream.Collectors;
import javafx.scene.control.Labeled;
import javafx.scene.text.Text;
import neuronlab.figure.language.Language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import java.util.stream.Stream;
import javafx.event.ActionEvent;
import javafx.scene.control.TextField;
import neuronlab.figure.formula.Formula;
import neuronlab.figure.link.Part;
import neuronlab.figure.network.NetworkDiagram;
import neuronlab.figure.network.shape.NetworkElement;
import neuronlab.toolkit.LightTheme;
import neuronlab.toolkit.Toolkit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class AddBiasViewTest {
    private AddBiasView view;

    @BeforeAll
    static void startToolkit() throws InterruptedException {
        Toolkit.start();
    }

    @BeforeEach
    void open() throws Exception {
        view = Toolkit.onFxThread(() -> {
            AddBiasView opened = new AddBiasView("Add a bias", Language.ENGLISH);
            LightTheme.layOut(opened.page(), 1000, 1200);
            return opened;
        });
    }

    private <T> T find(String id, Class<T> type) {
        return type.cast(view.page().lookup("#" + id));
    }

    @ParameterizedTest
    @CsvSource({"2000, '2,000', 350", "100, 100, 160", "0, 0, 150", "2304, '2,304', 380.4"})
    void aTypedAreaFlowsThroughWeightAndBias(String typed, String input, String output) throws Exception {
        NetworkDiagram diagram = find("bias-neuron", NetworkDiagram.class);
        TextField field = find("area-value", TextField.class);
        Toolkit.onFxThread(() -> {
            field.setText(typed);
            field.fireEvent(new ActionEvent());
            return null;
        });
        assertEquals(input, diagram.textOf(new NetworkElement.Input(0)));
        assertEquals("\u00d7 0.1", diagram.textOf(new NetworkElement.Weight(0, 0)));
        assertEquals("+ 150", diagram.textOf(new NetworkElement.Bias(0)));
        assertEquals(output, diagram.textOf(new NetworkElement.Output(0)));
        Set<String> drawn = diagram.lookupAll(".network-text").stream()
                .map(text -> text instanceof Labeled labeled ? labeled.getText() : ((Text) text).getText())
                .collect(Collectors.toSet());
        assertTrue(drawn.containsAll(Set.of(input, output)), drawn::toString);
        assertEquals(
                "y equals %s times 0.1 plus 150 equals %s".formatted(input, output),
                find("bias-formula-numbers", Formula.class).spoken());
    }

    @Test
    void theFormulaInLettersIsTheGeneralOne() {
        assertEquals("y equals x times w plus b", find("bias-formula-letters", Formula.class).spoken());
    }

    static Stream<Arguments> letters() {
        return Stream.of(
                Arguments.of(Part.input(0), new NetworkElement.Input(0)),
                Arguments.of(Part.weight(0, 0), new NetworkElement.Weight(0, 0)),
                Arguments.of(Part.bias(0), new NetworkElement.Bias(0)),
                Arguments.of(Part.output(0), new NetworkElement.Output(0)));
    }

    @ParameterizedTest
    @MethodSource("letters")
    void aLetterLightsUpItsPartnersInDiagramsAndFormulas(Part part, NetworkElement partner) throws Exception {
        Toolkit.onFxThread(() -> {
            find("bias-formula-letters", Formula.class).litPartProperty().set(part);
            return null;
        });
        assertEquals(Set.of(partner), find("bias-neuron-letters", NetworkDiagram.class).getLitElements());
        assertEquals(Set.of(partner), find("bias-neuron", NetworkDiagram.class).getLitElements());
        assertEquals(part, find("bias-formula-numbers", Formula.class).litPartProperty().get());
    }
}
