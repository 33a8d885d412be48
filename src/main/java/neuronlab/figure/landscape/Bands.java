package neuronlab.figure.landscape;

import java.util.Arrays;

/**
 * The bands between lines of equal height, the lowest first; each has a colour of its own.
 *
 * @param levels the heights of the lines, ascending; only read
 */
record Bands(double[] levels) {
    /** The band of a height, from 0. */
    int of(double height) {
        int found = Arrays.binarySearch(levels, height);
        return found >= 0 ? found + 1 : -found - 1;
    }

    /** The place of a band's colour in the scale: 0 for the lowest band, 1 for the highest. */
    double share(int band) {
        return levels.length == 0 ? 0 : (double) band / levels.length;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Bands(double[] otherLevels) && Arrays.equals(levels, otherLevels);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(levels);
    }

    @Override
    public String toString() {
        return Arrays.toString(levels);
    }
}
