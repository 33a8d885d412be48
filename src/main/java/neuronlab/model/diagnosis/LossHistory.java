package neuronlab.model.diagnosis;

import java.util.Arrays;
import java.util.Optional;

/** How the loss went from moment to moment, up to now. */
final class LossHistory {
    /** So many moments of late tell whether the loss climbs or bounces. */
    private static final int MOMENTS = 12;

    private static final int FEWEST_RISES = 4;
    /** As a part of the loss, by how much it climbs in all, or bounces at a time. */
    private static final double MUCH = 0.1;
    /** A loss that has not changed for fewer is not said to stand still. */
    private static final int EPOCHS_OF_REST = 100;
    /** As a part of the loss. */
    private static final double UNCHANGED = 1e-6;

    private final double[] epochs;
    private final double[] losses;

    /**
     * What was noted up to now, at one moment at least.
     *
     * @param epochs how many epochs had been made at each moment, ascending
     * @param losses the loss at each
     */
    LossHistory(double[] epochs, double[] losses) {
        this.epochs = epochs;
        this.losses = losses;
    }

    private double now() {
        return losses[losses.length - 1];
    }

    /** For how many epochs the loss has been what it is, but for a millionth; 0 if it has changed of late. */
    long rest() {
        int since = losses.length - 1;
        while (since > 0 && Math.abs(losses[since - 1] - now()) <= UNCHANGED * now()) {
            since--;
        }
        long rest = (long) (epochs[epochs.length - 1] - epochs[since]);
        return rest >= EPOCHS_OF_REST ? rest : 0;
    }

    /** Whether it grows, or goes up and down. */
    Optional<Finding> unrest() {
        if (losses.length < MOMENTS) {
            return Optional.empty();
        }
        double[] late = Arrays.copyOfRange(losses, losses.length - MOMENTS, losses.length);
        int rises = 0;
        double up = 0;
        double down = 0;
        for (int i = 1; i < late.length; i++) {
            double change = late[i] - late[i - 1];
            rises += change > 0 ? 1 : 0;
            up += Math.max(0, change);
            down += Math.max(0, -change);
        }
        if (rises > late.length * 2 / 3 && now() > late[0] * (1 + MUCH)) {
            return Optional.of(new Finding.Climbing(late[0], now()));
        }
        boolean bounces = rises >= FEWEST_RISES && up > MUCH * now() * rises && down < 2 * up;
        return bounces
                ? Optional.of(new Finding.Bouncing(
                        Arrays.stream(late).min().orElseThrow(), Arrays.stream(late).max().orElseThrow()))
                : Optional.empty();
    }
}
