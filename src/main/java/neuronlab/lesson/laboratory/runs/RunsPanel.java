package neuronlab.lesson.laboratory.runs;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import neuronlab.figure.control.ButtonIcon;
import neuronlab.figure.control.Buttons;
import neuronlab.figure.control.ControlStyles;
import neuronlab.figure.language.Language;
import neuronlab.figure.language.Words;
import neuronlab.lesson.laboratory.panel.PanelScroll;
import neuronlab.lesson.laboratory.state.LaboratoryState;
import neuronlab.model.experiment.Experiment;
import neuronlab.model.experiment.file.LoggedRun;
import org.kordamp.ikonli.feather.Feather;

/** The run log: a row for each run, its losses over those of others where it is ticked. */
public final class RunsPanel extends VBox {
    private final LaboratoryState state;
    private final RunTexts texts;
    private final Words words;
    private final VBox rows = new VBox();
    private final RunOverlay overlay;
    private final Button copy;
    private final Set<Integer> ticked = new LinkedHashSet<>();
    private int known;
    private Experiment first;

    /** A panel that shows the runs of the laboratory. */
    public RunsPanel(LaboratoryState state, Language language) {
        this.state = state;
        texts = new RunTexts(language);
        words = texts.words();
        getStyleClass().add("runs-panel");
        Button keep = button("keep", Feather.PLUS, state::logPresentRun);
        copy = button("copy", Feather.COPY, this::copy);
        HBox buttons = new HBox(keep, copy);
        buttons.getStyleClass().add("run-buttons");
        overlay = new RunOverlay(language, words.get("steps"));
        rows.getStyleClass().add("run-rows");
        PanelScroll scroll = new PanelScroll(rows);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().addAll(buttons, overlay, scroll);
        state.loggedRunsProperty().subscribe(this::show);
    }

    private Button button(String name, Feather icon, Runnable action) {
        return Buttons.smallQuiet(name + "-run", words.get(name), icon, action);
    }

    private void copy() {
        Clipboard.getSystemClipboard()
                .setContent(Map.of(
                        DataFormat.PLAIN_TEXT, RunTexts.csv(state.loggedRunsProperty().get())));
    }

    /** A note that is typed leaves the rows as they are; the newest run stands above. */
    private void show(List<LoggedRun> runs) {
        copy.setDisable(runs.isEmpty());
        if (runs.size() < known || known > 0 && !runs.getFirst().experiment().equals(first)) {
            rows.getChildren().clear();
            ticked.clear();
            known = 0;
        }
        first = runs.isEmpty() ? null : runs.getFirst().experiment();
        for (; known < runs.size(); known++) {
            rows.getChildren().addFirst(row(known, runs.get(known)));
        }
        draw();
    }

    private HBox row(int index, LoggedRun run) {
        String number = words.language().numbers().whole(index + 1);
        CheckBox tick = new CheckBox(number);
        tick.setId("tick-run-" + (index + 1));
        tick.setAccessibleText(words.get("tick", number));
        tick.setOnAction(_ -> tick(index, tick));
        TextField note = new TextField(run.note());
        note.setId("note-run-" + (index + 1));
        note.setPromptText(words.get("note"));
        note.getStyleClass().add("run-note");
        Label noteName = new Label(words.get("note.of", number));
        noteName.setLabelFor(note);
        noteName.setManaged(false);
        noteName.setVisible(false);
        note.textProperty().addListener((_, _, text) -> state.noteRun(index, text));
        Label settings = new Label(texts.settings(run.experiment()));
        settings.setMinWidth(0);
        settings.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(settings, Priority.ALWAYS);
        Label numbers = new Label(words.get("row", texts.epochs(run), texts.losses(run)));
        numbers.setMinWidth(Region.USE_PREF_SIZE);
        Button open = new Button();
        open.setId("open-run-" + (index + 1));
        open.getStyleClass().addAll(ControlStyles.QUIET_BUTTON, ControlStyles.SMALL_BUTTON);
        open.setAccessibleText(words.get("open", number));
        ButtonIcon.put(open, Feather.CORNER_LEFT_UP);
        open.setOnAction(_ -> state.open(run));
        HBox row = new HBox(tick, noteName, note, new Sparkline(run.curve()), numbers, settings, open);
        row.getStyleClass().add("run-row");
        return row;
    }

    private void tick(int index, CheckBox box) {
        if (box.isSelected() && ticked.size() == RunOverlay.MOST) {
            box.setSelected(false);
        } else if (box.isSelected()) {
            ticked.add(index);
        } else {
            ticked.remove(index);
        }
        draw();
    }

    private void draw() {
        List<LoggedRun> runs = state.loggedRunsProperty().get();
        List<LoggedRun> drawn = new ArrayList<>();
        ticked.forEach(index -> drawn.add(runs.get(index)));
        overlay.show(drawn);
        overlay.setManaged(!drawn.isEmpty());
    }
}
