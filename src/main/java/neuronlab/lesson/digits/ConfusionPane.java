package neuronlab.lesson.digits;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import neuronlab.figure.confusion.ConfusionGrid;
import neuronlab.figure.language.Language;
import neuronlab.figure.language.Numbers;
import neuronlab.figure.language.Words;
import neuronlab.figure.layout.Arrangement;
import neuronlab.figure.layout.FittedPane;
import neuronlab.figure.layout.WhileSeen;
import neuronlab.figure.layout.WrappedLabel;
import neuronlab.figure.pixels.PictureWall;
import neuronlab.figure.speech.Announcement;
import neuronlab.figure.transport.Transport;
import neuronlab.lesson.shared.handwriting.DigitSetting;
import neuronlab.lesson.shared.handwriting.DigitsSnapshot;
import neuronlab.lesson.shared.handwriting.DigitsTraining;
import neuronlab.model.data.Table;
import neuronlab.model.data.builtin.Digits;
import neuronlab.model.handwriting.DigitReduction;

/** Which digits are taken for which, with the pictures behind each number. While the model learns it stays as it is. */
final class ConfusionPane {

    private final DigitsTraining training;
    private final Words words;
    private final Numbers numbers;
    private final ConfusionGrid grid;
    private final PictureWall pictures;
    private final Label sentence = new WrappedLabel("");
    private final FittedPane figure;
    private List<Answer> answers = List.of();
    private List<Answer> opened = List.of();

    /**
     * A held-out digit and what it is read as.
     *
     * @param shares its picture as it was written
     */
    private record Answer(double[] shares, int actual, int answered) {
        int cell() {
            return actual * Digits.CLASSES + answered;
        }
    }

    ConfusionPane(DigitsTraining training, Language language) {
        this.training = training;
        words = language.words(ConfusionPane.class);
        numbers = language.numbers();
        grid = new ConfusionGrid(IntStream.range(0, Digits.CLASSES).mapToObj(numbers::whole).toList(), language);
        grid.setId("digits-confusion");
        grid.descriptionProperty().set(this::sentence);
        pictures = new PictureWall(language);
        pictures.setId("confusion-pictures");
        pictures.descriptionProperty().set(this::told);
        sentence.setId("confusion-sentence");
        Announcement.follow(sentence);
        Arrangement matrix = Arrangement.square(grid);
        Arrangement behind = Arrangement.column(Arrangement.part(sentence), Arrangement.filling(pictures));
        figure = new FittedPane(
                Arrangement.column(matrix.weighing(2.4), behind),
                Arrangement.row(matrix.weighing(1.4), behind),
                matrix);
        figure.getStyleClass().add("confusion");
        grid.chosenProperty().subscribe(_ -> open());
        WhileSeen seen = new WhileSeen(figure, this::update);
        training.live().activityProperty().subscribe(_ -> seen.update());
        training.snapshotProperty().subscribe(_ -> seen.update());
    }

    private void update() {
        DigitsSnapshot now = training.snapshotProperty().get();
        if (now == null || training.live().activityProperty().get() == Transport.Activity.PLAYING) {
            if (now == null) {
                open();
            }
            return;
        }
        answers = now.epochs() == 0 ? List.of() : answersOf(now, training.live().settingProperty().get());
        int[] counts = new int[Digits.CLASSES * Digits.CLASSES];
        answers.forEach(answer -> counts[answer.cell()]++);
        grid.show((actual, answered) -> counts[actual * Digits.CLASSES + answered]);
        open();
    }

    /** Opens the pictures of the mistake that is made most often, or those of all mistakes. */
    void openWorst(boolean one) {
        grid.choose(one ? worst() : ConfusionGrid.NONE);
    }

    private int worst() {
        return answers.stream()
                .filter(answer -> answer.actual() != answer.answered())
                .collect(Collectors.groupingBy(Answer::cell, TreeMap::new, Collectors.counting()))
                .entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(ConfusionGrid.NONE);
    }

    private static List<Answer> answersOf(DigitsSnapshot now, DigitSetting setting) {
        int[] answered = setting.onHeldOut().predictedClasses(now.model());
        Table heldOut = setting.pictures().heldOut();
        return IntStream.range(0, answered.length)
                .mapToObj(row -> new Answer(heldOut.inputs(row), heldOut.label(row), answered[row]))
                .toList();
    }

    /** Shows the pictures of the chosen cell, or all mistakes. */
    private void open() {
        int cell = grid.chosenProperty().get();
        opened = answers.stream()
                .filter(answer -> cell == ConfusionGrid.NONE
                        ? answer.actual() != answer.answered()
                        : answer.cell() == cell)
                .toList();
        pictures.show(DigitReduction.SIDE, opened.stream().map(Answer::shares).toList());
        sentence.setText(answers.isEmpty() ? words.get("confusion.untrained") : sentence(cell));
    }

    private String sentence(int cell) {
        if (cell == ConfusionGrid.NONE) {
            return words.get("confusion.mistakes", numbers.whole(opened.size()), numbers.whole(answers.size()));
        }
        int count = (int) answers.stream().filter(answer -> answer.cell() == cell).count();
        int actual = cell / Digits.CLASSES;
        int answered = cell % Digits.CLASSES;
        return actual == answered
                ? words.count("confusion.right", count, numbers.whole(count), words.get("digit." + actual))
                : words.count(
                        "confusion.wrong",
                        count,
                        numbers.whole(count),
                        words.get("digit." + actual),
                        words.get("digit." + answered));
    }

    private String told(int index) {
        Answer answer = opened.get(index);
        return words.get(
                "confusion.picture",
                words.get("digit." + answer.actual()),
                words.get("digit." + answer.answered()));
    }

    /** All of it, as one figure. */
    Region figure() {
        return figure;
    }

    ConfusionGrid grid() {
        return grid;
    }
}
