package neuronlab.lesson.laboratory.result;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import neuronlab.figure.decision.DecisionMap;
import neuronlab.figure.language.Language;
import neuronlab.figure.layout.WhileSeen;
import neuronlab.lesson.laboratory.panel.PanelTabs;
import neuronlab.lesson.laboratory.state.LaboratorySetting;
import neuronlab.lesson.laboratory.state.LaboratoryState;
import neuronlab.lesson.laboratory.state.Snapshot;
import neuronlab.model.data.Column;

/** The panel in which the reader sees what the network answers. */
public final class ResultPanel extends VBox {
    private final LaboratoryState state;
    private final Language language;
    private final ResultTexts texts;
    private final StackPane place = new StackPane();
    private final Map<String, ResultFigure> figures = new HashMap<>();
    private final Label note = new Label();
    private final ToggleButton landscapeTab;
    private final ToggleButton tableTab;
    private ResultFigure current;
    private LaboratorySetting shown;

    /**
     * A panel that shows the answers of the laboratory.
     *
     * @param landscape the losses of other models, which take their turn in the same place
     * @param rows the data as a table, the same
     */
    public ResultPanel(LaboratoryState state, Region landscape, Region rows, Language language) {
        this.state = state;
        this.language = language;
        texts = new ResultTexts(language);
        getStyleClass().addAll("laboratory-panel", "result-panel");
        place.setId("result-figure");
        note.setId("result-note");
        note.getStyleClass().add("panel-note");
        note.setMinHeight(USE_PREF_SIZE);
        VBox answers = new VBox(place, note);
        answers.getStyleClass().add("result-answers");
        VBox.setVgrow(place, Priority.ALWAYS);
        VBox.setVgrow(answers, Priority.ALWAYS);
        PanelTabs tabs = new PanelTabs();
        tabs.add(new PanelTabs.Tab("result", texts.words().get("title"), answers));
        landscapeTab = tabs.add(new PanelTabs.Tab("landscape", texts.words().get("landscape"), landscape));
        tableTab = tabs.add(new PanelTabs.Tab("table", texts.words().get("table"), rows));
        VBox.setVgrow(landscape, Priority.ALWAYS);
        VBox.setVgrow(rows, Priority.ALWAYS);
        getChildren().addAll(tabs, answers, landscape, rows);
        WhileSeen.follow(
                state.snapshotProperty(), answers, () -> show(state.snapshotProperty().get()));
    }

    /** What brings the landscape to the front. */
    public ToggleButton landscapeTab() {
        return landscapeTab;
    }

    /** What brings the data to the front as a table. */
    public ToggleButton tableTab() {
        return tableTab;
    }

    /** Where what is answered is shown, in whichever way suits it. */
    public Region figure() {
        return place;
    }

    private void show(Snapshot now) {
        if (shown == null || shown.preparation() != now.setting().preparation()) {
            expect(now.setting());
        }
        shown = now.setting();
        current.show(now);
    }

    private void expect(LaboratorySetting setting) {
        ResultFigure fitting = fitting(setting);
        Sample sample = Sample.of(setting, fitting.mostRows());
        fitting.expect(sample);
        note.setText(texts.thinned(sample));
        note.setVisible(sample.isThinned());
        note.setManaged(sample.isThinned());
        if (fitting != current) {
            current = fitting;
            place.getChildren().setAll(fitting.node());
        }
    }

    private ResultFigure fitting(LaboratorySetting setting) {
        List<Column> inputs = setting.preparation().columns().chosen();
        boolean numbers = inputs.stream().allMatch(column -> column.classNames().isEmpty());
        int classes = setting.preparation().all().classes();
        if (setting.classifies()) {
            return numbers && inputs.size() == 2 && classes >= 2 && classes <= DecisionMap.MOST_CLASSES
                    ? kept("map of " + classes, () -> new ClassMap(classes, state, texts, language))
                    : kept("mistakes", () -> new Mistakes(texts, language));
        }
        if (numbers && inputs.size() == 1) {
            return kept("curve", () -> new FittedCurve(texts, language));
        }
        return numbers && inputs.size() == 2
                ? kept("numbers", () -> new NumberMap(texts, language))
                : kept("agreement", () -> new Agreement(texts, language));
    }

    private ResultFigure kept(String kind, Supplier<ResultFigure> maker) {
        return figures.computeIfAbsent(kind, _ -> maker.get());
    }
}
