package neuronlab.lesson.laboratory.guidance;

import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import neuronlab.figure.control.ButtonIcon;
import neuronlab.figure.control.ControlStyles;
import neuronlab.figure.language.Language;
import neuronlab.figure.language.Numbers;
import neuronlab.figure.language.Words;
import neuronlab.figure.speech.Announcement;
import neuronlab.lesson.laboratory.panel.PanelScroll;
import neuronlab.lesson.laboratory.state.Curves;
import neuronlab.lesson.laboratory.state.LaboratoryState;
import neuronlab.lesson.laboratory.state.Snapshot;
import neuronlab.model.experiment.file.Guidance;
import neuronlab.model.experiment.file.Guidance.Goal;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** A teacher's words beside the experiment, and the goal, which once reached stays so; not there if there are none. */
public final class GuidancePanel extends VBox {
    private static final PseudoClass REACHED = PseudoClass.getPseudoClass("reached");
    private static final double PERCENT = 100;
    private static final int DIGITS = 6;

    private final LaboratoryState state;
    private final HiddenControls controls;
    private final Words words;
    private final Numbers numbers;
    private final MarkdownWords text = new MarkdownWords();
    private final FontIcon icon = new FontIcon();
    private final Label goal = new Label();
    private boolean reached;

    /**
     * The guidance of the laboratory.
     *
     * @param controls what can be hidden
     * @param onChange lets a teacher change it
     */
    public GuidancePanel(LaboratoryState state, HiddenControls controls, Runnable onChange, Language language) {
        this.state = state;
        this.controls = controls;
        words = language.words(GuidancePanel.class);
        numbers = language.numbers();
        setId("guidance");
        getStyleClass().addAll("laboratory-panel", "guidance-panel");
        PanelScroll scroll = new PanelScroll(text);
        // Without it, words that hold nothing to be reached could not be scrolled by keys.
        scroll.setFocusTraversable(true);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        goal.setId("goal");
        goal.setGraphic(icon);
        goal.setWrapText(true);
        goal.setMinHeight(USE_PREF_SIZE);
        goal.getStyleClass().add("goal");
        Announcement.follow(goal);
        Button change = new Button(words.get("change"));
        change.setId("change-guidance");
        change.getStyleClass().add(ControlStyles.QUIET_BUTTON);
        ButtonIcon.put(change, Feather.EDIT_2);
        change.setOnAction(_ -> onChange.run());
        getChildren().addAll(goal, scroll, change);
        state.guidanceProperty().subscribe(this::show);
        state.snapshotProperty().subscribe(this::test);
    }

    private void show(Guidance guidance) {
        // Without what keeps a file, this is the only way to change it.
        boolean any = guidance.goal().isPresent()
                || !guidance.words().isBlank()
                || guidance.hiddenControls().contains("keep");
        setVisible(any);
        setManaged(any);
        controls.hide(guidance.hiddenControls());
        text.show(guidance.words());
        goal.setVisible(guidance.goal().isPresent());
        goal.setManaged(guidance.goal().isPresent());
        reached = false;
        test(state.snapshotProperty().get());
    }

    private void test(Snapshot now) {
        state.guidanceProperty().get().goal().ifPresent(wanted -> {
            reached = reached || wanted.isReachedBy(measured(wanted, now), now.moment().step());
            goal.pseudoClassStateChanged(REACHED, reached);
            icon.setIconCode(reached ? Feather.CHECK_CIRCLE : Feather.CIRCLE);
            goal.setText(words.get(reached ? "reached" : "open", sentence(wanted)));
        });
    }

    private static double measured(Goal wanted, Snapshot now) {
        Curves curves = now.curves();
        return switch (wanted.measure()) {
            case LOSS -> now.moment().loss();
            case ACCURACY -> Curves.latest(curves.accuracies());
            case HELD_OUT_LOSS -> Curves.latest(curves.heldOutLosses());
            case HELD_OUT_ACCURACY -> Curves.latest(curves.heldOutAccuracies());
        };
    }

    private String sentence(Goal wanted) {
        String what = switch (wanted.measure()) {
            case LOSS -> words.get("goal.loss", numbers.upTo(wanted.value(), DIGITS));
            case ACCURACY -> words.get("goal.accuracy", numbers.upTo(wanted.value() * PERCENT, 1));
            case HELD_OUT_LOSS -> words.get("goal.held-out-loss", numbers.upTo(wanted.value(), DIGITS));
            case HELD_OUT_ACCURACY -> words.get("goal.held-out-accuracy", numbers.upTo(wanted.value() * PERCENT, 1));
        };
        return wanted.withinSteps().isEmpty()
                ? what
                : words.get("goal.within", what, numbers.whole(wanted.withinSteps().getAsLong()));
    }
}
