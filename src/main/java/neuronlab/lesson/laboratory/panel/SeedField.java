package neuronlab.lesson.laboratory.panel;

import java.util.function.LongConsumer;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;

/** A seed of random numbers: the same seed draws the same again. What is no whole number is put back. */
public final class SeedField {
    private static final int COLUMNS = 4;

    private final TextField field = new TextField();
    private final Label name;
    private final LongConsumer taker;
    private long shown;

    /**
     * A field.
     *
     * @param id of the field
     * @param label what the seed is of
     * @param taker given a seed that was typed
     */
    public SeedField(String id, String label, LongConsumer taker) {
        this.taker = taker;
        name = new Label(label);
        name.getStyleClass().add("choice-label");
        name.setLabelFor(field);
        field.setId(id);
        field.setPrefColumnCount(COLUMNS);
        field.setOnAction(_ -> take());
        field.focusedProperty().addListener((_, _, focused) -> {
            if (!focused) {
                take();
            }
        });
    }

    /** With its label above, as a choice stands in a bar. */
    public Pane below() {
        VBox pane = new VBox(name, field);
        pane.getStyleClass().add("choice");
        return pane;
    }

    /** With its label beside it. */
    public Pane beside() {
        HBox pane = new HBox(name, field);
        pane.getStyleClass().add("seed");
        return pane;
    }

    /** Shows the seed that is chosen. */
    public void show(long seed) {
        shown = seed;
        field.setText(Long.toString(seed));
    }

    private void take() {
        try {
            long typed = Long.parseLong(field.getText().strip());
            if (typed != shown) {
                taker.accept(typed);
            }
        } catch (NumberFormatException noSeed) {
            field.setText(Long.toString(shown));
        }
    }
}
