package neuronlab.figure.circuit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.css.CssMetaData;
import javafx.css.PseudoClass;
import javafx.css.Styleable;
import javafx.css.StyleableProperty;
import javafx.css.StyleablePropertyFactory;
import javafx.geometry.Insets;
import javafx.geometry.Orientation;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Group;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.shape.CubicCurve;
import neuronlab.figure.language.Language;
import neuronlab.figure.language.Words;

/**
 * A calculation as a row of boxes, joined by arrows from left to right. Each box holds a value, and the slope: how much
 * the number at the very end changes with it. Arrows of which the slope is known run back.
 *
 * <p>Styleable: {@code -nl-column-gap} and {@code -nl-lane-gap}, the pixels between boxes. Where there is more height than
 * that takes: {@code -nl-box-share}, what part of it the boxes take; {@code -nl-most-growth}, how many times as high as
 * they need to be they become at most; {@code -nl-widest-gaps}, how many times the usual gap there is between lanes at
 * most.
 */
public final class Circuit extends Region {
    private static final StyleablePropertyFactory<Circuit> FACTORY =
            new StyleablePropertyFactory<>(Region.getClassCssMetaData());
    private static final PseudoClass BACK = PseudoClass.getPseudoClass("back");
    private static final PseudoClass LIT = PseudoClass.getPseudoClass("lit");

    private final StyleableProperty<Number> columnGap =
            FACTORY.createStyleableNumberProperty(this, "columnGap", "-nl-column-gap", circuit -> circuit.columnGap, 30);
    private final StyleableProperty<Number> laneGap =
            FACTORY.createStyleableNumberProperty(this, "laneGap", "-nl-lane-gap", circuit -> circuit.laneGap, 14);
    private final StyleableProperty<Number> boxShare =
            FACTORY.createStyleableNumberProperty(this, "boxShare", "-nl-box-share", circuit -> circuit.boxShare, 0.5);
    private final StyleableProperty<Number> mostGrowth =
            FACTORY.createStyleableNumberProperty(this, "mostGrowth", "-nl-most-growth", circuit -> circuit.mostGrowth, 1);
    private final StyleableProperty<Number> widestGaps =
            FACTORY.createStyleableNumberProperty(this, "widestGaps", "-nl-widest-gaps", circuit -> circuit.widestGaps, 1);
    private final StringProperty litBox = new SimpleStringProperty(this, "litBox");
    private final Map<String, BoxNode> boxes = new LinkedHashMap<>();
    private final List<Arrow> arrows = new ArrayList<>();
    private final Words words;
    private final int columns;
    private final int lanes;

    private record Arrow(BoxNode from, BoxNode to, CubicCurve curve) {}

