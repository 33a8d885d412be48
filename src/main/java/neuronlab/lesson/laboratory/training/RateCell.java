package neuronlab.lesson.laboratory.training;

import java.util.List;
import java.util.Optional;
import java.util.function.DoubleFunction;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.ListCell;
import javafx.scene.layout.Region;
import neuronlab.figure.dial.DialZone;
import neuronlab.figure.language.Words;

/** A learning rate in a list, with the colour and the name of its zone. */
final class RateCell extends ListCell<Double> {
    private final ObservableValue<List<DialZone>> zones;
    private final DoubleFunction<String> text;
    private final ObservableValue<Optional<DerivedText>> derived;
    private final Words words;

    /**
     * A cell.
     *
     * @param zones the zones of rates, ascending; none if they are not known
     * @param text how a rate is written
     * @param derived what the rate that is derived has come to, if that is known; it is drawn as NaN
     */
    RateCell(
            ObservableValue<List<DialZone>> zones,
            DoubleFunction<String> text,
            ObservableValue<Optional<DerivedText>> derived,
            Words words) {
        this.words = words;
        this.zones = zones;
        this.text = text;
        this.derived = derived;
        setMinWidth(Region.USE_PREF_SIZE);
        zones.subscribe(_ -> show());
        derived.subscribe(_ -> show());
    }

    @Override
    protected void updateItem(Double rate, boolean empty) {
        super.updateItem(rate, empty);
        show();
    }

    private void show() {
        Double rate = getItem();
        if (isEmpty() || rate == null) {
            setText(null);
            setGraphic(null);
            return;
        }
        boolean isDerived = Double.isNaN(rate);
        Optional<DerivedText> its = isDerived ? derived.getValue() : Optional.empty();
        double known = its.map(DerivedText::least).orElse(rate);
        Optional<DialZone> zone = zones.getValue().stream()
                .filter(each -> known >= each.from())
                .reduce((_, last) -> last);
        String number = its.map(DerivedText::text).orElseGet(() -> text.apply(rate));
        setText(isDerived || zone.isEmpty() ? number : words.get("rate.zoned", number, zone.get().name()));
        setGraphic(zone.map(RateCell::mark).orElse(null));
    }

    private static Region mark(DialZone zone) {
        Region mark = new Region();
        mark.getStyleClass().addAll("zone-mark", zone.styleClass());
        return mark;
    }
}
