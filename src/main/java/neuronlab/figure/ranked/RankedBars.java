package neuronlab.figure.ranked;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.css.CssMetaData;
import javafx.css.SimpleStyleableDoubleProperty;
import javafx.css.Styleable;
import javafx.css.StyleableDoubleProperty;
import javafx.css.StyleablePropertyFactory;
import javafx.geometry.Bounds;
import javafx.geometry.Insets;
import javafx.geometry.Orientation;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import neuronlab.figure.cursor.FigureCursor;
import neuronlab.figure.cursor.Move;
import neuronlab.figure.cursor.Places;
import neuronlab.figure.cursor.Walk;
import neuronlab.figure.language.Language;
import neuronlab.figure.language.Numbers;
import neuronlab.figure.language.Words;
import neuronlab.figure.link.Emphasis;
import neuronlab.figure.link.Spotlight;

/**
 * What a model thinks of several classes: their probabilities as bars with percentages, the likeliest first. When the
 * order changes the bars glide to their new places, unless the reader wants no motion.
 *
 * <p>Classes are known by their index in the list of names, whatever place they have. New probabilities move bars and
 * texts and lay nothing out, so that they can come with every stroke of a drawing. Styleable: {@code -nl-name-share},
 * the largest part of the width that names may take.
 */
public final class RankedBars extends Region {
    /** In place of the index of a class: none. */
    public static final int NONE = Spotlight.NO_ROW;

    private static final StyleablePropertyFactory<RankedBars> STYLES =
            new StyleablePropertyFactory<>(Region.getClassCssMetaData());
    private static final CssMetaData<RankedBars, Number> NAME_SHARE =
            STYLES.createSizeCssMetaData("-nl-name-share", bars -> bars.nameShare, 0.4);

    private final StyleableDoubleProperty nameShare =
            new SimpleStyleableDoubleProperty(NAME_SHARE, this, "nameShare", 0.4);
    private final ObjectProperty<List<String>> names = new SimpleObjectProperty<>(this, "names", List.of());
    private final FigureCursor cursor;
    private final RankMotion motion = new RankMotion(this);
    private final Percentages percentages;
    private final Numbers numbers;
    private final Words words;
    private List<RankedRow> rows = List.of();
    private double[] probabilities = {};
    private Ranking ranking = new Ranking(List.of());

    /** A ranking of no classes that writes and speaks in this language. */
    public RankedBars(Language language) {
        percentages = new Percentages(language);
        numbers = language.numbers();
        words = language.words(RankedBars.class);
        cursor = new FigureCursor(this, new Bars(), language);
        getStyleClass().add("ranked-bars");
        names.addListener((_, _, now) -> rebuild(now));
        litIndexProperty().addListener(_ -> light());
        nameShare.addListener(_ -> requestLayout());
    }

    /** The classes as places, known by their index and visited in the order of their ranks. */
    private final class Bars implements Places {
        @Override
        public int count() {
            return rows.size();
        }

        @Override
        public Bounds extent(int index) {
            return rows.get(index).getBoundsInParent();
        }

        @Override
        public int at(double x, double y) {
            return indexAt(y);
        }

        @Override
        public int next(int from, Move move, boolean fine) {
            int place = Walk.column(rows.size(), ranking.placeOf(from), move);
            return place < 0 ? NONE : ranking.at(place);
        }

        /** The bars say all themselves. */
        @Override
        public String tell(int index) {
            return null;
        }

        @Override
        public Optional<Node> node(int index) {
            return Optional.of(rows.get(index));
        }

        @Override
        public String summary() {
            return spoken();
        }
    }

    private void rebuild(List<String> shown) {
        rows = IntStream.range(0, shown.size())
                .mapToObj(index -> new RankedRow(shown.get(index), percentages.widest(), () -> sentence(index)))
                .toList();
        probabilities = new double[rows.size()];
        ranking = Ranking.of(probabilities);
        for (int index = 0; index < rows.size(); index++) {
            rows.get(index).markAs(index);
            show(index);
        }
        getChildren().setAll(rows);
        motion.place(rows, places());
        light();
        requestLayout();
    }

