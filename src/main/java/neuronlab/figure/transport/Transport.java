package neuronlab.figure.transport;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyProperty;

/** What a {@link TransportBar} drives: something that runs in steps, remembers where it was, and can be put back there. */
public interface Transport {
    /** How fast steps follow each other while it plays; what each means is up to what is played. */
    enum Speed {
        /** Each step can be followed. */
        SLOW,
        /** As at first. */
        USUAL,
        /** As fast as can be shown. */
        FAST
    }

    /** What it is doing. */
    enum Activity {
        /** Nothing can be pressed yet, or any more. */
        UNAVAILABLE,
        /** It waits for the reader. */
        PAUSED,
        /** Step follows step. */
        PLAYING,
        /** All steps that there are have been made; it can be put back. */
        FINISHED
    }

    /**
     * Where it stands among all that it remembers.
     *
     * @param place where it is now, from 0
     * @param last the latest place there is, at least {@code place}
     * @param undoable whether the reader's last action can be taken back
     * @param redoable whether an action that was taken back can be made again
     * @param resettable whether it is anywhere but at its start
     */
    record Track(long place, long last, boolean undoable, boolean redoable, boolean resettable) {
        /** A track of one place. */
        public static final Track START = new Track(0, 0, false, false, false);

        /**
         * Checks the places.
         *
         * @throws IllegalArgumentException if the place is not between 0 and the last one
         */
        public Track {
            if (place < 0 || place > last) {
                throw new IllegalArgumentException("Place %d is not from 0 to %d".formatted(place, last));
            }
        }
    }

    /** What it is doing. */
    ReadOnlyProperty<Activity> activityProperty();

    /** Where it stands. */
    ReadOnlyProperty<Track> trackProperty();

    /** How fast it plays. */
    ObjectProperty<Speed> speedProperty();

    /** Lets step follow step until {@link #pause}, or the end. */
    void play();

    /** Stops after the step that is being made. */
    void pause();

    /** Makes some steps, and pauses. */
    void step(int count);

    /** Goes to the remembered place before this one; nothing happens at the first. */
    void back();

    /** Goes to the remembered place after this one; nothing happens at the last. */
    void forward();

    /** Goes to the remembered place nearest to this one. */
    void goTo(long place);

    /** Takes the reader's last action back. */
    void undo();

    /** Makes the action again that was taken back last. */
    void redo();

    /** Puts it back to its start. That is an action, too, and can be taken back. */
    void reset();
}
