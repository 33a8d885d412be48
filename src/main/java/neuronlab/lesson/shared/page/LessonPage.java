package neuronlab.lesson.shared.page;

import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.css.CssMetaData;
import javafx.css.PseudoClass;
import javafx.css.Styleable;
import javafx.css.StyleableProperty;
import javafx.css.StyleablePropertyFactory;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import neuronlab.figure.Motion;
import neuronlab.figure.control.FocusHome;
import neuronlab.figure.language.Words;
import neuronlab.lesson.shared.content.LessonText;
import neuronlab.lesson.shared.stage.Pace;

/**
 * A lesson's whole page: its title, its text, and its figures on a stage. A window tells it what it shows of the page
 * ({@link #setVisibleHeight}, {@link #showFrom}); then one figure at a time is on the stage, in sight and whole, beside the
 * prose or above it; without any prose it has the whole window. A page that no window shows, or one too small for its
 * type, is a sheet, with the figures between the prose.
 */
public final class LessonPage extends Region {
    private static final StyleablePropertyFactory<LessonPage> STYLES =
            new StyleablePropertyFactory<>(Region.getClassCssMetaData());

    private static final PseudoClass COMPACT = PseudoClass.getPseudoClass("compact");
    private static final PseudoClass NARROW = PseudoClass.getPseudoClass("narrow");
    private static final PseudoClass WHOLE = PseudoClass.getPseudoClass("whole");

    private final StyleableProperty<Number> stageFrom =
            STYLES.createStyleableNumberProperty(this, "stageFrom", "-nl-stage-from", page -> page.stageFrom, 600);
    private final StyleableProperty<Number> stageHeightFrom = STYLES.createStyleableNumberProperty(
            this, "stageHeightFrom", "-nl-stage-height-from", page -> page.stageHeightFrom, 450);
    private final StyleableProperty<Number> narrowBelow =
            STYLES.createStyleableNumberProperty(this, "narrowBelow", "-nl-narrow-below", page -> page.narrowBelow, 0);
    private final StyleableProperty<Number> besideFrom =
            STYLES.createStyleableNumberProperty(this, "besideFrom", "-nl-beside-from", page -> page.besideFrom, 840);
    private final StyleableProperty<Number> leastProse =
            STYLES.createStyleableNumberProperty(this, "leastProse", "-nl-least-prose", page -> page.leastProse, 420);
    private final StyleableProperty<Number> widestProse =
            STYLES.createStyleableNumberProperty(this, "widestProse", "-nl-widest-prose", page -> page.widestProse, 600);
    private final StyleableProperty<Number> widestFigure = STYLES.createStyleableNumberProperty(
            this, "widestFigure", "-nl-widest-figure", page -> page.widestFigure, 1200);
    private final StyleableProperty<Number> columnGap =
            STYLES.createStyleableNumberProperty(this, "columnGap", "-nl-column-gap", page -> page.columnGap, 48);
    private final StyleableProperty<Number> blockGap =
            STYLES.createStyleableNumberProperty(this, "blockGap", "-nl-block-gap", page -> page.blockGap, 16);

    private final Label title = new Label();
    private final FigureStage stage;
    private final PageContent content;
    private final ProseSelection selection;
    private double visibleHeight;
    private double top;
    private double knownWidth = -1;
    private double knownHeight;

    /**
     * Builds a page.
     *
     * @throws IllegalArgumentException if the text names a figure, a live value or a cue that the parts lack
     */
    public LessonPage(String title, LessonText text, PageParts parts) {
        getStyleClass().add("lesson-page");
        this.title.setText(NoBreak.lastWords(title));
        this.title.getStyleClass().add("lesson-title");
        this.title.setWrapText(true);
        PageHeading.mark(this.title, title, parts.glossary().language());
        PageFlow flow = new PageFlow(text, parts);
        Words words = parts.glossary().language().words(LessonPage.class);
        stage = new FigureStage(flow.figures(), this::pace, words.get("follow"));
        stage.setManaged(false);
        FocusHome.mark(stage, words.get("stage"));
        stage.setViewOrder(-1);
        content = new PageContent(this.title, flow, stage);
        getChildren().addAll(this.title, stage);
        getChildren().addAll(content.prose());
        flow.passages().stream().findFirst().ifPresent(first -> first.node().getStyleClass().add("lead"));
        List.of(stageFrom, stageHeightFrom, besideFrom, leastProse, widestProse, widestFigure, columnGap, blockGap)
                .forEach(size -> ((ObservableValue<?>) size).addListener(_ -> requestLayout()));
        parts.spotlight().ifPresent(spotlight -> spotlight.clearWith(this));
        selection = new ProseSelection(this);
    }

