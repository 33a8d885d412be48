package neuronlab.figure.layout;

import java.util.List;
import java.util.stream.IntStream;
import javafx.css.CssMetaData;
import javafx.css.Styleable;
import javafx.css.StyleableProperty;
import javafx.css.StyleablePropertyFactory;
import javafx.geometry.Insets;
import javafx.geometry.Orientation;
import javafx.scene.layout.Region;

/**
 * Cards of one size in rows, as many in a row as makes them largest. CSS says how wide a card is at most
 * ({@code -nl-widest-card}) and at least ({@code -nl-least-card}), and how large the gaps are ({@code -nl-card-gap}).
 */
public final class CardWall extends Region {
    private static final StyleablePropertyFactory<CardWall> STYLES =
            new StyleablePropertyFactory<>(Region.getClassCssMetaData());

    private final StyleableProperty<Number> widest =
            STYLES.createStyleableNumberProperty(this, "widest", "-nl-widest-card", wall -> wall.widest, 200);
    private final StyleableProperty<Number> least =
            STYLES.createStyleableNumberProperty(this, "least", "-nl-least-card", wall -> wall.least, 30);
    private final StyleableProperty<Number> gap =
            STYLES.createStyleableNumberProperty(this, "gap", "-nl-card-gap", wall -> wall.gap, 8);

    private final List<? extends Region> cards;

    /** @param cards at least one; how high they are depends on how wide they are */
    public CardWall(List<? extends Region> cards) {
        this.cards = List.copyOf(cards);
        getStyleClass().add("card-wall");
        getChildren().addAll(cards);
    }

    /** How wide the cards are in so many rows: as wide as both the width and the height allow. */
    private double cardWidth(int rows, double width, double height) {
        double cardWidth = Math.floor(Math.min(cells(rows).cellWidth(width), widest.getValue().doubleValue()));
        while (cardWidth > 1 && height(rows, cardWidth) > height) {
            cardWidth--;
        }
        return cardWidth;
    }

    private EqualCells cells(int rows) {
        return new EqualCells(cards.size(), rows, gap());
    }

    private double cardHeight(double cardWidth) {
        return Math.ceil(cards.stream().mapToDouble(card -> card.prefHeight(cardWidth)).max().orElse(0));
    }

    private double height(int rows, double cardWidth) {
        return cells(rows).height(cardHeight(cardWidth));
    }

    private double gap() {
        return gap.getValue().doubleValue();
    }

    /** The rows that make the cards largest; the fewest of several. All rows are full. */
    private int rows(double width, double height) {
        return IntStream.rangeClosed(1, cards.size())
                .filter(rows -> cards.size() % rows == 0)
                .boxed()
                .reduce((best, rows) -> cardWidth(rows, width, height) > cardWidth(best, width, height) ? rows : best)
                .orElse(1);
    }

    @Override
    protected void layoutChildren() {
        Insets insets = getInsets();
        double width = getWidth() - insets.getLeft() - insets.getRight();
        double height = getHeight() - insets.getTop() - insets.getBottom();
        int rows = rows(width, height);
        EqualCells cells = cells(rows);
        double cardWidth = cardWidth(rows, width, height);
        double cardHeight = cardHeight(cardWidth);
        for (int i = 0; i < cards.size(); i++) {
            double x = insets.getLeft() + cells.x(i, cardWidth);
            double y = insets.getTop() + cells.y(i, cardHeight);
            cards.get(i).resizeRelocate(x, y, cardWidth, cardHeight);
        }
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    /** In one row where the cards are half as wide as they may be there, and in more otherwise. */
    @Override
    protected double computePrefHeight(double width) {
        double inner = inner(width);
        double enough = widest.getValue().doubleValue() / 2;
        int rows = IntStream.rangeClosed(1, cards.size())
                .filter(count -> cardWidth(count, inner, Double.MAX_VALUE) >= enough)
                .findFirst()
                .orElse(cards.size());
        return verticalInsets() + height(rows, cardWidth(rows, inner, Double.MAX_VALUE));
    }

    private double inner(double width) {
        return (width > 0 ? width : prefWidth(-1)) - getInsets().getLeft() - getInsets().getRight();
    }

    private double verticalInsets() {
        return getInsets().getTop() + getInsets().getBottom();
    }

    @Override
    protected double computeMinHeight(double width) {
        double leastWidth = least.getValue().doubleValue();
        long columns = (long) Math.floor((inner(width) + gap()) / (leastWidth + gap()));
        int rows = Math.ceilDiv(cards.size(), Math.clamp(columns, 1, cards.size()));
        return verticalInsets() + height(rows, leastWidth);
    }

    @Override
    protected double computePrefWidth(double height) {
        double widestCard = widest.getValue().doubleValue();
        return getInsets().getLeft() + cells(1).width(widestCard) + getInsets().getRight();
    }

    @Override
    protected double computeMinWidth(double height) {
        return getInsets().getLeft() + least.getValue().doubleValue() + getInsets().getRight();
    }

    @Override
    public List<CssMetaData<? extends Styleable, ?>> getCssMetaData() {
        return STYLES.getCssMetaData();
    }
}
