package neuronlab.lesson.laboratory.network;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.IntConsumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import neuronlab.figure.control.ButtonIcon;
import neuronlab.figure.control.Choice;
import neuronlab.figure.control.ControlStyles;
import neuronlab.figure.control.FocusHome;
import neuronlab.figure.language.Words;
import neuronlab.lesson.laboratory.state.LaboratoryState;
import neuronlab.model.experiment.Experiment;
import neuronlab.model.experiment.HiddenLayers;
import neuronlab.model.network.Activation;
import org.kordamp.ikonli.feather.Feather;

/** How many hidden layers there are, how many neurons each has, and how their sums are bent. */
final class LayersBar extends FlowPane {
    private static final int NEURONS_OF_A_NEW_LAYER = 4;
    private static final List<Activation> ACTIVATIONS =
            List.of(Activation.TANH, Activation.RELU, Activation.SIGMOID, Activation.IDENTITY);

    private final LaboratoryState state;
    private final Words words;
    private final Counter layers;
    private final List<Counter> neurons = new ArrayList<>();
    private final Choice<Activation> activation;

    LayersBar(LaboratoryState state, Words words) {
        this.state = state;
        this.words = words;
        getStyleClass().add("layers-bar");
        layers = new Counter("layers", words.get("layers.fewer"), words.get("layers.more"), this::setLayers);
        for (int layer = 0; layer < HiddenLayers.MOST_LAYERS; layer++) {
            neurons.add(neurons(layer));
        }
        activation = new Choice<>(
                words.get("activation"), each -> words.get("activation." + each.name().toLowerCase(Locale.ROOT)), ACTIVATIONS, words.language());
        activation.box().setId("activation");
        state.experimentProperty().subscribe(this::show);
        activation.valueProperty().addListener((_, _, chosen) -> bend(chosen));
    }

    private Counter neurons(int layer) {
        String number = words.language().numbers().whole(layer + 1);
        return new Counter(
                "neurons-" + (layer + 1),
                words.get("neurons.fewer", number),
                words.get("neurons.more", number),
                step -> setNeurons(layer, step));
    }

    private void setLayers(int step) {
        List<Integer> counts = new ArrayList<>(counts());
        if (step > 0) {
            counts.add(counts.isEmpty() ? NEURONS_OF_A_NEW_LAYER : counts.getLast());
        } else {
            counts.removeLast();
        }
        build(counts);
    }

    private void setNeurons(int layer, int step) {
        List<Integer> counts = new ArrayList<>(counts());
        counts.set(layer, counts.get(layer) + step);
        build(counts);
    }

    private List<Integer> counts() {
        return state.experimentProperty().get().hidden().neurons();
    }

    private void build(List<Integer> counts) {
        state.change(chosen ->
                chosen.withHidden(new HiddenLayers(counts, chosen.hidden().activation())));
    }

    private void bend(Activation chosen) {
        if (chosen != null && chosen != state.experimentProperty().get().hidden().activation()) {
            state.change(before -> before.withHidden(new HiddenLayers(before.hidden().neurons(), chosen)));
        }
    }

    private void show(Experiment chosen) {
        List<Integer> counts = chosen.hidden().neurons();
        layers.show(
                words.count("layers", counts.size(), whole(counts.size())),
                counts.size(),
                0,
                HiddenLayers.MOST_LAYERS);
        for (int layer = 0; layer < counts.size(); layer++) {
            neurons.get(layer).show(whole(counts.get(layer)), counts.get(layer), 1, HiddenLayers.MOST_NEURONS);
        }
        showAsMany(counts.size());
        activation.valueProperty().set(chosen.hidden().activation());
    }

    /** Nothing that is there is put anew, so that the focus stays where it is. */
    private void showAsMany(int count) {
        List<Node> wanted = new ArrayList<>(List.of(layers));
        wanted.addAll(neurons.subList(0, count));
        if (count > 0) {
            wanted.add(activation);
        }
        getChildren().removeIf(node -> !wanted.contains(node));
        for (int place = 0; place < wanted.size(); place++) {
            if (!getChildren().contains(wanted.get(place))) {
                getChildren().add(place, wanted.get(place));
            }
        }
    }

    private String whole(int count) {
        return words.language().numbers().whole(count);
    }

    /** A count between a button for one less and one for one more. */
    private static final class Counter extends HBox {
        private final Label text = new Label();
        private final Button less = new Button();
        private final Button more = new Button();

        Counter(String id, String lessName, String moreName, IntConsumer step) {
            getStyleClass().add("layer-counter");
            setMaxHeight(USE_PREF_SIZE);
            FocusHome.mark(this, "");
            text.setId(id);
            text.getStyleClass().add("layer-count");
            prepare(less, id + "-fewer", lessName, Feather.MINUS, () -> step.accept(-1));
            prepare(more, id + "-more", moreName, Feather.PLUS, () -> step.accept(1));
            getChildren().addAll(less, text, more);
        }

        private static void prepare(Button button, String id, String name, Feather icon, Runnable action) {
            button.setId(id);
            button.getStyleClass().addAll(ControlStyles.QUIET_BUTTON, ControlStyles.SMALL_BUTTON, ControlStyles.ICON_BUTTON);
            button.setAccessibleText(name);
            ButtonIcon.put(button, icon);
            button.setOnAction(_ -> action.run());
        }

        void show(String shown, int count, int least, int most) {
            text.setText(shown);
            setAccessibleText(shown);
            less.setDisable(count <= least);
            more.setDisable(count >= most);
        }
    }
}
