package neuronlab.figure.formula;

import java.util.List;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.css.CssMetaData;
import javafx.css.PseudoClass;
import javafx.css.SimpleStyleableDoubleProperty;
import javafx.css.Styleable;
import javafx.css.StyleableDoubleProperty;
import javafx.css.StyleablePropertyFactory;
import javafx.geometry.Insets;
import javafx.geometry.Orientation;
import javafx.geometry.Point2D;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;
import javafx.scene.transform.Scale;
import neuronlab.figure.language.Language;
import neuronlab.figure.link.Emphasis;
import neuronlab.figure.link.Part;
import neuronlab.figure.link.Spotlight;

/**
 * A formula of one or more lines, set as native text. Symbols that stand for a part have its colour and light it up
 * when they are pointed at; one that is lit up from elsewhere stands out here.
 *
 * <p>Where it is wider than its place it shrinks as a whole. A live number changes in place, and nothing is laid out
 * unless it has more or fewer figures than before.
 */
public final class Formula extends Region {
    private static final PseudoClass ON_FILL = PseudoClass.getPseudoClass("on-fill");
    private static final StyleablePropertyFactory<Formula> STYLES =
            new StyleablePropertyFactory<>(Region.getClassCssMetaData());
    private static final CssMetaData<Formula, Number> LINE_GAP =
            STYLES.createSizeCssMetaData("-nl-line-gap", formula -> formula.lineGap, 8.0);

    private final StyleableDoubleProperty lineGap = new SimpleStyleableDoubleProperty(LINE_GAP, this, "lineGap", 8.0);
    private final ObjectProperty<List<Expression>> lines = new SimpleObjectProperty<>(this, "lines", List.of());
    private final ObjectProperty<Part> litPart = new SimpleObjectProperty<>(this, "litPart");
    private final IntegerProperty litRow = new SimpleIntegerProperty(this, "litRow", Spotlight.NO_ROW);
    private final Sheet sheet = new Sheet();
    private final Scale scale = new Scale(1, 1, 0, 0);
    private final FormulaSpeech speech;
    private final FormulaInput input = new FormulaInput(this);
    private List<Ink> inks = List.of();
    private List<FormulaTarget> targets = List.of();
    private FormulaLines boxes = new FormulaLines(List.of());

    /** An empty formula that is read out in this language. */
    public Formula(Language language) {
        speech = new FormulaSpeech(language);
        getStyleClass().add("formula-figure");
        setAccessibleRole(AccessibleRole.TEXT);
        sheet.getTransforms().add(scale);
        getChildren().setAll(sheet);
        lines.addListener((_, _, now) -> typeset(now));
        litPart.addListener(_ -> light());
        litRow.addListener(_ -> light());
        lineGap.addListener(_ -> requestLayout());
        input.listen();
    }

    private void typeset(List<Expression> expressions) {
        Typesetter typesetter = new Typesetter(speech::say, this::requestLayout);
        boxes = new FormulaLines(expressions.stream().map(typesetter::line).toList());
        inks = typesetter.inks();
        targets = typesetter.targets();
        sheet.show(typesetter.nodes());
        input.restart();
        setFocusTraversable(!targets.isEmpty());
        light();
        requestLayout();
    }

    private void light() {
        Part part = litPart.get();
        boolean anyPart = part != null && inks.stream().anyMatch(ink -> part.meets(ink.part()));
        boolean anyRow = litRow.get() != Spotlight.NO_ROW
                && inks.stream().anyMatch(ink -> ink.row() == litRow.get());
        for (Ink ink : inks) {
            boolean lit = (!anyPart || part.meets(ink.part())) && (!anyRow || ink.row() == litRow.get());
            Emphasis.of(anyPart || anyRow, lit).show(ink.node());
            ink.node().pseudoClassStateChanged(ON_FILL, anyPart && part.meets(ink.part()));
        }
        targets.forEach(target -> Emphasis.of(anyPart, part != null && part.meets(target.part()))
                .show(target));
    }

    @Override
    protected void layoutChildren() {
        boxes.measure();
        Insets insets = getInsets();
        double width = boxes.width();
        scale.setX(shrunk(getWidth()));
        scale.setY(shrunk(getWidth()));
        sheet.resizeRelocate(insets.getLeft(), insets.getTop(), width, boxes.height(lineGap.get()));
        boxes.place(0, 0, lineGap.get());
    }

    /** By how much the formula must shrink to fit into this width. */
    private double shrunk(double width) {
        double room = width - getInsets().getLeft() - getInsets().getRight();
        return width > 0 && boxes.width() > room ? Math.max(0, room / boxes.width()) : 1;
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefWidth(double height) {
        boxes.measure();
        return Math.ceil(getInsets().getLeft() + boxes.width() + getInsets().getRight());
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computePrefHeight(double width) {
        boxes.measure();
        double content = boxes.height(lineGap.get()) * shrunk(width);
        return Math.ceil(getInsets().getTop() + content + getInsets().getBottom());
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
        return switch (attribute) {
            case TEXT -> spoken();
            case FOCUS_ITEM -> input.current() == null ? this : input.current();
            default -> super.queryAccessibleAttribute(attribute, parameters);
        };
    }

    /** The formula in words, as a screen reader says it: {@code y equals x times w plus b}. */
    public String spoken() {
        return speech.lines(lines.get());
    }

    /** The lines, from top to bottom; their first equals signs stand below each other. */
    public ObjectProperty<List<Expression>> linesProperty() {
        return lines;
    }

    /** Sets the lines. */
    public void setLines(Expression... shown) {
        lines.set(List.of(shown));
    }

    /** The part that is lit up while all else is dimmed, set by the reader or from outside; null for none. */
    public ObjectProperty<Part> litPartProperty() {
        return litPart;
    }

    /** The row of the data whose terms are lit up; -1 for none. */
    public IntegerProperty litRowProperty() {
        return litRow;
    }

    List<FormulaTarget> targets() {
        return targets;
    }

    List<Ink> inks() {
        return inks;
    }

    void currentChanged() {
        notifyAccessibleAttributeChanged(AccessibleAttribute.FOCUS_ITEM);
    }

    Point2D onSheet(double x, double y) {
        return sheet.parentToLocal(x, y);
    }

    boolean isInked(double x, double y) {
        return sheet.getBoundsInParent().contains(x, y);
    }
}
