package neuronlab.lesson.descent;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import neuronlab.figure.control.Buttons;
import neuronlab.figure.language.Language;
import neuronlab.figure.language.Numbers;
import neuronlab.figure.language.Words;
import neuronlab.figure.layout.ShrunkPane;
import neuronlab.figure.layout.StillPane;
import neuronlab.figure.layout.WhileSeen;
import neuronlab.figure.link.Part;
import neuronlab.figure.link.Spotlight;
import neuronlab.figure.speech.Announcement;
import neuronlab.lesson.shared.neuron.NeuronTraining;
import neuronlab.model.LinearNeuron;
import neuronlab.model.learning.Evaluation;
import neuronlab.model.learning.Loss;
import neuronlab.model.learning.Trainer;
import neuronlab.model.network.Parameters;

/**
 * One step of gradient descent in five cards with the numbers of now: the predictions, how far off they are, the mean of
 * that, the mean of that times the area, and the step itself. Each lights up its part of the figures. Enter goes on.
 */
final class UnfoldedStep extends VBox {
    private static final int CARDS = 5;
    private static final int DECIMALS = 2;
    private static final int WEIGHT_DECIMALS = 6;
    private static final double NUDGE = 0.1;

    private final NeuronTraining state;
    private final Spotlight spotlight;
    private final Words words;
    private final Numbers numbers;
    private final Label title = new Label();
    private final Label sentence = new Label();
    private final Label proof = new Label();
    private final UnfoldedTable table;
    private final Button back;
    private final Button next;
    private int card = 1;

    UnfoldedStep(NeuronTraining state, Spotlight spotlight, Language language) {
        this.state = state;
        this.spotlight = spotlight;
        words = language.words(UnfoldedStep.class);
        numbers = language.numbers();
        setId("unfolded-step");
        getStyleClass().add("unfolded-step");
        title.getStyleClass().add("unfolded-title");
        title.setWrapText(true);
        title.setMinHeight(USE_PREF_SIZE);
        sentence.setId("unfolded-sentence");
        sentence.setWrapText(true);
        sentence.getStyleClass().add("unfolded-sentence");
        proof.setId("unfolded-proof");
        proof.setWrapText(true);
        proof.getStyleClass().add("unfolded-proof");
        Announcement.follow(sentence);
        back = Buttons.small("unfolded-back", words.get("unfolded.back"), () -> turnTo(card - 1));
        next = Buttons.small("unfolded-next", words.get("unfolded.next"), this::goOn);
        Button nudge = Buttons.small("unfolded-nudge", words.get("unfolded.nudge"), this::nudge);
        FlowPane buttons = new FlowPane(back, next, nudge);
        buttons.getStyleClass().add("unfolded-buttons");
        table = new UnfoldedTable(state, words, numbers);
        getChildren()
                .setAll(
                        title,
                        new StillPane(new ShrunkPane(table)),
                        new StillPane(sentence),
                        new StillPane(proof),
                        buttons);
        addEventFilter(KeyEvent.KEY_PRESSED, this::type);
        WhileSeen.follow(state.live().versionProperty(), this, this::show);
    }

    private void type(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER && !event.isShortcutDown()) {
            goOn();
            event.consume();
        }
    }

    private void goOn() {
        if (card == CARDS) {
            card = 1;
            state.live().step(1);
        } else {
            turnTo(card + 1);
        }
        light();
    }

    private void turnTo(int wanted) {
        card = Math.clamp(wanted, 1, CARDS);
        show();
        light();
    }

    private void light() {
        spotlight.partProperty().set(
                switch (card) {
                    case 1 -> Part.prediction();
                    case 2 -> Part.error();
                    case 3 -> Part.bias(0);
                    case 4 -> Part.weight(0, 0);
                    default -> null;
                });
    }

    private void nudge() {
        state.setBias(neuron().bias() + NUDGE);
        state.live().endMove();
    }

    private LinearNeuron neuron() {
        return state.snapshotProperty().get().neuron();
    }

    private void show() {
        table.show(card);
        title.setText(words.get("unfolded.title." + card, numbers.whole(card), numbers.whole(CARDS)));
        sentence.setText(sentence());
        proof.setText(card < 3 ? "" : proof());
        back.setDisable(card == 1);
        next.setText(words.get(card == CARDS ? "unfolded.make" : "unfolded.next"));
    }

    private String sentence() {
        Trainer trainer = state.live().trainer();
        int weight = state.weightIndex(0);
        int bias = state.biasIndex();
        return words.get(
                "unfolded.card." + card,
                fixed(trainer.parameter(weight), WEIGHT_DECIMALS),
                fixed(trainer.parameter(bias), DECIMALS),
                fixed(trainer.slope(bias), DECIMALS),
                fixed(trainer.slope(weight), DECIMALS),
                fixed(trainer.parameter(weight) + trainer.change(weight), WEIGHT_DECIMALS),
                fixed(trainer.parameter(bias) + trainer.change(bias), DECIMALS));
    }

    /** What a nudge of the bias does to the error, beside what the slope says of it. */
    private String proof() {
        Trainer trainer = state.live().trainer();
        int bias = state.biasIndex();
        Parameters nudged = trainer.parameters().with(bias, trainer.parameter(bias) + NUDGE);
        double before = trainer.loss();
        double after = new Evaluation(trainer.network(), Loss.SQUARED, state.data()).loss(nudged);
        return words.get(
                "unfolded.proof",
                fixed(NUDGE, 1),
                fixed(before, DECIMALS),
                fixed(after, DECIMALS),
                fixed(after - before, DECIMALS),
                fixed(trainer.slope(bias), DECIMALS),
                fixed(trainer.derivative(bias) * NUDGE, DECIMALS));
    }

    private String fixed(double value, int decimals) {
        return numbers.fixed(value, decimals);
    }
}
