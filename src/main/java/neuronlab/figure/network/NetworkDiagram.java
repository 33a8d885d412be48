package neuronlab.figure.network;

import java.util.Objects;
import java.util.Set;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.event.EventTarget;
import javafx.geometry.Orientation;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;
import neuronlab.figure.language.Language;
import neuronlab.figure.language.Words;
import neuronlab.figure.network.NetworkElement.Bias;
import neuronlab.figure.network.NetworkElement.Input;
import neuronlab.figure.network.NetworkElement.Output;
import neuronlab.figure.network.NetworkElement.Weight;

/**
 * A network of one layer as a graph through which numbers flow from left to right: inputs, weights on the edges, biases,
 * softmax, outputs.
 *
 * <p>It shows what it is told and computes nothing of the network. How much it writes depends on the room: a large
 * network gives up the labels of its weights, then all labels, and can then be enlarged with the wheel, with a pinch,
 * with {@code +}, {@code -} and {@code 0} or with a double click. The arrow keys move from part to part; Enter edits.
 */
public final class NetworkDiagram extends Region {
    private static final NetworkShape SIMPLEST = new NetworkShape(1, 1, true, false);

    private final Language language;
    private final Words words;
    private final ObjectProperty<NetworkShape> shape = new SimpleObjectProperty<>(this, "networkShape", SIMPLEST);
    private final ObjectProperty<NetworkLabels> labels = new SimpleObjectProperty<>(this, "labels");
    private final ObjectProperty<Set<NetworkElement>> highlighted =
            new SimpleObjectProperty<>(this, "highlighted", Set.of());
    private final ObjectProperty<NetworkEditor> editor = new SimpleObjectProperty<>(this, "editor");
    private final ReadOnlyObjectWrapper<NetworkElement> hovered = new ReadOnlyObjectWrapper<>(this, "hovered");

    private final NetworkTexts texts;
    private final NetworkLayout layout = new NetworkLayout();
    private final DrawnNetwork drawn = new DrawnNetwork(this::requestLayout);
    private final NetworkNote note = new NetworkNote();
    private final NetworkField field;
    private final NetworkMotion motion = new NetworkMotion(this::draw);
    private final NetworkPointer pointer = new NetworkPointer(this);
    private final NetworkKeys keys = new NetworkKeys(this);
    private NetworkPlacement shown;
    private NetworkZoom zoom = NetworkZoom.WHOLE;

