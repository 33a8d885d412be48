package neuronlab.figure.network;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.css.CssMetaData;
import javafx.css.SimpleStyleableDoubleProperty;
import javafx.css.Styleable;
import javafx.css.StyleableDoubleProperty;
import javafx.css.StyleablePropertyFactory;
import javafx.geometry.NodeOrientation;
import javafx.geometry.Orientation;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import neuronlab.figure.language.Language;
import neuronlab.figure.language.Words;
import neuronlab.figure.network.drawing.NetworkLayout;
import neuronlab.figure.network.drawing.NetworkMarks;
import neuronlab.figure.network.drawing.NetworkMotion;
import neuronlab.figure.network.placement.Box;
import neuronlab.figure.network.placement.NetworkPlacement;
import neuronlab.figure.network.shape.NetworkElement;
import neuronlab.figure.network.shape.NetworkLabels;
import neuronlab.figure.network.shape.NetworkPaths;
import neuronlab.figure.network.shape.NetworkShape;
import neuronlab.figure.network.shape.NetworkWeights;

/**
 * A network of any number of layers as a graph through which numbers flow from left to right: inputs, weights on the
 * edges, biases, activation functions, units.
 *
 * <p>It shows what it is told and computes nothing of the network. How much it writes depends on the room: a large
 * network gives up the labels of its weights, then all labels, and can then be enlarged with the wheel, with a pinch,
 * with {@code +}, {@code -} and {@code 0}, with its buttons or with a double click. The arrow keys move from part to
 * part; Enter edits. What the reader points at or goes to lights up with all that it is joined to. It is as tall as its
 * network needs, unless {@code -nl-diagram-height} is set or its parent gives it another height: then it fits itself in.
 */
public final class NetworkDiagram extends Region {
    private static final NetworkShape SIMPLEST = new NetworkShape(1, 1, true, false);

    private static final StyleablePropertyFactory<NetworkDiagram> STYLES =
            new StyleablePropertyFactory<>(Region.getClassCssMetaData());
    private static final CssMetaData<NetworkDiagram, Number> FIXED_HEIGHT =
            STYLES.createSizeCssMetaData("-nl-diagram-height", diagram -> diagram.fixedHeight, 0.0);

    private final StyleableDoubleProperty fixedHeight =
            new SimpleStyleableDoubleProperty(FIXED_HEIGHT, this, "fixedHeight", 0.0);

    private final Language language;
    private final NetworkSpeech speech;
    private final ObjectProperty<NetworkShape> shape = new SimpleObjectProperty<>(this, "networkShape", SIMPLEST);
    private final ObjectProperty<NetworkLabels> labels = new SimpleObjectProperty<>(this, "labels");
    private final ObjectProperty<NetworkWeights> weights = new SimpleObjectProperty<>(this, "weights");
    private final DoubleProperty fullWeight = new SimpleDoubleProperty(this, "fullWeight", 1);
    private final ObjectProperty<Function<NetworkElement, Node>> pictures = new SimpleObjectProperty<>(this, "pictures", _ -> null);
    private final ObjectProperty<Set<NetworkElement>> litElements = new SimpleObjectProperty<>(this, "litElements", Set.of());
    private final ObjectProperty<NetworkEditor> editor = new SimpleObjectProperty<>(this, "editor");
    private final ReadOnlyObjectWrapper<NetworkElement> hovered = new ReadOnlyObjectWrapper<>(this, "hovered");

    private final NetworkLayout layout = new NetworkLayout();
    private final ZoomedNetwork seen;
    private final SpokenPart spoken = new SpokenPart();
    private final NetworkField field;
    private final NetworkMotion motion = new NetworkMotion(this::draw);
    private final NumberFlow flow;
    private final NetworkPointer pointer;
    private final NetworkKeys keys;
    private NetworkLabels texts;

