package neuronlab.lesson.laboratory.guidance;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import neuronlab.figure.control.ControlStyles;
import neuronlab.figure.language.Language;
import neuronlab.figure.language.Words;
import neuronlab.figure.speech.Announcement;
import neuronlab.lesson.laboratory.panel.Cover;
import neuronlab.lesson.laboratory.panel.PanelScroll;
import neuronlab.lesson.laboratory.state.LaboratoryState;
import neuronlab.model.experiment.file.Guidance;

/** Where a teacher fixes what pupils see: words beside the experiment, a goal, and the controls that are shown. */
public final class ClassSheet {
    /** In the order in which they stand on the page. */
    private static final List<String> NAMES = List.of(
            "data", "open", "columns", "held-out", "layers", "optimiser", "rate", "batch", "loss", "l1", "l2", "scale", "seed",
            "new-start", "keep", "landscape", "table", "parameters", "runs");

    private final LaboratoryState state;
    private final TextArea text = new TextArea();
    private final MarkdownWords preview = new MarkdownWords();
    private final GoalChoice goal;
    private final Map<String, CheckBox> shown = new LinkedHashMap<>();
    private final Label message = new Label();
    private final Button look;
    private final Button keep;
    private final Cover ground;

    /**
     * A sheet that covers the workspace while it is open.
     *
     * @param controls what can be hidden; all of it is known by now
     * @param onKeep keeps the experiment as a file with what a teacher has fixed
     */
    public ClassSheet(
            LaboratoryState state,
            Node workspace,
            HiddenControls controls,
            Consumer<Guidance> onKeep,
            Language language) {
        this.state = state;
        Words words = language.words(ClassSheet.class);
        Label title = styled(new Label(words.get("class.title")), "import-title");
        goal = new GoalChoice(words, this::examine);
        FlowPane boxes = new FlowPane();
        boxes.getStyleClass().add("class-controls");
        NAMES.stream().filter(controls::knows).forEach(name -> {
            CheckBox box = new CheckBox(words.get("class.control." + name));
            box.setId("shown-" + name);
            shown.put(name, box);
            boxes.getChildren().add(box);
        });
        look = button("class-look", words.get("class.look"), ControlStyles.QUIET_BUTTON, this::apply);
        keep = button(
                "class-keep", words.get("class.keep"), ControlStyles.PRIMARY_BUTTON, () -> onKeep.accept(guidance()));
        Button cancel = button("class-cancel", words.get("class.cancel"), ControlStyles.QUIET_BUTTON, this::close);
        FlowPane buttons = new FlowPane(keep, look, cancel);
        buttons.getStyleClass().add("resume-buttons");
        message.setId("class-message");
        message.setWrapText(true);
        message.getStyleClass().add("panel-note");
        Announcement.follow(message);
        VBox parts = new VBox(
                head(words.get("class.words")),
                writing(words),
                goal,
                head(words.get("class.shown")),
                boxes,
                note(words.get("class.start")));
        parts.getStyleClass().add("class-parts");
        PanelScroll scroll = new PanelScroll(parts);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        VBox card = new VBox(title, scroll, message, buttons);
        card.setId("class-sheet");
        card.setMaxHeight(Region.USE_PREF_SIZE);
        card.getStyleClass().addAll("import-sheet", "class-sheet");
        ground = new Cover(workspace, card);
    }

    private Node writing(Words words) {
        text.setId("class-words");
        text.setWrapText(true);
        text.setAccessibleText(words.get("class.words"));
        text.setPromptText(words.get("class.words.prompt"));
        text.getStyleClass().add("class-words");
        text.textProperty().subscribe(preview::show);
        PanelScroll seen = new PanelScroll(preview);
        seen.setId("class-preview");
        seen.getStyleClass().add("class-preview");
        HBox both = styled(new HBox(text, seen), "class-writing");
        HBox.setHgrow(text, Priority.ALWAYS);
        HBox.setHgrow(seen, Priority.ALWAYS);
        return both;
    }

    private static Label head(String words) {
        return styled(new Label(words), "choice-label");
    }

    private static Label note(String words) {
        Label note = styled(new Label(words), "panel-note");
        note.setWrapText(true);
        return note;
    }

    private static <T extends Node> T styled(T node, String styleClass) {
        node.getStyleClass().add(styleClass);
        return node;
    }

    private static Button button(String id, String name, String member, Runnable action) {
        Button button = new Button(name);
        button.setId(id);
        button.getStyleClass().add(member);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(_ -> action.run());
        return button;
    }

    /** What covers the workspace. */
    public Node ground() {
        return ground;
    }

    /** Opens it with what is fixed now. */
    public void open() {
        Guidance now = state.guidanceProperty().get();
        state.transport().pause();
        text.setText(now.words());
        goal.show(now.goal());
        shown.forEach((name, box) -> box.setSelected(!now.hiddenControls().contains(name)));
        ground.show();
        examine();
        text.requestFocus();
    }

    private void examine() {
        String complaint = goal.complaint();
        message.setText(complaint);
        look.setDisable(!complaint.isEmpty());
        keep.setDisable(!complaint.isEmpty());
    }

    private Guidance guidance() {
        return new Guidance(
                shown.entrySet().stream()
                        .filter(each -> !each.getValue().isSelected())
                        .map(Map.Entry::getKey)
                        .collect(Collectors.toSet()),
                goal.goal(),
                text.getText().strip());
    }

    /** Says what has become of the file. */
    public void say(String sentence) {
        message.setText(sentence);
    }

    /** The page is as pupils see it. */
    private void apply() {
        state.guide(guidance());
        close();
    }

    private void close() {
        ground.hide();
    }
}
