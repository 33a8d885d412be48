package neuronlab.model.experiment.file;

import java.util.Collections;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeSet;

/**
 * What a teacher fixes for those who open an experiment.
 *
 * @param hiddenControls the names of controls that are not shown, in the order of the alphabet
 * @param goal what is to be reached
 * @param words Markdown that stands beside the experiment; may be empty
 */
public record Guidance(Set<String> hiddenControls, Optional<Goal> goal, String words) {
    /** Nothing is fixed. */
    public static final Guidance NONE = new Guidance(Set.of(), Optional.empty(), "");

    /** What a goal is about. */
    public enum Measure {
        /** The loss on the rows to learn from. */
        LOSS,
        /** The share of right answers there. */
        ACCURACY,
        /** The loss on the rows held out. */
        HELD_OUT_LOSS,
        /** The share of right answers there. */
        HELD_OUT_ACCURACY;

        /** Whether it is a share of right answers, from 0 to 1, and the more the better; else a loss. */
        public boolean isShare() {
            return this == ACCURACY || this == HELD_OUT_ACCURACY;
        }
    }

    /**
     * Something to be reached.
     *
     * @param measure what it is about
     * @param value a loss must be this or less, an accuracy this or more
     * @param withinSteps in how many steps at most; any number if empty
     */
    public record Goal(Measure measure, double value, OptionalLong withinSteps) {
        /**
         * Whether it is reached.
         *
         * @param measured what has come out; not if it is NaN
         * @param steps in how many steps
         */
        public boolean isReachedBy(double measured, long steps) {
            boolean good = measure.isShare() ? measured >= value : measured <= value;
            return good && (withinSteps.isEmpty() || steps <= withinSteps.getAsLong());
        }
    }

    /** Copies the names. */
    public Guidance {
        hiddenControls = Collections.unmodifiableSet(new TreeSet<>(hiddenControls));
        Objects.requireNonNull(goal, "goal");
        Objects.requireNonNull(words, "words");
    }
}
