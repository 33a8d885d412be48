package neuronlab.lesson.shared.page;

import java.util.ArrayList;
import java.util.List;
import javafx.css.CssMetaData;
import javafx.css.SimpleStyleableDoubleProperty;
import javafx.css.Styleable;
import javafx.css.StyleableDoubleProperty;
import javafx.css.StyleablePropertyFactory;
import javafx.geometry.Orientation;
import javafx.scene.layout.Region;

/**
 * A part of a page with its figures: they stand beside its prose where there is room for both, and between the paragraphs, in the
 * order of the text, where there is not. Beside a longer prose the figures stay in sight while the page scrolls.
 */
final class SectionPane extends Region {
    private static final StyleablePropertyFactory<SectionPane> STYLES =
            new StyleablePropertyFactory<>(Region.getClassCssMetaData());

    private static final CssMetaData<SectionPane, Number> BESIDE_FROM =
            STYLES.createSizeCssMetaData("-nl-beside-from", pane -> pane.besideFrom, 1080.0);
    private static final CssMetaData<SectionPane, Number> PROSE_WIDTH =
            STYLES.createSizeCssMetaData("-nl-prose-width", pane -> pane.proseWidth, 600.0);
    private static final CssMetaData<SectionPane, Number> FIGURE_WIDTH =
            STYLES.createSizeCssMetaData("-nl-figure-width", pane -> pane.figureWidth, 1000.0);
    private static final CssMetaData<SectionPane, Number> COLUMN_GAP =
            STYLES.createSizeCssMetaData("-nl-column-gap", pane -> pane.columnGap, 48.0);
    private static final CssMetaData<SectionPane, Number> BLOCK_GAP =
            STYLES.createSizeCssMetaData("-nl-block-gap", pane -> pane.blockGap, 16.0);

    private final StyleableDoubleProperty besideFrom =
            new SimpleStyleableDoubleProperty(BESIDE_FROM, this, "besideFrom", 1080.0);
    private final StyleableDoubleProperty proseWidth =
            new SimpleStyleableDoubleProperty(PROSE_WIDTH, this, "proseWidth", 600.0);
    private final StyleableDoubleProperty figureWidth =
            new SimpleStyleableDoubleProperty(FIGURE_WIDTH, this, "figureWidth", 1000.0);
    private final StyleableDoubleProperty columnGap =
            new SimpleStyleableDoubleProperty(COLUMN_GAP, this, "columnGap", 48.0);
    private final StyleableDoubleProperty blockGap =
            new SimpleStyleableDoubleProperty(BLOCK_GAP, this, "blockGap", 16.0);

    private final List<Region> prose = new ArrayList<>();
    private final List<Region> figures = new ArrayList<>();
    private double figuresHeight;

    SectionPane() {
        getStyleClass().add("section");
        List.of(besideFrom, proseWidth, figureWidth, columnGap, blockGap)
                .forEach(size -> size.addListener(_ -> requestLayout()));
    }

    void addProse(Region block) {
        prose.add(block);
        getChildren().add(block);
    }

    void addFigure(Region figure) {
        figures.add(figure);
        getChildren().add(figure);
    }

    /**
     * Keeps figures that stand beside a longer prose in sight.
     *
     * @param top how far the top of the visible part of the page is below the top of this section
     * @param visibleHeight the height of the visible part
     */
    void showFrom(double top, double visibleHeight) {
        double room = isBeside(getWidth()) ? Math.max(0, getHeight() - figuresHeight) : 0;
        boolean fits = figuresHeight + 2 * blockGap.get() <= visibleHeight;
        // Figures higher than the window stop at their lower end instead, so that all of them can be scrolled to.
        double wanted = fits ? top + blockGap.get() : top + visibleHeight - figuresHeight - blockGap.get();
        double shift = Math.round(Math.clamp(wanted, 0, room));
        figures.forEach(figure -> figure.setTranslateY(shift));
    }

    boolean hasFigures() {
        return !figures.isEmpty();
    }

    private boolean isBeside(double width) {
        return !figures.isEmpty() && width >= besideFrom.get();
    }

    @Override
    protected void layoutChildren() {
        place(getWidth(), true);
    }

    @Override
    protected double computePrefHeight(double width) {
        return place(width > 0 ? width : proseWidth.get(), false);
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefWidth(double height) {
        return proseWidth.get();
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    private double place(double width, boolean move) {
        if (!isBeside(width)) {
            return stack(getManagedBlocks(), 0, Math.min(width, narrowWidth()), move);
        }
        double proseColumn = Math.min(proseWidth.get(), width * 0.4);
        double figureColumn = Math.min(figureWidth.get(), width - proseColumn - columnGap.get());
        double proseHeight = stack(prose, 0, proseColumn, move);
        double height = stack(figures, proseColumn + columnGap.get(), figureColumn, move);
        if (move) {
            figuresHeight = height;
        }
        return Math.max(proseHeight, height);
    }

    private double narrowWidth() {
        return figures.isEmpty() ? proseWidth.get() : figureWidth.get();
    }

    private List<Region> getManagedBlocks() {
        return getManagedChildren().stream().map(Region.class::cast).toList();
    }

    private double stack(List<Region> blocks, double x, double width, boolean move) {
        double y = 0;
        for (Region block : blocks) {
            double gap = y == 0 ? 0 : blockGap.get();
            y += gap;
            double blockWidth = prose.contains(block) ? Math.min(width, proseWidth.get()) : width;
            double height = Math.ceil(block.prefHeight(blockWidth));
            if (move) {
                block.resizeRelocate(x, y, blockWidth, height);
            }
            y += height;
        }
        return y;
    }

    @Override
    public List<CssMetaData<? extends Styleable, ?>> getCssMetaData() {
        return STYLES.getCssMetaData();
    }
}
