package neuronlab.lesson.backpropagation;

import java.util.List;
import java.util.stream.Stream;
import neuronlab.figure.Role;
import neuronlab.model.network.Parameter;

/** The numbers of the calculation: where each stands in the drawing and what it is calculated from. */
enum Quantity {
    INPUT("x", Role.INPUT, 0, 0, List.of()),
    FIRST_WEIGHT("w1", Role.WEIGHT, 0, 1, List.of()),
    FIRST_BIAS("b1", Role.BIAS, 0, 2, List.of()),
    SUM("a", Role.OUTPUT, 1, 1, List.of("x", "w1", "b1")),
    HIDDEN("h", Role.OUTPUT, 2, 0, List.of("a")),
    SECOND_WEIGHT("w2", Role.WEIGHT, 2, 1, List.of()),
    SECOND_BIAS("b2", Role.BIAS, 2, 2, List.of()),
    OUTPUT("y", Role.OUTPUT, 3, 1, List.of("h", "w2", "b2")),
    TARGET("t", Role.ACTUAL, 3, 2, List.of()),
    LOSS("loss", Role.ERROR, 4, 1, List.of("y", "t"));

    private final String id;
    private final Role role;
    private final int column;
    private final int lane;
    private final List<String> sources;

    Quantity(String id, Role role, int column, int lane, List<String> sources) {
        this.id = id;
        this.role = role;
        this.column = column;
        this.lane = lane;
        this.sources = sources;
    }

    /**
     * The one with this id.
     *
     * @throws java.util.NoSuchElementException if there is none
     */
    static Quantity named(String id) {
        return Stream.of(values())
                .filter(quantity -> quantity.id.equals(id))
                .findFirst()
                .orElseThrow();
    }

    /** By which words and the drawing know it. */
    String id() {
        return id;
    }

    Role role() {
        return role;
    }

    int column() {
        return column;
    }

    int lane() {
        return lane;
    }

    List<String> sources() {
        return sources;
    }

    /** The parameters that training can change, in the order of the calculation. */
    static List<Quantity> parameters() {
        return List.of(FIRST_WEIGHT, FIRST_BIAS, SECOND_WEIGHT, SECOND_BIAS);
    }

    /**
     * Which parameter of the network it is.
     *
     * @throws IllegalStateException if it is none
     */
    Parameter parameter() {
        return switch (this) {
            case FIRST_WEIGHT -> new Parameter.Weight(0, 0, 0);
            case FIRST_BIAS -> new Parameter.Bias(0, 0);
            case SECOND_WEIGHT -> new Parameter.Weight(1, 0, 0);
            case SECOND_BIAS -> new Parameter.Bias(1, 0);
            default -> throw new IllegalStateException(this + " is no parameter");
        };
    }
}
