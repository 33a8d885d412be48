package neuronlab.app.settings;

/** How the reader wants the list of lessons. */
public enum ListChoice {
    /** With titles where the window has room for them, and with numbers only where it has not. */
    AUTOMATIC,
    /** With titles, however narrow the window is. */
    TITLES,
    /** With numbers only, however wide the window is. */
    NUMBERS
}
