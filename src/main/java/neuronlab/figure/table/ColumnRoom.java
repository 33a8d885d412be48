package neuronlab.figure.table;

/** The room that the cells of one column have asked for so far. It only grows, so that live values never jitter. */
final class ColumnRoom {
    private double whole;
    private double fraction;

    /** Makes room for a cell; true if there was too little. */
    boolean fit(CellTexts cell) {
        boolean tight = cell.wholeWidth() > whole || cell.fractionWidth() > fraction;
        whole = Math.max(whole, cell.wholeWidth());
        fraction = Math.max(fraction, cell.fractionWidth());
        return tight;
    }

    void reset() {
        whole = 0;
        fraction = 0;
    }

    double width() {
        return whole + fraction;
    }

    double fraction() {
        return fraction;
    }
}