    /** A network with one input, one output and a bias that shows the letters of its formula. */
    public NetworkDiagram(Language language) {
        this.language = Objects.requireNonNull(language, "language");
        words = language.words(NetworkDiagram.class);
        texts = new NetworkTexts(words, NetworkLabels.letters(SIMPLEST, language));
        field = new NetworkField(words, this::requestFocus);
        getStyleClass().add("network-diagram");
        getChildren().addAll(layout.gauges());
        getChildren().addAll(drawn, note, field);
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.NODE);
        setAccessibleRoleDescription(words.get("role"));
        setAccessibleHelp(words.get("help"));
        watch();
    }

    private void watch() {
        shape.subscribe(_ -> reshape());
        labels.subscribe(_ -> relabel());
        highlighted.subscribe(_ -> mark());
        editor.subscribe(_ -> mark());
        focusVisibleProperty().subscribe(_ -> mark());
        pointer.listen();
        keys.listen();
    }

    private void reshape() {
        zoom = NetworkZoom.WHOLE;
        pointer.forget();
        keys.keepWithin(shape.get());
        relabelIfLetters();
    }

    private void relabelIfLetters() {
        if (labels.get() == null) {
            texts.setLabels(NetworkLabels.letters(shape.get(), language));
        }
        layout.fit(shape.get(), texts);
        requestLayout();
        mark();
    }

    private void relabel() {
        if (labels.get() != null) {
            texts.setLabels(labels.get());
        }
        drawn.forget();
        relabelIfLetters();
    }

    // What it shows

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

    /**
     * What the parts say; null, as at first, for the letters of the formula. The longest text of a kind decides how
     * large the parts of that kind are. New labels replace every text that was set singly.
     */
    public ObjectProperty<NetworkLabels> labelsProperty() {
        return labels;
    }

    public NetworkLabels getLabels() {
        return labels.get();
    }

    public void setLabels(NetworkLabels value) {
        labels.set(value);
    }

    /** Changes what one weight says, without a new layout: a longer text than the labels had is shown smaller. */
    public void setWeightText(int output, int input, String text) {
        tell(new Weight(output, input), text);
    }

    /** Changes what one bias says, its sign included, without a new layout. */
    public void setBiasText(int output, String text) {
        tell(new Bias(output), text);
    }

    /** Changes what one input says, without a new layout. */
    public void setInputText(int input, String text) {
        tell(new Input(input), text);
    }

    /** Changes what one output says, without a new layout. */
    public void setOutputText(int output, String text) {
        tell(new Output(output), text);
    }

    private void tell(NetworkElement element, String text) {
        texts.tell(element, Objects.requireNonNull(text, "text"));
        drawn.parts().setText(element, text);
        if (element.equals(keys.current())) {
            describe();
        }
    }

    /** What a part says now. */
    public String textOf(NetworkElement element) {
        return texts.of(element);
    }

    /** The parts that are lit up while the others are dimmed; empty for a diagram in which nothing stands out. */
    public ObjectProperty<Set<NetworkElement>> highlightedProperty() {
        return highlighted;
    }

    public Set<NetworkElement> getHighlighted() {
        return highlighted.get();
    }

    public void setHighlighted(Set<NetworkElement> value) {
        highlighted.set(Set.copyOf(value));
    }

    /** Which part the mouse is on or, failing that, the keyboard's focus; null for none. */
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

    NetworkPlacement placement() {
        return shown;
    }

    boolean isEditing() {
        return field.isOpen();
    }

    boolean isInField(EventTarget target) {
        return field.holds(target);
    }

    Box view() {
        return new Box(getWidth(), getHeight());
    }

    /** The zoom from the coordinates of the placement to those of this region. */
    NetworkZoom look() {
        double spare = getHeight() - getInsets().getTop() - getInsets().getBottom() - shown.height();
        return zoom.over(getInsets().getLeft(), getInsets().getTop() + Math.max(0, Math.rint(spare / 2)));
    }

    NetworkZoom zoom() {
        return zoom;
    }

    /** Only a diagram that gave up labels can be enlarged: elsewhere the wheel belongs to the page. */
    boolean canZoom() {
        return shown != null && !shown.detail().showsWeights();
    }

    void setZoom(NetworkZoom value) {
        zoom = value;
        draw(shown);
    }

    /** Shows the keyboard's part, if the view is enlarged and it lies outside. */
    void reveal(NetworkElement element) {
        if (shown != null && shown.shape().has(element)) {
            NetworkZoom look = look();
            double x = zoom.fromViewX(look.toViewX(shown.x(element)));
            double y = zoom.fromViewY(look.toViewY(shown.y(element)));
            setZoom(zoom.showing(x, y, getInsets().getTop(), view()));
        }
    }

    /** Opens the field of a part if it can be edited; returns whether it can. */
    boolean edit(NetworkElement element) {
        NetworkEditor taker = editor.get();
        if (taker == null || element == null || shown == null || !taker.edits(element)) {
            return false;
        }
        NetworkZoom look = look();
        field.open(
                texts.describe(element),
                taker.value(element),
                look.toViewX(shown.x(element)),
                look.toViewY(shown.y(element)),
                view(),
                value -> taker.commit(element, value));
        return true;
    }

    /** Looks again what stands out. */
    void mark() {
        NetworkElement focused = isFocusVisible() ? keys.current() : null;
        NetworkElement pointed = pointer.current();
        hovered.set(pointed != null ? pointed : focused);
        drawn.mark(new NetworkMarks(lit(), pointed, focused, editor.get()));
        describe();
        annotate();
    }

    private Set<NetworkElement> lit() {
        // A page may light up what is pointed at: that is no reason not to trace it.
        boolean alone = highlighted.get().stream().allMatch(element -> element.equals(hovered.get()));
        return alone && canZoom() && hovered.get() instanceof Weight(int output, int input)
                ? Set.of(
                        hovered.get(),
                        new Input(input),
                        getNetworkShape().bias() ? new Bias(output) : new Output(output))
                : highlighted.get();
    }

    private void describe() {
        setAccessibleText(texts.describe(keys.current()));
    }

    private void annotate() {
        NetworkElement element = hovered.get();
        boolean labelled = shown == null
                || element == null
                || !shown.shape().has(element)
                || (element instanceof Weight ? shown.detail().showsWeights() : shown.detail().showsTexts());
        if (labelled) {
            note.hide();
        } else if (element.equals(pointer.current())) {
            note.show(texts.of(element), pointer.x(), pointer.y(), view());
        } else {
            NetworkZoom look = look();
            note.show(texts.of(element), look.toViewX(shown.x(element)), look.toViewY(shown.y(element)), view());
        }
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
        double height = target(width < 0 ? prefWidth(-1) : width).height();
        return snapSizeY(height + getInsets().getTop() + getInsets().getBottom());
    }

    private NetworkPlacement target(double width) {
        return layout.place(shape.get(), Math.max(0, width - getInsets().getLeft() - getInsets().getRight()));
    }

    @Override
    protected void layoutChildren() {
        motion.moveTo(shown, target(getWidth()), this);
        if (shown != null) {
            draw(shown);
        }
    }

    private void draw(NetworkPlacement placement) {
        shown = placement;
        drawn.draw(placement, texts, look(), view());
        annotate();
    }
}
