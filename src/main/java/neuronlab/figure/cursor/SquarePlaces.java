package neuronlab.figure.cursor;

import javafx.geometry.Bounds;

/** Squares in rows as places, of which the mouse must be on one. */
public interface SquarePlaces extends Places {
    /** The squares as they lie now. */
    Squares squares();

    @Override
    default int count() {
        return squares().count();
    }

    @Override
    default Bounds extent(int index) {
        return squares().extent(index);
    }

    @Override
    default int at(double x, double y) {
        return squares().at(x, y);
    }

    @Override
    default int next(int from, Move move, boolean fine) {
        Squares all = squares();
        return Math.min(Walk.grid(all.columns(), all.rows(), false, 0, from, move), all.count() - 1);
    }
}
