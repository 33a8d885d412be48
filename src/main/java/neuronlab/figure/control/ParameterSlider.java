package neuronlab.figure.control;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.Property;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.css.PseudoClass;
import javafx.scene.control.Slider;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import neuronlab.figure.Role;
import neuronlab.figure.language.Language;
import neuronlab.figure.speech.FieldName;

/**
 * A parameter that the reader sets by dragging, by keys or by typing.
 *
 * <p>The {@linkplain #valueProperty() value} is the parameter's true value. It may lie beyond the slider's range: then
 * the thumb stays at the end, and a line below says so. What the reader does with the thumb gives multiples of the
 * step; a typed value, and one that is set from outside, is kept as it is.
 */
public final class ParameterSlider extends StackPane {
    private static final PseudoClass ABOVE = PseudoClass.getPseudoClass("above");
    private static final PseudoClass BELOW = PseudoClass.getPseudoClass("below");

    private final StringProperty label = new SimpleStringProperty(this, "label", "");
    private final StringProperty unit = new SimpleStringProperty(this, "unit", "");
    private final ObjectProperty<Role> role = new SimpleObjectProperty<>(this, "role");
    private final DoubleProperty value = new SimpleDoubleProperty(this, "value", 0);
    private final DoubleProperty lower = new SimpleDoubleProperty(this, "lower", 0);
    private final DoubleProperty upper = new SimpleDoubleProperty(this, "upper", 1);
    private final DoubleProperty step = new SimpleDoubleProperty(this, "step", 0.01);
    private final IntegerProperty decimals = new SimpleIntegerProperty(this, "decimals", 2);
    private final ReadOnlyBooleanWrapper typing = new ReadOnlyBooleanWrapper(this, "typing", false);
    private final BooleanProperty restrictToRange = new SimpleBooleanProperty(this, "restrictToRange", false);

    private final SliderPane pane = new SliderPane();
    private final StringProperty fieldName = new SimpleStringProperty(this, "fieldName", "");
    private final SliderWords words;
    private final SteppedThumb thumb;
    private final TypedEntry entry;

    /** A slider from 0 to 1 that speaks the given language. */
    public ParameterSlider(Language language) {
        getStyleClass().add("parameter-slider");
        getChildren().add(pane);
        pane.slider.setSkin(new SignedSliderSkin(pane.slider));
        pane.label.textProperty().bind(label);
        pane.unit.textProperty().bind(unit);
        FieldName.give(pane.field, fieldName);
        words = new SliderWords(language, this);
        thumb = new SteppedThumb(pane.slider, this);
        entry = new TypedEntry(pane.field, words::value, this::take);
        pane.field.addEventFilter(KeyEvent.KEY_PRESSED, new FieldArrows(entry, thumb::step));
        role.subscribe(this::showRole);
        followTheState();
        show();
    }

    private String take(String text) {
        typing.set(true);
        String complaint = words.take(text);
        typing.set(false);
        return complaint;
    }

    private void followTheState() {
        for (Property<?> property : new Property<?>[] {label, unit, value, lower, upper, decimals}) {
            property.subscribe(this::show);
        }
        entry.complaintProperty().subscribe(this::showMessage);
    }

    private void show() {
        thumb.show();
        entry.refresh();
        pane.slider.setAccessibleText(words.accessibleName());
        fieldName.set(words.fieldName());
        showMessage();
    }

    private void showMessage() {
        String complaint = entry.complaintProperty().get();
        boolean valid = complaint.isEmpty();
        pseudoClassStateChanged(TypedEntry.INVALID, !valid);
        pseudoClassStateChanged(ABOVE, valid && getValue() > getUpper());
        pseudoClassStateChanged(BELOW, valid && getValue() < getLower());
        pane.message.setText(valid ? words.beyond() : complaint);
    }

    private void showRole(Role chosen) {
        if (chosen == null) {
            Role.unmark(this);
        } else {
            chosen.mark(this);
        }
    }

    /** The slider itself, to give it an id. */
    public Slider slider() {
        return pane.slider;
    }

    /** The field that shows the value and takes a typed one. */
    public TextField valueField() {
        return pane.field;
    }

    /** The message below: that the value is beyond the slider, or what is wrong with a typed text; empty if neither. */
    public String getMessage() {
        return pane.message.getText();
    }

    /** Whether a typed text is being taken just now: the one change of the value meanwhile is an entry of its own. */
    public ReadOnlyBooleanProperty typingProperty() {
        return typing.getReadOnlyProperty();
    }

    /** What the parameter is called. */
    public StringProperty labelProperty() {
        return label;
    }

    public String getLabel() {
        return label.get();
    }

    public void setLabel(String text) {
        label.set(text);
    }

    /** What the value is counted in; empty for a plain number. */
    public StringProperty unitProperty() {
        return unit;
    }

    public String getUnit() {
        return unit.get();
    }

    public void setUnit(String text) {
        unit.set(text);
    }

    /** The idea that this parameter stands for: its colour and shape. May be null. */
    public ObjectProperty<Role> roleProperty() {
        return role;
    }

    public void setRole(Role chosen) {
        role.set(chosen);
    }

    /** The parameter's true value, rounded nowhere; it may lie beyond the slider. To be bound in both directions. */
    public DoubleProperty valueProperty() {
        return value;
    }

    public double getValue() {
        return value.get();
    }

    public void setValue(double number) {
        value.set(number);
    }

    /** Where the slider starts. */
    public DoubleProperty lowerProperty() {
        return lower;
    }

    public double getLower() {
        return lower.get();
    }

    /** Where the slider ends; not below its start. */
    public DoubleProperty upperProperty() {
        return upper;
    }

    public double getUpper() {
        return upper.get();
    }

    /** Sets where the slider starts and ends. */
    public void setRange(double start, double end) {
        lower.set(start);
        upper.set(end);
    }

    /** The step of thumb and arrow keys, above 0. Page keys go ten steps. */
    public DoubleProperty stepProperty() {
        return step;
    }

    public double getStep() {
        return step.get();
    }

    public void setStep(double size) {
        step.set(size);
    }

    /** How many decimals of the value are shown. */
    public IntegerProperty decimalsProperty() {
        return decimals;
    }

    public int getDecimals() {
        return decimals.get();
    }

    public void setDecimals(int count) {
        decimals.set(count);
    }

    /** Whether a typed value beyond the range is refused; it is not, unless asked for. */
    public BooleanProperty restrictToRangeProperty() {
        return restrictToRange;
    }

    public boolean isRestrictToRange() {
        return restrictToRange.get();
    }

    public void setRestrictToRange(boolean restrict) {
        restrictToRange.set(restrict);
    }
}
