package neuronlab.figure.pixels;

/** What the numbers of a picture mean, and so in which colours they are shown. */
public enum Palette {
    /** Shares of ink: the greater, the darker on the paper. */
    INK,
    /** For and against: two colours that leave a neutral zero in opposite directions. */
    DIVERGING
}