    /** A network with one input, one output and a bias that shows the letters of its formula. */
    public NetworkDiagram(Language language) {
        this.language = Objects.requireNonNull(language, "language");
        Words words = language.words(NetworkDiagram.class);
        speech = new NetworkSpeech(words);
        seen = new ZoomedNetwork(words, this::requestLayout, this::requestFocus, this::current);
        field = new NetworkField(words, this::requestFocus);
        flow = new NumberFlow(seen);
        pointer = new NetworkPointer(this);
        keys = new NetworkKeys(this);
        getStyleClass().add("network-diagram");
        getChildren().addAll(spoken, layout, seen, flow, field);
        // The numbers of a network flow to the right in every language.
        setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.LIST_VIEW);
        setAccessibleRoleDescription(words.get("role"));
        setAccessibleHelp(words.get("help"));
        watch();
    }

    private void watch() {
        shape.subscribe(this::reshape);
        labels.subscribe(this::relabel);
        List.of(weights, fullWeight).forEach(property -> property.subscribe(this::refresh));
        List.of(litElements, editor).forEach(property -> property.subscribe(this::mark));
        fixedHeight.subscribe(this::requestLayout);
        pictures.subscribe(value -> {
            seen.drawn().setPictures(value);
            requestLayout();
        });
        reshape();
        pointer.listen();
        keys.listen();
    }

    private void reshape() {
        motion.stop();
        keys.keepWithin(shape.get());
        seen.expect(shape.get());
        pointer.forget();
        setAccessibleText(speech.summary(shape.get()));
        retell();
        currentChanged();
    }

    private void relabel() {
        seen.drawn().forget();
        retell();
    }

    private void retell() {
        texts = labels.get() == null ? NetworkLabels.letters(shape.get(), language) : labels.get();
        layout.fit(shape.get(), texts);
        requestLayout();
        refresh();
    }

    // What it shows

    /** Shows another network with its labels at once; see {@link #setLabels}. */
    public void show(NetworkShape newShape, NetworkLabels newLabels) {
        labels.set(null);
        setNetworkShape(newShape);
        labels.set(newLabels);
    }

    /** How many parts there are. */
    public ObjectProperty<NetworkShape> networkShapeProperty() {
        return shape;
    }

    public NetworkShape getNetworkShape() {
        return shape.get();
    }

    public void setNetworkShape(NetworkShape value) {
        shape.set(Objects.requireNonNull(value, "shape"));
    }

    /** What the parts say; null for the letters of the formula. */
    public NetworkLabels getLabels() {
        return labels.get();
    }

    /**
     * What the parts say; null, as at first, for the letters of the formula. The longest text of a kind decides how
     * large the parts of that kind are. Where the texts come from something that changes, see {@link #refresh()}.
     */
    public void setLabels(NetworkLabels value) {
        labels.set(value);
    }

    /**
     * The weights by which the edges are drawn: the larger, the thicker; negative ones dashed and in another colour.
     * Null, as at first, for edges that all look the same. A new object reads all labels again, too: hand one over once
     * a frame while a network learns. Nothing is laid out for it, and only what differs is drawn anew.
     */
    public void setWeights(NetworkWeights value) {
        weights.set(value);
    }

    /** The least weight that is drawn at full thickness if none is larger; above 0, and 1 at first. */
    public void setFullWeight(double value) {
        fullWeight.set(value);
    }

    /**
     * What stands in a circle in place of its text, scaled into it: a new node whenever it is asked, or null for the
     * text. It is asked again when the diagram needs new nodes; for a picture that changes, keep its image.
     */
    public void setPictures(Function<NetworkElement, Node> value) {
        pictures.set(value);
    }

    /**
     * Reads all labels and weights again and shows those that differ, without a new layout: a longer text than the
     * labels had, or have room for, is shown smaller.
     */
    public void refresh() {
        seen.drawn().setLabels(texts);
        seen.drawn().setWeights(weights.get(), fullWeight.get());
        spoken.correct(speech.describe(keys.current(), shape.get(), texts));
        mark();
    }

    /**
     * Lets numbers travel through a single neuron, as what comes in: along the arrows, and out of each weight as the
     * product. While some are on their way no others set off. Nothing waits for them, and where no motion is wanted there
     * are none.
     *
     * @param leaving the number that leaves a part, read when it does
     */
    public void letNumbersFlow(Function<NetworkElement, String> leaving) {
        flow.setOff(leaving);
    }

    /** What a part says now. */
    public String textOf(NetworkElement element) {
        return texts.text().apply(element);
    }

    /** The parts that are lit up while the others are dimmed; empty for a diagram in which nothing stands out. */
    public Set<NetworkElement> getLitElements() {
        return litElements.get();
    }

    public void setLitElements(Set<NetworkElement> value) {
        litElements.set(Set.copyOf(value));
    }

    /** Which part the mouse is on or, failing that, the reader has gone to by key or click; null for none. */
    public ReadOnlyObjectProperty<NetworkElement> hoveredProperty() {
        return hovered.getReadOnlyProperty();
    }

    public NetworkElement getHovered() {
        return hovered.get();
    }

    /** Who takes the values that the reader types; null, as at first, if nothing can be typed. */
    public ObjectProperty<NetworkEditor> editorProperty() {
        return editor;
    }

    public NetworkEditor getEditor() {
        return editor.get();
    }

    public void setEditor(NetworkEditor value) {
        editor.set(value);
    }

    // What pointer and keys do to it

    ZoomedNetwork seen() {
        return seen;
    }

    boolean isEditing() {
        return field.isOpen();
    }

    private NetworkElement current() {
        return keys.current();
    }

    /** Takes the keyboard; a field that still holds what is no number is given up. */
    void takeFocus() {
        requestFocus();
        field.dismiss();
    }

    /** The reader has clicked on a part, or on none. */
    void choose(NetworkElement element) {
        keys.goTo(element);
    }

    boolean canEdit(NetworkElement element) {
        return element != null && editor.get() != null && editor.get().edits(element);
    }

    /** Opens the field of a part if it can be edited; returns whether it can. */
    boolean edit(NetworkElement element) {
        if (!canEdit(element) || !seen.shows(element)) {
            return false;
        }
        NetworkEditor taker = editor.get();
        field.open(
                speech.describe(element, shape.get(), texts),
                taker.value(element),
                seen.seen(element),
                seen.view(),
                value -> taker.commit(element, value));
        return true;
    }

    /** Looks again what stands out. */
    void mark() {
        NetworkElement pointed = pointer.current();
        hovered.set(pointed != null ? pointed : keys.chosen());
        seen.drawn().mark(new NetworkMarks(lit(), pointed, keys.ringed(), canEdit(pointed)));
        annotate();
    }

    private Set<NetworkElement> lit() {
        NetworkElement element = hovered.get();
        // A page may light up what is pointed at: that is no reason not to show what it is joined to.
        boolean alone = litElements.get().stream().allMatch(other -> other.equals(element));
        return alone && element != null ? new NetworkPaths(shape.get()).around(element) : litElements.get();
    }

    private void annotate() {
        NetworkElement element = hovered.get();
        boolean pointed = element != null && element.equals(pointer.current());
        seen.annotate(element, element == null ? "" : textOf(element), pointed ? pointer.place() : null);
    }

    /** Lets a screen reader hear that another part is the current one. */
    void currentChanged() {
        spoken.say(speech.describe(keys.current(), shape.get(), texts));
        spoken.placeIn(seen, keys.current());
        notifyAccessibleAttributeChanged(AccessibleAttribute.FOCUS_ITEM);
    }

    @Override
    public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        return attribute == AccessibleAttribute.FOCUS_ITEM
                ? spoken.item()
                : super.queryAccessibleAttribute(attribute, parameters);
    }

    // Layout

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefWidth(double height) {
        return snapSizeX(layout.comfortableWidth() + getInsets().getLeft() + getInsets().getRight());
    }

    @Override
    protected double computeMinWidth(double height) {
        return getInsets().getLeft() + getInsets().getRight();
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefHeight(double width) {
        if (fixedHeight.get() > 0) {
            return snapSizeY(fixedHeight.get());
        }
        double height = layout.place(innerWidth(width < 0 ? prefWidth(-1) : width)).height();
        return snapSizeY(height + getInsets().getTop() + getInsets().getBottom());
    }

    private double innerWidth(double width) {
        return Math.max(0, width - getInsets().getLeft() - getInsets().getRight());
    }

    NetworkPlacement target() {
        double width = innerWidth(getWidth());
        double room = Math.max(0, getHeight() - getInsets().getTop() - getInsets().getBottom());
        NetworkPlacement natural = layout.place(width);
        return Math.abs(natural.height() - room) < 1 ? natural : layout.place(width, room);
    }

    @Override
    protected void layoutChildren() {
        if (getHeight() <= getInsets().getTop() + getInsets().getBottom()) {
            // Nothing to fit in: a part of a figure that is left out for now.
            return;
        }
        seen.fit(new Box(getWidth(), getHeight()), getInsets());
        motion.moveTo(seen.placement(), target(), this);
        if (seen.placement() != null) {
            draw(seen.placement());
        }
    }

    private void draw(NetworkPlacement placement) {
        seen.draw(placement);
        spoken.placeIn(seen, keys.current());
        annotate();
    }

    @Override
    public List<CssMetaData<? extends Styleable, ?>> getCssMetaData() {
        return STYLES.getCssMetaData();
    }
}
