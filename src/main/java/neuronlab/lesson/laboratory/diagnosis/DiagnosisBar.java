package neuronlab.lesson.laboratory.diagnosis;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import neuronlab.figure.control.ControlStyles;
import neuronlab.figure.language.Language;
import neuronlab.figure.language.Words;
import neuronlab.figure.speech.Announcement;
import neuronlab.lesson.laboratory.state.LaboratoryState;
import neuronlab.lesson.laboratory.state.Snapshot;
import neuronlab.lesson.shared.training.TrainingEvent;
import neuronlab.model.diagnosis.Finding;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** Says what keeps the network from learning, and offers ways out; not there while nothing does. */
public final class DiagnosisBar extends HBox {
    private final LaboratoryState state;
    private final FindingTexts texts;
    private final Words words;
    private final Label sentence = new Label();
    private Optional<Finding> found = Optional.empty();
    private List<WayOut> offered = List.of();

    /** A bar that looks after the laboratory. */
    public DiagnosisBar(LaboratoryState state, Language language) {
        this.state = state;
        texts = new FindingTexts(language);
        words = language.words(DiagnosisBar.class);
        setId("diagnosis");
        getStyleClass().add("diagnosis-bar");
        sentence.setId("diagnosis-text");
        sentence.setWrapText(true);
        sentence.setGraphic(new FontIcon(Feather.ALERT_TRIANGLE));
        sentence.getStyleClass().add("diagnosis-text");
        sentence.setMinWidth(0);
        sentence.setMinHeight(USE_PREF_SIZE);
        Announcement.follow(sentence);
        getChildren().add(sentence);
        new Watch(state, this::take);
        state.snapshotProperty().subscribe(now -> show(now));
    }

    private void take(List<Finding> findings) {
        found = findings.stream().findFirst();
        show(state.snapshotProperty().get());
    }

    private void show(Snapshot now) {
        if (now.event() instanceof TrainingEvent.Diverged) {
            show(words.get("diverged"), WayOut.ofTooLargeSteps(now.setting().experiment(), isWorse(now)));
        } else if (found.isPresent()) {
            show(texts.of(found.get()), WayOut.of(found.get(), now.setting().experiment(), isWorse(now)));
        } else {
            show("", List.of());
        }
    }

    private static boolean isWorse(Snapshot now) {
        double[] losses = now.curves().losses();
        return losses[losses.length - 1] > losses[0];
    }

    private void show(String text, List<WayOut> ways) {
        if (!text.equals(sentence.getText())) {
            sentence.setText(text);
        }
        setVisible(!text.isEmpty());
        setManaged(!text.isEmpty());
        if (!ways.equals(offered)) {
            offered = ways;
            getChildren().setAll(sentence);
            ways.stream().map(this::button).forEach(getChildren()::add);
        }
    }

    private Button button(WayOut way) {
        Button button = new Button(words.get("way." + way.key()));
        button.setId("way-" + way.key());
        button.getStyleClass().add(ControlStyles.QUIET_BUTTON);
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(_ -> take(way));
        return button;
    }

    private void take(WayOut way) {
        state.change(way.from(state.snapshotProperty().get().setting()));
        if (way.startsOver()) {
            state.transport().reset();
        }
    }
}
