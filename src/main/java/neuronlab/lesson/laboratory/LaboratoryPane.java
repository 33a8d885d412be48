package neuronlab.lesson.laboratory;

import java.util.List;
import javafx.animation.PauseTransition;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import neuronlab.figure.control.Buttons;
import neuronlab.figure.language.Language;
import neuronlab.figure.language.Words;
import neuronlab.figure.layout.Arrangement;
import neuronlab.figure.layout.FittedPane;
import neuronlab.figure.speech.Announcement;
import neuronlab.figure.transport.TransportBar;
import neuronlab.figure.transport.TransportKeys;
import neuronlab.lesson.laboratory.data.DataPanel;
import neuronlab.lesson.laboratory.diagnosis.DiagnosisBar;
import neuronlab.lesson.laboratory.guidance.ClassSheet;
import neuronlab.lesson.laboratory.guidance.GuidancePanel;
import neuronlab.lesson.laboratory.guidance.HiddenControls;
import neuronlab.lesson.laboratory.landscape.LossLandscape;
import neuronlab.lesson.laboratory.network.NetworkPanel;
import neuronlab.lesson.laboratory.panel.PanelTabs.Tab;
import neuronlab.lesson.laboratory.parameters.ParametersPanel;
import neuronlab.lesson.laboratory.result.ResultPanel;
import neuronlab.lesson.laboratory.rows.RowsPanel;
import neuronlab.lesson.laboratory.runs.RunsPanel;
import neuronlab.lesson.laboratory.state.LaboratoryState;
import neuronlab.lesson.laboratory.training.CurvesPanel;
import neuronlab.lesson.laboratory.training.LearningBar;
import neuronlab.lesson.laboratory.training.TrainingBar;

/** The whole workspace: what drives the training above, and below it the panels, as many beside each other as fit. */
final class LaboratoryPane extends StackPane {
    /** What is there sooner is not announced. */
    private static final Duration WORTH_SAYING = Duration.millis(500);

    private final LaboratoryState state;
    private final StatusText texts;
    private final Label status = new Label();
    private final VBox news;
    private final PauseTransition patience = new PauseTransition(WORTH_SAYING);
    private final BooleanProperty longPreparing = new SimpleBooleanProperty(this, "longPreparing", false);
    private final NetworkPanel network;
    private final ResultPanel result;
    private final CurvesPanel curves;
    private final OwnData ownData;
    private final Keeping keeping;
    private final Resuming resuming;

    LaboratoryPane(LaboratoryState state, Language language) {
        this.state = state;
        texts = new StatusText(language);
        Words words = language.words(LaboratoryPane.class);
        setId("laboratory");
        getStyleClass().add("laboratory");
        DataPanel data = new DataPanel(state, language);
        network = new NetworkPanel(state, language);
        result = new ResultPanel(
                state, new LossLandscape(state, language), new RowsPanel(state, language), language);
        List<Tab> others = List.of(
                new Tab("parameters", words.get("tab.parameters"), new ParametersPanel(state, language)),
                new Tab("runs", words.get("tab.runs"), new RunsPanel(state, language)));
        curves = new CurvesPanel(state, others, language);
        status.setId("laboratory-status");
        status.getStyleClass().add("laboratory-status");
        status.setWrapText(true);
        status.setMinHeight(Region.USE_PREF_SIZE);
        Announcement.follow(status);
        news = new VBox(status, cancel(words), new DiagnosisBar(state, language));
        news.getStyleClass().add("laboratory-news");
        keeping = new Keeping(state, language);
        HiddenControls controls = new HiddenControls();
        LearningBar learning = new LearningBar(state, language);
        FittedPane panels =
                workspace(TrainingBar.of(state, keeping.menu(), controls, language), learning, data, words);
        controls.addAll(learning.controls());
        controls.addAll(data.controls());
        controls.addAll(curves.controls());
        controls.add("layers", network.layers());
        controls.add("landscape", result.landscapeTab());
        controls.add("table", result.tableTab());
        HBox workspace = new HBox();
        ClassSheet pupils = new ClassSheet(state, workspace, controls, keeping::keepForClass, language);
        keeping.setOnClass(pupils::open);
        keeping.messageProperty().subscribe(pupils::say);
        workspace.getChildren().addAll(new GuidancePanel(state, controls, pupils::open, language), panels);
        workspace.getStyleClass().add("laboratory-workspace");
        HBox.setHgrow(panels, Priority.ALWAYS);
        ownData = new OwnData(state, workspace, keeping, language);
        ownData.takeDropsOn(this);
        Question question = new Question(workspace, words);
        resuming = new Resuming(state, keeping, question, language);
        data.setOnOpen(ownData::openFile);
        data.setOnPaste(ownData::paste);
        getChildren().addAll(workspace, ownData.ground(), pupils.ground(), question.ground());
        new TransportKeys(state.transport()).listenWithin(this);
        keeping.messageProperty().subscribe(_ -> showStatus());
        state.problemProperty().subscribe(_ -> showStatus());
        state.preparingProperty().subscribe(preparing -> {
            longPreparing.set(false);
            if (preparing) {
                patience.playFromStart();
            } else {
                patience.stop();
            }
        });
        patience.setOnFinished(_ -> longPreparing.set(true));
        longPreparing.subscribe(_ -> showStatus());
        state.missedProperty().subscribe(_ -> showStatus());
        state.snapshotProperty().subscribe(_ -> showStatus());
    }

