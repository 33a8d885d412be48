package neuronlab.figure.softmax;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ObjDoubleConsumer;
import java.util.stream.Stream;
import javafx.css.CssMetaData;
import javafx.css.SimpleStyleableDoubleProperty;
import javafx.css.Styleable;
import javafx.css.StyleableDoubleProperty;
import javafx.css.StyleablePropertyFactory;
import javafx.geometry.Insets;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import neuronlab.figure.language.Language;
import neuronlab.figure.language.Words;

/**
 * What softmax does, in three rows: scores as bars that the reader drags, e to each score, which is never negative, and
 * one strip that the powers share. It shows what it is told. Styleable: {@code -nl-strip-height}, how high the strip is.
 */
public final class SoftmaxBars extends Region {
    static final double LEAST_SCORE = -5;
    static final double LARGEST_SCORE = 5;
    /** The part of the height, without titles and strip, that the scores have; the powers have the rest. */
    private static final double SCORES_SHARE = 0.56;
    private static final double BAR_SHARE = 0.46;
    private static final double LARGEST_BAR = 64;

    private static final StyleablePropertyFactory<SoftmaxBars> STYLES =
            new StyleablePropertyFactory<>(Region.getClassCssMetaData());
    private static final CssMetaData<SoftmaxBars, Number> STRIP_HEIGHT =
            STYLES.createSizeCssMetaData("-nl-strip-height", bars -> bars.stripHeight, 32.0);

    private final StyleableDoubleProperty stripHeight =
            new SimpleStyleableDoubleProperty(STRIP_HEIGHT, this, "stripHeight", 32.0);
    private final Words words;
    private final ObjDoubleConsumer<Integer> moved;
    private final Text scoreTitle = title();
    private final Text powerTitle = title();
    private final Text shareTitle = title();
    private final Region zero = new Region();
    private final Region ground = new Region();
    private final List<ClassBars> bars = new ArrayList<>();
    private List<ClassShare> shown = List.of();

    /**
     * Rows without classes.
     *
     * @param moved takes the class whose score the reader moves, by its index, and where to
     */
    public SoftmaxBars(Language language, ObjDoubleConsumer<Integer> moved) {
        words = language.words(SoftmaxBars.class);
        this.moved = moved;
        getStyleClass().add("softmax-bars");
        for (Region line : List.of(zero, ground)) {
            line.getStyleClass().add("softmax-line");
            line.setManaged(false);
        }
        getChildren().addAll(zero, ground, scoreTitle, powerTitle, shareTitle);
        stripHeight.addListener(_ -> requestLayout());
    }

    private static Text title() {
        Text title = new Text();
        title.getStyleClass().add("softmax-title");
        title.setTextOrigin(VPos.CENTER);
        title.setManaged(false);
        return title;
    }

    /** Names the three rows. */
    public void setTitles(String scores, String powers, String shares) {
        scoreTitle.setText(scores);
        powerTitle.setText(powers);
        shareTitle.setText(shares);
        place();
    }

    /** Shows other numbers. */
    public void show(List<ClassShare> classes) {
        shown = List.copyOf(classes);
        while (bars.size() < shown.size()) {
            add();
        }
        while (bars.size() > shown.size()) {
            getChildren().removeAll(parts(bars.removeLast()));
        }
        for (int index = 0; index < shown.size(); index++) {
            write(bars.get(index), shown.get(index));
        }
        place();
    }

    private void add() {
        int index = bars.size();
        ScoreHandle handle = new ScoreHandle(score -> moved.accept(index, score));
        handle.setId("score-handle-" + (index + 1));
        ClassBars added = new ClassBars(index + 1, handle);
        bars.add(added);
        getChildren().addAll(parts(added));
    }

    private static List<Node> parts(ClassBars of) {
        return Stream.<Node>of(
                        of.handle, of.score, of.power, of.share, of.scoreText, of.powerText, of.shareText, of.name)
                .toList();
    }

    private void write(ClassBars one, ClassShare told) {
        one.name.setText(told.name());
        one.scoreText.setText(told.scoreText());
        one.powerText.setText(told.powerText());
        one.shareText.setText(told.shareText());
        one.handle.show(told.score(), words.get("accessible", told.name(), told.scoreText(), told.shareText()));
    }

    @Override
    protected void layoutChildren() {
        place();
    }

    /** Puts everything into its place; new numbers lay nothing around it out. */
    private void place() {
        Insets insets = getInsets();
        double width = getWidth() - insets.getLeft() - insets.getRight();
        double height = getHeight() - insets.getTop() - insets.getBottom();
        if (shown.isEmpty() || width <= 0 || height <= 0) {
            return;
        }
        double line = scoreTitle.getLayoutBounds().getHeight();
        double rest = height - stripHeight.get() - 5 * line;
        double scores = rest * SCORES_SHARE;
        double powers = rest - scores;
        double top = insets.getTop();
        placeScores(insets.getLeft(), width, top + 2 * line, scores, line);
        placePowers(insets.getLeft(), width, top + 3 * line + scores + line, powers - line, line);
        placeStrip(insets.getLeft(), width, getHeight() - insets.getBottom() - stripHeight.get(), line);
    }

    private double middle(double left, double width, int index) {
        return left + width * (index + 0.5) / shown.size();
    }

    private double barWidth(double width) {
        return Math.min(LARGEST_BAR, BAR_SHARE * width / shown.size());
    }

    private void placeScores(double left, double width, double top, double height, double line) {
        put(scoreTitle, left, top - 1.5 * line);
        double room = height - 2 * line;
        double none = top + line + room / 2;
        zero.resizeRelocate(left, none, width, 1);
        for (int index = 0; index < shown.size(); index++) {
            ClassBars one = bars.get(index);
            double middle = middle(left, width, index);
            double score = Math.clamp(shown.get(index).score(), LEAST_SCORE, LARGEST_SCORE);
            ClassBars.stand(
                    one.score, one.scoreText, middle, barWidth(width), none, score / LARGEST_SCORE * room / 2);
            one.handle.resizeRelocate(middle - barWidth(width), top + line, 2 * barWidth(width), room);
            ClassBars.centre(one.name, middle, top - 0.4 * line);
        }
    }

    private void placePowers(double left, double width, double top, double height, double line) {
        put(powerTitle, left, top - line);
        double floor = top + height;
        ground.resizeRelocate(left, floor, width, 1);
        double largest = shown.stream().mapToDouble(ClassShare::power).max().orElse(1);
        for (int index = 0; index < shown.size(); index++) {
            ClassBars one = bars.get(index);
            double share = largest > 0 && Double.isFinite(largest) ? shown.get(index).power() / largest : 0;
            ClassBars.stand(
                    one.power,
                    one.powerText,
                    middle(left, width, index),
                    barWidth(width),
                    floor,
                    share * Math.max(0, height - line));
        }
    }

    private void placeStrip(double left, double width, double top, double line) {
        put(shareTitle, left, top - 0.7 * line);
        double from = left;
        for (int index = 0; index < shown.size(); index++) {
            double length = shown.get(index).share() * width;
            bars.get(index).lie(from, top, length, stripHeight.get());
            from += length;
        }
    }

    private static void put(Text title, double x, double y) {
        title.setX(x);
        title.setY(y);
    }

    @Override
    public List<CssMetaData<? extends Styleable, ?>> getCssMetaData() {
        return STYLES.getCssMetaData();
    }
}