    /** A calculation in which no value and no slope is known yet. */
    public Circuit(List<CircuitBox> calculation, Language language) {
        words = language.words(Circuit.class);
        columns = calculation.stream().mapToInt(CircuitBox::column).max().orElse(-1) + 1;
        lanes = calculation.stream().mapToInt(CircuitBox::lane).max().orElse(-1) + 1;
        getStyleClass().add("circuit");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.LIST_VIEW);
        Group wires = new Group();
        wires.setManaged(false);
        getChildren().add(wires);
        for (CircuitBox box : calculation) {
            BoxNode node = new BoxNode(box, words.get("unknown"));
            boxes.put(box.id(), node);
            box.sources().forEach(source -> arrows.add(new Arrow(box(source), node, new CubicCurve())));
            node.addEventHandler(MouseEvent.MOUSE_ENTERED, _ -> litBox.set(box.id()));
            node.addEventHandler(MouseEvent.MOUSE_CLICKED, _ -> requestFocus());
        }
        arrows.forEach(arrow -> {
            arrow.curve().getStyleClass().add("circuit-arrow");
            wires.getChildren().add(arrow.curve());
        });
        getChildren().addAll(boxes.values());
        addEventHandler(KeyEvent.KEY_PRESSED, this::press);
        litBox.subscribe(_ -> showLit());
        focusedProperty().subscribe(focused -> {
            if (focused && litBox.get() == null && !boxes.isEmpty()) {
                litBox.set(boxes.keySet().iterator().next());
            }
        });
    }

    private BoxNode box(String id) {
        BoxNode node = boxes.get(id);
        if (node == null) {
            throw new NoSuchElementException("There is no box " + id + " before those that need it");
        }
        return node;
    }

    /** Shows the value of a box; null for one that is not known yet. */
    public void setValue(String id, String text) {
        box(id).setValue(text);
        describe(box(id));
    }

    /** Shows how much the end changes with a box; null where that is not known yet, empty where nobody asks. */
    public void setSlope(String id, String text) {
        BoxNode node = box(id);
        node.setSlope(text);
        arrows.stream()
                .filter(arrow -> arrow.from() == node)
                .forEach(arrow -> arrow.curve().pseudoClassStateChanged(BACK, node.hasSlope()));
        describe(node);
    }

    private void describe(BoxNode node) {
        String value = node.hasValue() ? node.valueText() : words.get("unknown.spoken");
        node.setAccessibleText(
                node.hasSlope()
                        ? words.get("box.slope", node.box().title(), value, node.slopeText())
                        : words.get("box", node.box().title(), value));
        notifyAccessibleAttributeChanged(AccessibleAttribute.FOCUS_ITEM);
    }

    /** The id of the box that is lit up while the others step back; null for none. */
    public StringProperty litBoxProperty() {
        return litBox;
    }

    private void showLit() {
        boxes.forEach((id, node) -> node.light(id.equals(litBox.get())));
        arrows.forEach(arrow -> arrow.curve()
                .pseudoClassStateChanged(
                        LIT,
                        arrow.to().box().id().equals(litBox.get())
                                || arrow.from().box().id().equals(litBox.get())));
        notifyAccessibleAttributeChanged(AccessibleAttribute.FOCUS_ITEM);
    }

    private void press(KeyEvent event) {
        if (event.isAltDown() || event.isShortcutDown() || event.isControlDown() || boxes.isEmpty()) {
            return;
        }
        List<String> order = List.copyOf(boxes.keySet());
        int now = litBox.get() == null ? -1 : order.indexOf(litBox.get());
        int next =
                switch (event.getCode()) {
                    case RIGHT, KP_RIGHT, DOWN, KP_DOWN -> Math.min(now + 1, order.size() - 1);
                    case LEFT, KP_LEFT, UP, KP_UP -> Math.max(now - 1, 0);
                    case HOME -> 0;
                    case END -> order.size() - 1;
                    default -> -1;
                };
        if (next >= 0) {
            litBox.set(order.get(next));
            event.consume();
        } else if (event.getCode() == KeyCode.ESCAPE && litBox.get() != null) {
            litBox.set(null);
            event.consume();
        }
    }

    @Override
    public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        return switch (attribute) {
            case FOCUS_ITEM -> litBox.get() == null ? null : boxes.get(litBox.get());
            case ITEM_COUNT -> boxes.size();
            case ITEM_AT_INDEX -> List.copyOf(boxes.values()).get((Integer) parameters[0]);
            default -> super.queryAccessibleAttribute(attribute, parameters);
        };
    }

    private static double number(StyleableProperty<Number> size) {
        return size.getValue().doubleValue();
    }

    private double boxWidth(double width) {
        double gap = number(columnGap);
        double room = width - getInsets().getLeft() - getInsets().getRight();
        return Math.floor((room - Math.max(0, columns - 1) * gap) / Math.max(1, columns));
    }

    private double laneHeight(double width) {
        double boxWidth = boxWidth(width > 0 ? width : prefWidth(-1));
        boolean narrow = boxes.values().stream().anyMatch(node -> node.widthOfNumbers() > boxWidth);
        boxes.values().forEach(node -> node.setNarrow(narrow));
        return boxes.values().stream().mapToDouble(node -> Math.ceil(node.prefHeight(-1))).max().orElse(0);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        Insets insets = getInsets();
        double gaps = Math.max(0, lanes - 1) * number(laneGap);
        return insets.getTop() + lanes * laneHeight(width) + gaps + insets.getBottom();
    }

    @Override
    protected double computeMinHeight(double width) {
        return getInsets().getTop() + lanes * laneHeight(width) + getInsets().getBottom();
    }

    @Override
    protected double computePrefWidth(double height) {
        Insets insets = getInsets();
        double widest = boxes.values().stream().mapToDouble(node -> node.prefWidth(-1)).max().orElse(0);
        double gaps = Math.max(0, columns - 1) * number(columnGap);
        return insets.getLeft() + Math.ceil(columns * widest + gaps) + insets.getRight();
    }

    @Override
    protected void layoutChildren() {
        Insets insets = getInsets();
        double gap = number(columnGap);
        double width = boxWidth(getWidth());
        double least = laneHeight(getWidth());
        double room = getHeight() - insets.getTop() - insets.getBottom();
        double height = Math.clamp(room * number(boxShare) / lanes, least, number(mostGrowth) * least);
        double spare = room - lanes * height;
        double between = lanes < 2 ? 0 : Math.clamp(spare / (lanes - 1), 0, number(widestGaps) * number(laneGap));
        for (BoxNode node : boxes.values()) {
            double x = insets.getLeft() + node.box().column() * (width + gap);
            double y = insets.getTop() + node.box().lane() * (height + between);
            node.resizeRelocate(Math.round(x), Math.round(y), width, height);
        }
        arrows.forEach(Circuit::place);
    }

    /** From the middle of one box's right side to that of the other's left side, leaving and arriving level. */
    private static void place(Arrow arrow) {
        double startX = arrow.from().getLayoutX() + arrow.from().getWidth();
        double startY = arrow.from().getLayoutY() + arrow.from().getHeight() / 2;
        double endX = arrow.to().getLayoutX();
        double endY = arrow.to().getLayoutY() + arrow.to().getHeight() / 2;
        double middle = (startX + endX) / 2;
        CubicCurve curve = arrow.curve();
        curve.setStartX(startX);
        curve.setStartY(startY);
        curve.setControlX1(middle);
        curve.setControlY1(startY);
        curve.setControlX2(middle);
        curve.setControlY2(endY);
        curve.setEndX(endX);
        curve.setEndY(endY);
    }

    /** What a box shows: its value and its slope, as they are written. */
    String shown(String id) {
        return box(id).valueText() + " " + box(id).slopeText();
    }

    @Override
    public List<CssMetaData<? extends Styleable, ?>> getCssMetaData() {
        return FACTORY.getCssMetaData();
    }
}