    /** The title, which can take the focus. */
    public Node title() {
        return title;
    }

    /** The figures that its sections have; one that was not shown yet is not part of the page. */
    public List<Region> figures() {
        return content.figures();
    }

    /** What the reader has selected of the text; empty for nothing. */
    public String selectedText() {
        return selection.text();
    }

    private Pace pace() {
        return Motion.isWanted(this) ? Pace.GENTLE : Pace.AT_ONCE;
    }

    /** Adds a part between the title and the text. */
    public void prepend(Region part) {
        content.prepend(part);
        getChildren().add(part);
    }

    /** Adds a part below the text. */
    public void append(Region part) {
        content.append(part);
        getChildren().add(part);
    }

    /** Tells the page how much of it a window shows at a time; 0 makes a sheet of it. */
    public void setVisibleHeight(double height) {
        if (height != visibleHeight) {
            visibleHeight = height;
            requestLayout();
        }
    }

    /** Tells the page from where on it is shown: the distance from its top to the top of its visible part. */
    public void showFrom(double visibleTop) {
        top = visibleTop;
        if (!isNeedsLayout()) {
            show(layout(getWidth()));
        }
    }

    /** How much of the window the stage covers at its top, so that whatever is to be seen must be further down. */
    public double coveredHeight() {
        return layout(getWidth()).coveredHeight();
    }

    /** Whether the stage covers some of a node of the prose. */
    public boolean isBehindStage(Node node) {
        boolean prose = content.prose().stream().anyMatch(block -> PageText.isIn(block, node));
        return prose
                && coveredHeight() > 0
                && stage.getBoundsInParent().intersects(sceneToLocal(node.localToScene(node.getLayoutBounds())));
    }

    /** The reader has changed the figure on the stage with a key that no part of it had the focus for. */
    public void takeOver() {
        stage.takeOver();
    }

    private void show(PageLayout layout) {
        stage.setTranslateY(layout.stageShift(top, getHeight()));
        if (layout.kind() != PageLayout.Kind.SHEET) {
            content.showAt(layout.readingLine(top));
        }
    }

    private PageLayout layout(double width) {
        PageSizes sizes = new PageSizes(
                size(stageFrom),
                size(stageHeightFrom),
                size(besideFrom),
                size(leastProse),
                size(widestProse),
                size(widestFigure),
                size(columnGap),
                size(blockGap));
        return new PageLayout(content, sizes, getInsets(), width, visibleHeight);
    }

    private static double size(StyleableProperty<Number> property) {
        return property.getValue().doubleValue();
    }

    @Override
    protected void layoutChildren() {
        PageLayout layout = layout(getWidth());
        layout.place(getHeight());
        pseudoClassStateChanged(NARROW, getWidth() < size(narrowBelow));
        pseudoClassStateChanged(COMPACT, layout.kind() == PageLayout.Kind.ON_TOP);
        pseudoClassStateChanged(WHOLE, layout.kind() == PageLayout.Kind.WHOLE);
        show(layout);
    }

    /** Whoever scrolls asks for the height again and again. */
    @Override
    protected double computePrefHeight(double width) {
        double asked = width > 0 ? width : prefWidth(-1);
        if (asked != knownWidth) {
            knownWidth = asked;
            knownHeight = layout(asked).height();
        }
        return knownHeight;
    }

    @Override
    public void requestLayout() {
        knownWidth = -1;
        super.requestLayout();
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
        return size(besideFrom);
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    public List<CssMetaData<? extends Styleable, ?>> getCssMetaData() {
        return STYLES.getCssMetaData();
    }
}
