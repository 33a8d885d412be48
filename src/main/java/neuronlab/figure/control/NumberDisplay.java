package neuronlab.figure.control;

import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.StringProperty;
import javafx.css.CssMetaData;
import javafx.css.SimpleStyleableDoubleProperty;
import javafx.css.Styleable;
import javafx.css.StyleableDoubleProperty;
import javafx.css.StyleablePropertyFactory;
import javafx.geometry.Insets;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import javafx.scene.transform.Scale;
import neuronlab.figure.Role;
import neuronlab.figure.language.Language;
import neuronlab.figure.language.Words;
import neuronlab.figure.speech.Announcement;

/**
 * A large number under its title, with a remark beneath. Its size depends on the stylesheet alone, so that nothing
 * moves when the number grows or the remark changes, and nothing around it is laid out again.
 */
public final class NumberDisplay extends Region {
    private static final StyleablePropertyFactory<NumberDisplay> STYLES =
            new StyleablePropertyFactory<>(Region.getClassCssMetaData());

    private static final CssMetaData<NumberDisplay, Number> WIDTH =
            STYLES.createSizeCssMetaData("-nl-number-display-width", display -> display.displayWidth, 220.0);
    private static final CssMetaData<NumberDisplay, Number> VALUE_HEIGHT =
            STYLES.createSizeCssMetaData("-nl-value-height", display -> display.valueHeight, 44.0);
    private static final CssMetaData<NumberDisplay, Number> REMARK_HEIGHT =
            STYLES.createSizeCssMetaData("-nl-remark-height", display -> display.remarkHeight, 40.0);

    private final StyleableDoubleProperty displayWidth = size(WIDTH, 220);
    private final StyleableDoubleProperty valueHeight = size(VALUE_HEIGHT, 44);
    private final StyleableDoubleProperty remarkHeight = size(REMARK_HEIGHT, 40);

    private final ObjectProperty<Role> role = new SimpleObjectProperty<>(this, "role");
    private final Label title = new Label();
    private final Label value = new Label();
    private final Label remark = new Label();
    private final Scale scale = new Scale();
    /** How wide the number is at its full size; the label itself tells only after the next layout. */
    private final Text measure = new Text();
    private final Words words;

    /** An empty display that speaks the given language. */
    public NumberDisplay(Language language) {
        words = language.words(NumberDisplay.class);
        getStyleClass().add("number-display");
        title.getStyleClass().add("number-display-title");
        value.getStyleClass().add("number-display-value");
        remark.getStyleClass().add("number-display-remark");
        Announcement.follow(remark);
        remark.setWrapText(true);
        value.getTransforms().setAll(scale);
        List.of(title, value, remark).forEach(part -> part.setManaged(false));
        getChildren().addAll(title, value, remark);
        setAccessibleRole(AccessibleRole.TEXT);
        List.of(title, value, remark).forEach(part -> part.textProperty().subscribe(this::tell));
        measure.textProperty().bind(value.textProperty());
        measure.fontProperty().bind(value.fontProperty());
        measure.layoutBoundsProperty().subscribe(this::fitValue);
        role.subscribe(this::showRole);
    }

    private StyleableDoubleProperty size(CssMetaData<NumberDisplay, Number> data, double start) {
        return new SimpleStyleableDoubleProperty(data, this, data.getProperty(), start) {
            @Override
            protected void invalidated() {
                requestLayout();
            }
        };
    }

    private void tell() {
        setAccessibleText(words.get("display.accessible", title.getText(), value.getText(), remark.getText())
                .strip());
    }

    private void showRole(Role chosen) {
        if (chosen == null) {
            Role.unmark(this);
        } else {
            chosen.mark(this);
        }
    }

    @Override
    protected void layoutChildren() {
        Insets in = getInsets();
        double width = getWidth() - in.getLeft() - in.getRight();
        double titleHeight = Math.ceil(title.prefHeight(-1));
        title.resizeRelocate(in.getLeft(), in.getTop(), width, titleHeight);
        value.resizeRelocate(in.getLeft(), in.getTop() + titleHeight, value.getWidth(), valueHeight.get());
        fitValue();
        double remarkTop = in.getTop() + titleHeight + valueHeight.get();
        remark.resizeRelocate(in.getLeft(), remarkTop, width, remarkHeight.get());
    }

    /** A number that is too long for its place is written smaller, never cut. */
    private void fitValue() {
        double room = getWidth() - getInsets().getLeft() - getInsets().getRight();
        if (room > 0) {
            double needed = Math.ceil(measure.getLayoutBounds().getWidth()) + 1;
            double share = Math.min(1, room / needed);
            scale.setX(share);
            scale.setY(share);
            scale.setPivotY(valueHeight.get() / 2);
            value.resize(Math.max(room, needed), valueHeight.get());
        }
    }

    @Override
    protected double computePrefWidth(double height) {
        return getInsets().getLeft() + displayWidth.get() + getInsets().getRight();
    }

    @Override
    protected double computeMinWidth(double height) {
        return computePrefWidth(height);
    }

    @Override
    protected double computePrefHeight(double width) {
        double parts = Math.ceil(title.prefHeight(-1)) + valueHeight.get() + remarkHeight.get();
        return getInsets().getTop() + parts + getInsets().getBottom();
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    /** The label of the number, to give it an id. */
    public Label valueLabel() {
        return value;
    }

    /** The label of the remark, to give it an id. */
    public Label remarkLabel() {
        return remark;
    }

    /** What the number is. */
    public StringProperty titleProperty() {
        return title.textProperty();
    }

    /** The number, formatted. */
    public StringProperty valueProperty() {
        return value.textProperty();
    }

    /** What there is to say about it, of about two lines; may be empty. */
    public StringProperty remarkProperty() {
        return remark.textProperty();
    }

    /** The idea that the number stands for: its colour. May be null. */
    public ObjectProperty<Role> roleProperty() {
        return role;
    }

    @Override
    public List<CssMetaData<? extends Styleable, ?>> getCssMetaData() {
        return STYLES.getCssMetaData();
    }
}
