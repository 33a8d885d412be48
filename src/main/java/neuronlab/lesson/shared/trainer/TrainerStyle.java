package neuronlab.lesson.shared.trainer;

import javafx.scene.Parent;

/** The look that all trainers share. */
public final class TrainerStyle {
    private TrainerStyle() {}

    /** Makes a node look like a trainer. */
    public static void applyTo(Parent trainer) {
        trainer.getStyleClass().add("trainer");
        trainer.getStylesheets()
                .add(TrainerStyle.class.getResource("trainer.css").toExternalForm());
    }
}
