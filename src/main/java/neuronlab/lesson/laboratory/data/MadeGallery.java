package neuronlab.lesson.laboratory.data;

import javafx.geometry.Pos;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.TilePane;
import neuronlab.figure.control.ControlStyles;
import neuronlab.figure.control.Hint;
import neuronlab.figure.language.Words;
import neuronlab.lesson.laboratory.state.Choices;
import neuronlab.lesson.laboratory.state.LaboratoryState;
import neuronlab.model.data.made.MadeData;
import neuronlab.model.experiment.Experiment;
import neuronlab.model.experiment.ExperimentData;

/** The data that are made on the spot, each as a picture that is pressed to have them. */
final class MadeGallery extends TilePane {
    private final LaboratoryState state;
    private final ToggleGroup group = new ToggleGroup();

    MadeGallery(LaboratoryState state, Words words) {
        this.state = state;
        getStyleClass().add("made-gallery");
        setTileAlignment(Pos.CENTER);
        for (MadeData kind : MadeData.values()) {
            getChildren().add(button(kind, words.get("made." + kind.id())));
        }
        state.experimentProperty().subscribe(this::show);
    }

    private ToggleButton button(MadeData kind, String name) {
        ToggleButton button = new ToggleButton();
        button.setId("made-" + kind.id());
        button.setGraphic(new Thumbnail(kind));
        button.getStyleClass().addAll(ControlStyles.STEP_BUTTON, "thumbnail-button");
        Hint.give(button, name);
        button.setAccessibleText(name);
        button.setUserData(kind);
        button.setToggleGroup(group);
        button.setOnAction(_ -> state.change(chosen -> Choices.made(chosen, kind)));
        return button;
    }

    private void show(Experiment chosen) {
        MadeData shown = chosen.data() instanceof ExperimentData.Made made ? made.kind() : null;
        group.getToggles().forEach(toggle -> toggle.setSelected(toggle.getUserData() == shown));
    }
}
