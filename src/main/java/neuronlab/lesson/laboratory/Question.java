package neuronlab.lesson.laboratory;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import neuronlab.figure.control.ControlStyles;
import neuronlab.figure.language.Words;
import neuronlab.figure.speech.Announcement;
import neuronlab.lesson.laboratory.panel.Cover;

/** Asks, in front of the workspace, whether the reader goes on with what was kept or begins anew. */
final class Question {
    private final Node workspace;
    private final Label text = new Label();
    private final Button goOn;
    private final Button anew;
    private final Cover ground;

    Question(Node workspace, Words words) {
        this.workspace = workspace;
        Label title = new Label(words.get("resume.title"));
        title.getStyleClass().add("import-title");
        text.setId("resume-text");
        text.setWrapText(true);
        goOn = button("resume", words.get("resume.go-on"));
        goOn.getStyleClass().add(ControlStyles.PRIMARY_BUTTON);
        anew = button("begin-anew", words.get("resume.anew"));
        anew.getStyleClass().add(ControlStyles.QUIET_BUTTON);
        FlowPane buttons = new FlowPane(goOn, anew);
        buttons.getStyleClass().add("resume-buttons");
        VBox card = new VBox(title, text, buttons);
        card.setId("resume-question");
        card.setMaxHeight(Region.USE_PREF_SIZE);
        card.getStyleClass().addAll("import-sheet", "resume-question");
        ground = new Cover(workspace, card);
    }

    private static Button button(String id, String name) {
        Button button = new Button(name);
        button.setId(id);
        return button;
    }

    /** What covers the workspace while it is asked. */
    Node ground() {
        return ground;
    }

    /** Asks, and does what is answered. */
    void ask(String what, Runnable onGoOn, Runnable onAnew) {
        text.setText(what);
        goOn.setOnAction(_ -> answer(onGoOn));
        anew.setOnAction(_ -> answer(onAnew));
        ground.show();
        goOn.requestFocus();
        Announcement.make(ground, what);
    }

    private void answer(Runnable action) {
        ground.hide();
        action.run();
        // Where nothing had the focus before, it would go to whatever comes next outside.
        Node first = workspace.lookup("#play");
        if (first != null) {
            first.requestFocus();
        }
    }
}