    /**
     * Shows other probabilities, all at once.
     *
     * @param shown one for each name, in the order of the names, each from 0 to 1; copied
     * @throws IllegalArgumentException if there are more or fewer than names, or one is not from 0 to 1
     */
    public void setProbabilities(double... shown) {
        if (shown.length != rows.size() || !Arrays.stream(shown).allMatch(p -> p >= 0 && p <= 1)) {
            throw new IllegalArgumentException(
                    "Not probabilities of " + names.get() + ": " + Arrays.toString(shown));
        }
        probabilities = shown.clone();
        for (int index = 0; index < rows.size(); index++) {
            show(index);
        }
        Ranking before = ranking;
        ranking = Ranking.of(probabilities);
        if (!ranking.equals(before)) {
            motion.moveTo(places());
        }
        cursor.refresh();
    }

    /** Shows no probabilities: nothing has been asked yet. */
    public void rest() {
        setProbabilities(new double[rows.size()]);
        rows.forEach(row -> row.show(0, ""));
    }

    private void show(int index) {
        rows.get(index).show(probabilities[index], percentageOf(index));
    }

    private void light() {
        Emphasis.light(rows, litIndexProperty().get());
    }

    /** Where each row belongs, by the index of its class. */
    private double[] places() {
        double height = rowHeight();
        double top = getInsets().getTop();
        return IntStream.range(0, rows.size())
                .mapToDouble(index -> top + ranking.placeOf(index) * height)
                .toArray();
    }

    private double rowHeight() {
        return rows.isEmpty() ? 0 : rows.getFirst().prefHeight(-1);
    }

    @Override
    protected void layoutChildren() {
        Insets insets = getInsets();
        double width = getWidth() - insets.getLeft() - insets.getRight();
        double height = rowHeight();
        double longest = rows.stream().mapToDouble(RankedRow::ownNameWidth).max().orElse(0);
        double nameWidth = Math.ceil(Math.min(longest, width * nameShare.get()));
        rows.forEach(row -> row.layOut(insets.getLeft(), width, height, nameWidth));
        motion.place(rows, places());
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        return getInsets().getTop() + rows.size() * rowHeight() + getInsets().getBottom();
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    public List<CssMetaData<? extends Styleable, ?>> getCssMetaData() {
        return STYLES.getCssMetaData();
    }

    @Override
    public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        Optional<Object> answer = attribute == AccessibleAttribute.ITEM_AT_INDEX
                ? Optional.of(rows.get(ranking.at((Integer) parameters[0])))
                : cursor.answer(attribute, parameters);
        return answer.isPresent() ? answer.get() : super.queryAccessibleAttribute(attribute, parameters);
    }

    /** The whole ranking as a screen reader says it: {@code 1. Good, 88.1 %; 2. Bad, 11.9 %}. */
    public String spoken() {
        return ranking.order().stream().map(this::sentence).collect(Collectors.joining(words.get("between")));
    }

    private String sentence(int index) {
        return words.get(
                "place",
                numbers.whole(ranking.placeOf(index) + 1),
                names.get().get(index),
                percentageOf(index));
    }

    /** The names of the classes. Other names start without probabilities. */
    public ObjectProperty<List<String>> namesProperty() {
        return names;
    }

    /** Sets the names of the classes. */
    public void setNames(List<String> shown) {
        names.set(List.copyOf(shown));
    }

    /** The class that is lit up while the others are dimmed, by its index; {@link #NONE} for none. */
    public IntegerProperty litIndexProperty() {
        return cursor.placeProperty();
    }

    /** The indices of the classes, the likeliest first; equally likely ones in the order of their names. */
    public List<Integer> order() {
        return ranking.order();
    }

    /** The percentage of a class as it is shown. */
    public String percentageOf(int index) {
        return percentages.of(probabilities[index]);
    }

    /** The class whose row is at this height, or {@link #NONE}. */
    private int indexAt(double y) {
        return IntStream.range(0, rows.size())
                .filter(index -> rows.get(index).getBoundsInParent().contains(rows.get(index).getLayoutX(), y))
                .findFirst()
                .orElse(NONE);
    }

    List<RankedRow> rows() {
        return rows;
    }
}
