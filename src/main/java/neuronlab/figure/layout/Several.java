package neuronlab.figure.layout;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.layout.Region;

/** Parts that are all in sight, in a column or in a row. */
abstract sealed class Several extends Arrangement permits Column, Row {
    private final List<Arrangement> parts;

    Several(List<Arrangement> parts) {
        this.parts = List.copyOf(parts);
    }

    final List<Arrangement> parts() {
        return parts;
    }

    /** What so wide gaps take in all. */
    final double gaps(double gap) {
        return Math.max(0, parts.size() - 1) * gap;
    }

    @Override
    final boolean fills() {
        return parts.stream().anyMatch(Arrangement::fills);
    }

    @Override
    final boolean leads() {
        return parts.stream().anyMatch(Arrangement::leads);
    }

    @Override
    final void visit(Consumer<Region> part) {
        parts.forEach(one -> one.visit(part));
    }
}
