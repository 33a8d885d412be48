package neuronlab.lesson.laboratory.training;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import neuronlab.figure.language.Language;
import neuronlab.figure.language.Numbers;
import neuronlab.figure.language.Words;
import neuronlab.figure.layout.WhileSeen;
import neuronlab.lesson.laboratory.panel.LossText;
import neuronlab.lesson.laboratory.panel.PanelTabs;
import neuronlab.lesson.laboratory.panel.PanelTabs.Tab;
import neuronlab.lesson.laboratory.state.LaboratoryState;
import neuronlab.lesson.laboratory.state.Snapshot;

/** How the run went: its losses and, for classes, the share of right answers; and how the runs before went. */
public final class CurvesPanel extends VBox {
    private static final double PERCENT = 100;

    private final Words words;
    private final Numbers numbers;
    private final LossCurves loss;
    private final LossCurves accuracy;
    private final PanelTabs tabs = new PanelTabs();
    private final ToggleButton lossTab;
    private final ToggleButton accuracyTab;
    private final Map<String, Node> controls = new HashMap<>();

    /**
     * A panel that shows the curves of the laboratory.
     *
     * @param others what takes its turn in the same place, in this order
     */
    public CurvesPanel(LaboratoryState state, List<Tab> others, Language language) {
        words = language.words(CurvesPanel.class);
        numbers = language.numbers();
        getStyleClass().addAll("laboratory-panel", "curves-panel");
        loss = new LossCurves(
                "laboratory-loss",
                words.get("loss"),
                curves -> List.of(curves.losses(), curves.heldOutLosses()),
                value -> LossText.of(value, numbers),
                language);
        accuracy = new LossCurves(
                "laboratory-accuracy",
                words.get("accuracy"),
                curves -> List.of(curves.accuracies(), curves.heldOutAccuracies()),
                share -> words.get("percent", numbers.fixed(share * PERCENT, 1)),
                language);
        lossTab = tabs.add(new Tab("loss", words.get("loss"), loss));
        accuracyTab = tabs.add(new Tab("accuracy", words.get("accuracy"), accuracy));
        getChildren().addAll(tabs, loss, accuracy);
        others.forEach(other -> {
            controls.put(other.id(), tabs.add(other));
            getChildren().add(other.content());
        });
        getChildren().stream().skip(1).forEach(part -> VBox.setVgrow(part, Priority.ALWAYS));
        state.snapshotProperty().subscribe(this::offerAccuracy);
        List.of(loss, accuracy).forEach(curves -> WhileSeen.follow(
                state.snapshotProperty(), curves, () -> curves.show(state.snapshotProperty().get())));
    }

    /** What a teacher can leave out, by name. */
    public Map<String, Node> controls() {
        return controls;
    }

    /** The losses over the epochs. */
    public Region losses() {
        return loss;
    }

    private void offerAccuracy(Snapshot now) {
        boolean classifies = now.setting().classifies();
        accuracyTab.setDisable(!classifies);
        if (!classifies && accuracyTab.isSelected()) {
            lossTab.setSelected(true);
        }
    }
}
