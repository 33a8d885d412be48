package neuronlab.figure.control;

import java.util.List;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import neuronlab.figure.language.Language;
import org.kordamp.ikonli.feather.Feather;

/**
 * A whole number between two bounds that the reader sets with a button for one less and one for one more, by arrow
 * keys, by typing, or, where there is one, with a slider. What cannot be taken gets a message below and leaves the
 * value as it is.
 */
public final class CountStepper extends VBox {
    private final StringProperty label = new SimpleStringProperty(this, "label", "");
    private final IntegerProperty value = new SimpleIntegerProperty(this, "value", 1);
    private final IntegerProperty lower = new SimpleIntegerProperty(this, "lower", 1);
    private final IntegerProperty upper = new SimpleIntegerProperty(this, "upper", 100);

    private final Button decrease = new Button();
    private final Button increase = new Button();
    private final TextField field = new TextField();
    private final Slider slider = new Slider();
    private final HBox row = new HBox(decrease, field, increase);
    private final Label message = new Label();
    private final CountWords words;
    private final TypedEntry entry;

    /** A stepper from 1 to 100, at 1, that speaks the given language. */
    public CountStepper(Language language) {
        words = new CountWords(language, this);
        entry = new TypedEntry(field, words::value, words::take);
        getStyleClass().add("count-stepper");
        buildParts();
        decrease.disableProperty().bind(value.lessThanOrEqualTo(lower));
        increase.disableProperty().bind(value.greaterThanOrEqualTo(upper));
        new RepeatWhileHeld(decrease, () -> step(-1));
        new RepeatWhileHeld(increase, () -> step(1));
        field.addEventFilter(KeyEvent.KEY_PRESSED, new FieldArrows(entry, this::step));
        FocusHome.mark(this, "");
        List.of(label, value).forEach(property -> property.subscribe(this::show));
        show();
    }

    private void buildParts() {
        Label name = new Label();
        name.textProperty().bind(label);
        name.setLabelFor(field);
        name.getStyleClass().add(ControlStyles.LABEL);
        field.getStyleClass().add(ControlStyles.NUMBER_FIELD);
        field.setMinWidth(USE_PREF_SIZE);
        message.getStyleClass().add(ControlStyles.MESSAGE);
        message.setWrapText(true);
        message.textProperty().bind(entry.complaintProperty());
        message.managedProperty().bind(entry.complaintProperty().isNotEmpty());
        entry.complaintProperty()
                .subscribe(text -> pseudoClassStateChanged(TypedEntry.INVALID, !text.isEmpty()));
        List.of(decrease, increase)
                .forEach(one -> one.getStyleClass().addAll(ControlStyles.STEP_BUTTON, ControlStyles.ICON_BUTTON));
        ButtonIcon.put(decrease, Feather.MINUS);
        ButtonIcon.put(increase, Feather.PLUS);
        row.getStyleClass().add("count-row");
        getChildren().addAll(name, row, message);
    }

    private void show() {
        entry.refresh();
        setAccessibleText(words.accessibleName());
        decrease.setAccessibleText(words.decrease());
        increase.setAccessibleText(words.increase());
        // A slider tells its value by itself.
        slider.setAccessibleText(getLabel());
        slider.setValue(getValue());
    }

    /** Adds a slider behind the buttons, for large strides: its thumb goes from one whole number to the next. */
    public CountStepper withSlider() {
        slider.setSkin(new SignedSliderSkin(slider));
        slider.setBlockIncrement(1);
        slider.minProperty().bind(lower);
        slider.maxProperty().bind(upper);
        show();
        slider.valueProperty().subscribe(position -> {
            setValue((int) Math.round(position.doubleValue()));
            slider.setValue(getValue());
        });
        ThumbDrag.takeOver(slider, position -> setValue((int) Math.round(position)));
        SliderKeys.give(slider, this::step, () -> setValue(getLower()), () -> setValue(getUpper()));
        HBox.setHgrow(slider, Priority.ALWAYS);
        row.getChildren().add(slider);
        return this;
    }

    private void step(int steps) {
        int next = Math.clamp((long) getValue() + steps, getLower(), getUpper());
        setValue(next);
    }

    /** The button for one less. */
    public Button decreaseButton() {
        return decrease;
    }

    /** The button for one more. */
    public Button increaseButton() {
        return increase;
    }

    /** The slider, to give it an id; it is there {@link #withSlider() where it was wished}. */
    public Slider slider() {
        return slider;
    }

    /** The field that shows the value and takes a typed one. */
    public TextField valueField() {
        return field;
    }

    /** What is wrong with the text in the field; empty if nothing is. */
    public String getMessage() {
        return message.getText();
    }

    /** What is counted. */
    public StringProperty labelProperty() {
        return label;
    }

    public String getLabel() {
        return label.get();
    }

    public void setLabel(String text) {
        label.set(text);
    }

    /** The count. The reader can only give it values within the bounds; who sets it from outside sees to that. */
    public IntegerProperty valueProperty() {
        return value;
    }

    public int getValue() {
        return value.get();
    }

    public void setValue(int count) {
        value.set(count);
    }

    /** The least count. */
    public IntegerProperty lowerProperty() {
        return lower;
    }

    public int getLower() {
        return lower.get();
    }

    /** The greatest count. */
    public IntegerProperty upperProperty() {
        return upper;
    }

    public int getUpper() {
        return upper.get();
    }

    /** Sets the least and the greatest count. */
    public void setRange(int least, int greatest) {
        // The ends of a slider are bound to these, and neither may pass the other.
        if (least > getUpper()) {
            upper.set(greatest);
        }
        lower.set(least);
        upper.set(greatest);
    }
}
