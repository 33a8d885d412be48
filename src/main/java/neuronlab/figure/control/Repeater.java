package neuronlab.figure.control;

/** Does something again and again, after a first delay, until it is told to stop. */
interface Repeater {
    void start(Runnable action);

    void stop();
}
