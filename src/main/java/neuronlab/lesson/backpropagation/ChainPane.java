package neuronlab.lesson.backpropagation;

import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import neuronlab.figure.circuit.Circuit;
import neuronlab.figure.circuit.CircuitBox;
import neuronlab.figure.control.Buttons;
import neuronlab.figure.language.Language;
import neuronlab.figure.language.Numbers;
import neuronlab.figure.language.Words;
import neuronlab.figure.layout.Arrangement;
import neuronlab.figure.layout.StillPane;
import neuronlab.figure.speech.Announcement;
import org.kordamp.ikonli.feather.Feather;

/** The calculation as boxes, the sentence about where it stands, and the buttons that go on, step and start over. */
final class ChainPane {
    private static final int DECIMALS = 4;

    private final ChainState state;
    private final Words words;
    private final Numbers numbers;
    private final Circuit circuit;
    private final Label sentence = new Label();
    private final Arrangement boxes;
    private final Arrangement saying;
    private final Arrangement pressing;

    ChainPane(ChainState state, Language language) {
        this.state = state;
        this.words = language.words(ChainPane.class);
        this.numbers = language.numbers();
        this.circuit = new Circuit(Stream.of(Quantity.values()).map(this::box).toList(), language);
        circuit.setId("circuit");
        circuit.setAccessibleText(words.get("circuit.accessible"));
        sentence.setId("chain-sentence");
        Announcement.follow(sentence);
        sentence.getStyleClass().add("chain-sentence");
        sentence.setWrapText(true);
        boxes = Arrangement.filling(circuit);
        saying = Arrangement.part(new StillPane(sentence));
        pressing = Arrangement.part(buttons());
        state.parametersProperty().subscribe(_ -> show());
        state.passageProperty().subscribe(_ -> show());
        state.lastStepProperty().subscribe(_ -> show());
    }

    /** The boxes, and below them the sentence and the buttons. */
    Arrangement below() {
        return Arrangement.column(boxes, sentenceAndButtons());
    }

    /** The boxes, and beside them the sentence and the buttons. */
    Arrangement beside() {
        return Arrangement.row(boxes.weighing(2.4), sentenceAndButtons());
    }

    /** The boxes and the buttons alone, for where there is little room. */
    Arrangement bare() {
        return Arrangement.column(boxes, pressing);
    }

    private Arrangement sentenceAndButtons() {
        return Arrangement.column(saying, pressing);
    }

    private CircuitBox box(Quantity quantity) {
        return new CircuitBox(
                quantity.id(),
                quantity.role(),
                words.get("name." + quantity.id()),
                words.get("formula." + quantity.id()),
                quantity.column(),
                quantity.lane(),
                quantity.sources());
    }

    private FlowPane buttons() {
        Button back = Buttons.step("chain-back", words.get("back"), Feather.CHEVRON_LEFT, () -> state.go(-1));
        Button next = Buttons.step("chain-next", words.get("next"), Feather.CHEVRON_RIGHT, () -> state.go(1));
        next.getStyleClass().add("chain-next");
        state.passageProperty().subscribe(passage -> {
            back.setDisable(passage == Passage.START);
            next.setDisable(passage == passage.on(1));
        });
        Button step = Buttons.step("chain-step", words.get("step"), Feather.FAST_FORWARD, this::step);
        Button reset = Buttons.quiet("reset", words.get("reset"), Feather.ROTATE_CCW, state::reset);
        FlowPane row = new FlowPane(back, next, step, reset);
        row.getStyleClass().add("step-buttons");
        return row;
    }

    /** A step needs all slopes, so the way back is shown with it. */
    private void step() {
        state.goTo(Passage.BACK_TO_FIRST);
        state.step();
    }

    /** Lets Enter go on wherever the keyboard is in the figure, but on a button, which has its own use for it. */
    void listenWithin(Region figure) {
        figure.addEventHandler(KeyEvent.KEY_PRESSED, this::press);
    }

    private void press(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER && !(event.getTarget() instanceof Button)) {
            state.go(event.isShiftDown() ? -1 : 1);
            event.consume();
        }
    }

    private void show() {
        Passage passage = state.passageProperty().get();
        for (Quantity quantity : Quantity.values()) {
            boolean known = passage.knowsValueOf(quantity);
            circuit.setValue(quantity.id(), known ? number(state.value(quantity)) : null);
            circuit.setSlope(quantity.id(), slope(quantity, passage));
        }
        circuit.litBoxProperty().set(passage.subject() == null ? null : passage.subject().id());
        sentence.setText(sentence(passage));
    }

    /** Nobody asks how the loss changes with what is given, so there it stays empty. */
    private String slope(Quantity quantity, Passage passage) {
        if (quantity == Quantity.INPUT || quantity == Quantity.TARGET) {
            return "";
        }
        return passage.knowsSlopeOf(quantity) ? slope(quantity) : null;
    }

    private String sentence(Passage passage) {
        ChainState.StepMade made = state.lastStepProperty().get();
        if (made != null) {
            return words.get(
                    made.lossAfter() < made.lossBefore() ? "stepped.down" : "stepped.up",
                    number(made.lossBefore()),
                    number(made.lossAfter()));
        }
        boolean dead = state.value(Quantity.SUM) < 0;
        return switch (passage) {
            case START -> words.get("at.start", value(Quantity.INPUT), value(Quantity.TARGET));
            case SUM ->
                words.get(
                        "at.sum",
                        value(Quantity.FIRST_WEIGHT),
                        value(Quantity.INPUT),
                        value(Quantity.FIRST_BIAS),
                        value(Quantity.SUM));
            case HIDDEN -> words.get(dead ? "at.hidden.off" : "at.hidden", value(Quantity.SUM), value(Quantity.HIDDEN));
            case OUTPUT ->
                words.get(
                        "at.output",
                        value(Quantity.SECOND_WEIGHT),
                        value(Quantity.HIDDEN),
                        value(Quantity.SECOND_BIAS),
                        value(Quantity.OUTPUT));
            case LOSS -> words.get("at.loss", value(Quantity.OUTPUT), value(Quantity.TARGET), value(Quantity.LOSS));
            case BACK_TO_OUTPUT ->
                words.get("back.output", value(Quantity.OUTPUT), value(Quantity.TARGET), slope(Quantity.OUTPUT));
            case BACK_TO_SECOND ->
                words.get(
                        "back.second",
                        slope(Quantity.OUTPUT),
                        value(Quantity.HIDDEN),
                        slope(Quantity.SECOND_WEIGHT),
                        slope(Quantity.SECOND_BIAS),
                        value(Quantity.SECOND_WEIGHT),
                        slope(Quantity.HIDDEN));
            case BACK_TO_SUM -> words.get(dead ? "back.sum.off" : "back.sum", slope(Quantity.SUM));
            case BACK_TO_FIRST ->
                words.get(
                        "back.first",
                        slope(Quantity.SUM),
                        value(Quantity.INPUT),
                        slope(Quantity.FIRST_WEIGHT),
                        slope(Quantity.FIRST_BIAS));
        };
    }

    private String value(Quantity quantity) {
        return number(state.value(quantity));
    }

    private String slope(Quantity quantity) {
        return number(state.slope(quantity));
    }

    private String number(double value) {
        return numbers.upTo(value, DECIMALS);
    }

    Circuit circuit() {
        return circuit;
    }
}
