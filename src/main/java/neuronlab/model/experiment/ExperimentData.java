package neuronlab.model.experiment;

import java.util.Objects;
import neuronlab.model.data.DataFrame;
import neuronlab.model.data.builtin.BuiltInData;
import neuronlab.model.data.made.MadeData;

/** Where the data of an experiment come from. */
public sealed interface ExperimentData {
    /** The data themselves. */
    DataFrame frame();

    /**
     * Data that come with the program.
     *
     * @param which which of them
     */
    record BuiltIn(BuiltInData which) implements ExperimentData {
        @Override
        public DataFrame frame() {
            return which.frame();
        }
    }

    /**
     * Data made on the spot.
     *
     * @param kind what is made
     * @param seed the same seed, the same numbers
     * @param noise as in {@link MadeData#make}
     * @param rows how many
     */
    record Made(MadeData kind, long seed, double noise, int rows) implements ExperimentData {
        /**
         * Checks noise and size.
         *
         * @throws IllegalArgumentException if such data cannot be made
         */
        public Made {
            Objects.requireNonNull(kind, "kind");
            if (!MadeData.isPossible(noise, rows)) {
                throw new IllegalArgumentException("Noise %s and %d rows cannot be made".formatted(noise, rows));
            }
        }

        @Override
        public DataFrame frame() {
            return kind.make(seed, noise, rows);
        }
    }

    /**
     * The reader's own data, or others that the reader has changed.
     *
     * @param name what they are called, such as the name of their file
     * @param frame the data
     */
    record Own(String name, DataFrame frame) implements ExperimentData {}
}