    /** Takes back what takes long to prepare. */
    private Button cancel(Words words) {
        Button cancel = Buttons.small("preparing-cancel", words.get("preparing.cancel"), state::takeBack);
        cancel.visibleProperty().bind(longPreparing);
        cancel.managedProperty().bind(longPreparing);
        return cancel;
    }

    private FittedPane workspace(TransportBar drive, LearningBar learning, DataPanel data, Words words) {
        Arrangement left = Arrangement.filling(data);
        Arrangement middle = Arrangement.filling(network);
        Arrangement top = Arrangement.leading(result);
        Arrangement bottom = Arrangement.filling(curves);
        String dataName = words.get("tab.data");
        String networkName = words.get("tab.network");
        String resultName = words.get("tab.result");
        String curvesName = words.get("tab.curves");
        FittedPane pane = new FittedPane(
                under(
                        drive,
                        learning,
                        Arrangement.row(
                                left.hugging(),
                                Arrangement.column(middle.weighing(1.4), bottom).weighing(1.25),
                                top)),
                under(
                        drive,
                        learning,
                        Arrangement.row(
                                left.hugging(),
                                middle.weighing(1.1),
                                Arrangement.tabs().tab(resultName, top).tab(curvesName, bottom))),
                under(
                        drive,
                        learning,
                        Arrangement.row(
                                Arrangement.tabs().tab(networkName, middle).tab(dataName, left),
                                Arrangement.tabs().tab(resultName, top).tab(curvesName, bottom))),
                Arrangement.column(
                        Arrangement.part(drive),
                        Arrangement.part(news),
                        Arrangement.tabs()
                                .wrapping()
                                .tab(resultName, top)
                                .tab(networkName, middle)
                                .tab(dataName, left)
                                .tab(words.get("tab.learning"), Arrangement.filling(learning))
                                .tab(curvesName, bottom)));
        pane.getStyleClass().add("laboratory-panels");
        return pane;
    }

    private Arrangement under(TransportBar drive, LearningBar learning, Arrangement panels) {
        return Arrangement.column(
                Arrangement.part(drive), Arrangement.part(learning), Arrangement.part(news), panels);
    }

    private void showStatus() {
        String kept = keeping.messageProperty().get();
        if (!kept.isEmpty()) {
            status.getStyleClass().remove("laboratory-problem");
            status.setText(kept);
            return;
        }
        boolean problem = state.problemProperty().get().isPresent();
        status.getStyleClass().remove("laboratory-problem");
        if (problem) {
            status.getStyleClass().add("laboratory-problem");
        }
        status.setText(state.problemProperty().get().map(texts::of).orElseGet(this::news));
    }

    private String news() {
        if (state.missedProperty().get()) {
            return texts.missed();
        }
        if (longPreparing.get()) {
            return texts.preparing();
        }
        return texts.of(state.snapshotProperty().get());
    }

    /** The ways by which the reader's own table comes in. */
    OwnData ownData() {
        return ownData;
    }

    /** What keeps the experiment. */
    Keeping keeping() {
        return keeping;
    }

    /** What keeps the experiment by itself. */
    Resuming resuming() {
        return resuming;
    }

    List<Region> figures() {
        return List.of(network.diagram(), result.figure(), curves.losses());
    }
}
