package neuronlab.lesson.backpropagation;

import java.util.List;
import java.util.function.Function;

/** The stations of one number's way through the network and back, and what becomes known at each. */
enum Passage {
    START(List.of(), List.of()),
    SUM(List.of(Quantity.SUM), List.of()),
    HIDDEN(List.of(Quantity.HIDDEN), List.of()),
    OUTPUT(List.of(Quantity.OUTPUT), List.of()),
    LOSS(List.of(Quantity.LOSS), List.of()),
    BACK_TO_OUTPUT(List.of(), List.of(Quantity.LOSS, Quantity.OUTPUT)),
    BACK_TO_SECOND(List.of(), List.of(Quantity.SECOND_WEIGHT, Quantity.SECOND_BIAS, Quantity.HIDDEN)),
    BACK_TO_SUM(List.of(), List.of(Quantity.SUM)),
    BACK_TO_FIRST(List.of(), List.of(Quantity.FIRST_WEIGHT, Quantity.FIRST_BIAS));

    private final List<Quantity> values;
    private final List<Quantity> slopes;

    Passage(List<Quantity> values, List<Quantity> slopes) {
        this.values = values;
        this.slopes = slopes;
    }

    /** Whether the value of a number is known here. What is given is known from the start. */
    boolean knowsValueOf(Quantity quantity) {
        return quantity.sources().isEmpty() || isKnown(quantity, passage -> passage.values);
    }

    /** Whether the slope of a number is known here. */
    boolean knowsSlopeOf(Quantity quantity) {
        return isKnown(quantity, passage -> passage.slopes);
    }

    private boolean isKnown(Quantity quantity, Function<Passage, List<Quantity>> learned) {
        for (Passage passage : values()) {
            if (passage.ordinal() <= ordinal() && learned.apply(passage).contains(quantity)) {
                return true;
            }
        }
        return false;
    }

    /** The number that this station is about; null at the start. */
    Quantity subject() {
        List<Quantity> learned = slopes.isEmpty() ? values : slopes;
        return learned.isEmpty() ? null : learned.getLast();
    }

    /** So many stations on, no further than the ends. */
    Passage on(int stations) {
        return values()[Math.clamp(ordinal() + stations, 0, values().length - 1)];
    }
}
