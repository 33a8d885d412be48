package neuronlab.benchmark.model;

/** How much data there is: rows × features inputs and a target a row. */
record DataSize(int rows, int features) {
    private static final String BETWEEN = "x";

    static DataSize parse(String text) {
        String[] parts = text.split(BETWEEN);
        return new DataSize(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]));
    }

    /** Numbers that a pass over the data reads. */
    int numbers() {
        return rows * (features + 1);
    }

    long bytes() {
        return (long) numbers() * Double.BYTES;
    }
}
