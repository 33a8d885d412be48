package neuronlab.figure.dial;

import java.util.List;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import neuronlab.figure.control.ControlStyles;
import neuronlab.figure.control.SliderKeys;
import neuronlab.figure.control.ThumbDrag;
import neuronlab.figure.control.TypedEntry;
import neuronlab.figure.language.ExpectedNumber;
import neuronlab.figure.language.Language;
import neuronlab.figure.language.Numbers;
import neuronlab.figure.language.TypedNumber;
import neuronlab.figure.language.TypedNumbers;
import neuronlab.figure.language.Words;
import neuronlab.figure.layout.StillPane;
import neuronlab.figure.speech.FieldName;

/**
 * A number of many orders of magnitude, such as a learning rate, set by dragging, by keys or by typing. Equal ways along
 * it are equal ratios. Below it lie zones, tinted and named, and beside its name stands in which of them the number is.
 *
 * <p>The thumb gives numbers of two digits; a typed one, or one that is set from outside, is kept as it is, also beyond
 * the ends.
 */
public final class Dial extends VBox {
    private static final double STEP = 0.05;
    private static final int DIGITS = 3;
    private static final double SMALL = 1e-3;
    private static final int DECIMALS = 5;

    private final DoubleProperty value = new SimpleDoubleProperty(this, "value", 1);
    private final String name;
    private final Words words;
    private final Numbers numbers;
    private final TypedNumbers typed;
    private final Slider slider = new Slider();
    private final TextField field = new TextField();
    private final Label zoneName = new Label();
    private final Label message = new Label();
    private final ZoneTrack track = new ZoneTrack(slider);
    private final TypedEntry entry;
    private List<DialZone> zones = List.of();
    private boolean showing;

    /**
     * A dial without zones.
     *
     * @param name what the number is
     * @param least where it begins, above 0
     * @param most where it ends
     */
    public Dial(String name, double least, double most, Language language) {
        this.name = name;
        words = language.words(Dial.class);
        numbers = language.numbers();
        typed = new TypedNumbers(language);
        getStyleClass().add("dial");
        slider.setMin(Math.log10(least));
        slider.setMax(Math.log10(most));
        slider.setBlockIncrement(STEP);
        SliderKeys.give(
                slider, this::step, () -> dragged(slider.getMin()), () -> dragged(slider.getMax()));
        slider.valueProperty().subscribe(position -> dragged(position.doubleValue()));
        ThumbDrag.takeOver(slider, this::dragged);
        message.getStyleClass().add("dial-message");
        field.getStyleClass().addAll(ControlStyles.NUMBER_FIELD, "dial-field");
        FieldName.give(field, new SimpleStringProperty(words.get("field.accessible", name)));
        entry = new TypedEntry(field, () -> written(value.get()), this::take);
        entry.complaintProperty().subscribe(complaint -> message.setText(complaint));
        message.managedProperty().bind(message.textProperty().isNotEmpty());
        getChildren().setAll(head(), track, message);
        value.subscribe(this::show);
    }

    private HBox head() {
        Label title = new Label(name);
        title.getStyleClass().add("dial-name");
        title.setLabelFor(slider);
        title.setWrapText(true);
        zoneName.getStyleClass().add("dial-zone-name");
        StillPane zone = new StillPane(zoneName);
        zone.getStyleClass().add("dial-zone");
        HBox.setHgrow(zone, Priority.ALWAYS);
        HBox head = new HBox(title, zone, field);
        head.getStyleClass().add("dial-head");
        return head;
    }

    /** The slider itself, to give it an id; its position is the decimal logarithm. */
    public Slider slider() {
        return slider;
    }

    /** The field that shows the number and takes a typed one. */
    public TextField field() {
        return field;
    }

    /** The number, above 0. */
    public DoubleProperty valueProperty() {
        return value;
    }

    /**
     * Lays out other zones; the same ones again cost nothing.
     *
     * @param shown the first one begins wherever the dial does; ascending; where one would end before it begins there is
     *     none
     */
    public void setZones(List<DialZone> shown) {
        if (!zones.equals(shown)) {
            zones = List.copyOf(shown);
            track.setZones(zones);
            show();
        }
    }

    /** Takes the zones away until there are others: they are being worked out. */
    public void setPending() {
        zones = List.of();
        track.setZones(zones);
        zoneName.setText(words.get("pending"));
        zoneName.getStyleClass().setAll("label", "dial-zone-name", "zone-pending-name");
        show();
    }

    /** The zone that a number is in. */
    private DialZone zone(double number) {
        DialZone found = zones.getFirst();
        for (DialZone zone : zones) {
            found = number > zone.from() ? zone : found;
        }
        return found;
    }

    private void show() {
        showing = true;
        slider.setValue(Math.clamp(Math.log10(value.get()), slider.getMin(), slider.getMax()));
        showing = false;
        entry.refresh();
        if (!zones.isEmpty()) {
            DialZone zone = zone(value.get());
            zoneName.setText(zone.name());
            zoneName.getStyleClass().setAll("label", "dial-zone-name", zone.styleClass() + "-name");
        }
        slider.setAccessibleText(words.get("accessible", name, written(value.get()), zoneName.getText()));
    }

    private void dragged(double position) {
        if (!showing) {
            value.set(rounded(Math.pow(10, position)));
        }
    }

    /** To two digits: more would pretend a precision that nobody needs. */
    private static double rounded(double number) {
        double unit = Math.pow(10, Math.floor(Math.log10(number)) - 1);
        // A division by 10 to the n is exact where a product with its inverse is not.
        return unit < 1 ? Math.rint(number / unit) / Math.rint(1 / unit) : Math.rint(number / unit) * unit;
    }

    private void step(int steps) {
        dragged(Math.clamp(Math.log10(value.get()) + steps * STEP, slider.getMin(), slider.getMax()));
    }

    private String written(double number) {
        return number < SMALL ? numbers.powerOfTen(number, DIGITS) : numbers.upTo(number, DECIMALS);
    }

    private String take(String text) {
        String example = words.get("example", written(value.get()));
        return switch (typed.take(text, ExpectedNumber.any(example, example))) {
            case TypedNumber.Refused(String complaint) -> complaint;
            case TypedNumber.Taken(double number) when !(number > 0) -> words.get("positive");
            case TypedNumber.Taken(double number) -> {
                value.set(number);
                yield "";
            }
        };
    }
}
