package neuronlab.lesson.features;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import neuronlab.figure.Role;
import neuronlab.figure.control.ControlStyles;
import neuronlab.figure.language.Language;
import neuronlab.figure.language.Numbers;
import neuronlab.figure.language.Words;
import neuronlab.figure.layout.WrappedLabel;
import neuronlab.figure.speech.Announcement;
import neuronlab.model.data.Table;
import neuronlab.model.data.builtin.BuiltInData;
import neuronlab.model.learning.Evaluation;
import neuronlab.model.learning.LeastSquares;
import neuronlab.model.learning.Loss;
import neuronlab.model.network.Parameters;

/** Twenty cars to learn how far they go on a gallon, from columns to choose, and all other cars to be asked about. */
final class CarFeatures extends VBox {
    private static final String TARGET = "miles per gallon";
    private static final List<String> COLUMNS =
            List.of("weight", "year", "horsepower", "cylinders", "displacement", "acceleration");
    /** Every so many cars one is learned from. */
    private static final int LEARNED = 20;

    private final Words words;
    private final Numbers numbers;
    private final Table learned;
    private final Table others;
    private final List<ToggleButton> toggles = new ArrayList<>();
    private final Label learnedError = label("cars-learned");
    private final Label othersError = label("cars-others");

    CarFeatures(Language language) {
        words = language.words(CarFeatures.class);
        numbers = language.numbers();
        Table all = BuiltInData.CARS.frame().table(TARGET, COLUMNS);
        learned = all.select(rows(all, true));
        others = all.select(rows(all, false));
        setId("car-features");
        getStyleClass().addAll("feature-toggles", "car-features");
        FlowPane buttons = new FlowPane();
        buttons.getStyleClass().add("feature-buttons");
        COLUMNS.forEach(column -> toggles.add(toggle(column)));
        buttons.getChildren().setAll(toggles);
        othersError.getStyleClass().add("left-out");
        getChildren().setAll(buttons, learnedError, othersError);
        toggles.getFirst().setSelected(true);
        show();
        toggles.forEach(toggle -> toggle.selectedProperty().subscribe((_, _) -> {
            show();
            Announcement.make(toggle, learnedError.getText() + "\n" + othersError.getText());
        }));
    }

    private static int[] rows(Table all, boolean toLearn) {
        return IntStream.range(0, all.rows())
                .filter(row -> (row % LEARNED == 0) == toLearn)
                .toArray();
    }

    private static Label label(String id) {
        Label label = new WrappedLabel("", "heart-error");
        label.setId(id);
        return label;
    }

    private ToggleButton toggle(String column) {
        ToggleButton button = new ToggleButton(words.get("cars." + column));
        button.setId("car-" + column);
        button.getStyleClass().addAll(ControlStyles.STEP_BUTTON, "feature-toggle");
        button.setMinWidth(USE_PREF_SIZE);
        Role.INPUT.mark(button);
        return button;
    }

    private void show() {
        List<String> chosen = IntStream.range(0, COLUMNS.size())
                .filter(column -> toggles.get(column).isSelected())
                .mapToObj(COLUMNS::get)
                .toList();
        Optional<Parameters> best =
                chosen.isEmpty() ? Optional.empty() : LeastSquares.of(learned.choose(TARGET, chosen));
        learnedError.setText(words.get("cars.learned", numbers.whole(learned.rows()), error(best, learned, chosen)));
        othersError.setText(words.get("cars.others", numbers.whole(others.rows()), error(best, others, chosen)));
    }

    private String error(Optional<Parameters> best, Table cars, List<String> chosen) {
        return best.map(model -> new Evaluation(model.network(), Loss.SQUARED, cars.choose(TARGET, chosen)).loss(model))
                .map(loss -> numbers.fixed(loss, 1))
                .orElse(words.get("cars.none"));
    }
}
