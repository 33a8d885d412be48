package neuronlab.model.experiment;

import java.util.List;

/** An input that is computed from one or two others, before anything is scaled. */
public sealed interface EngineeredInput {
    /** The inputs that it is computed from. */
    List<String> sources();

    /** What it is called, such as {@code x²}. */
    String name();

    /**
     * Its value.
     *
     * @param values one for each of the sources
     */
    double value(double... values);

    /**
     * x².
     *
     * @param of the name of x
     */
    record Square(String of) implements EngineeredInput {
        @Override
        public List<String> sources() {
            return List.of(of);
        }

        @Override
        public String name() {
            return of + "\u00b2";
        }

        @Override
        public double value(double... values) {
            return values[0] * values[0];
        }
    }

    /**
     * x₁ · x₂.
     *
     * @param first the name of x₁
     * @param second the name of x₂
     */
    record Product(String first, String second) implements EngineeredInput {
        @Override
        public List<String> sources() {
            return List.of(first, second);
        }

        @Override
        public String name() {
            return first + "\u00b7" + second;
        }

        @Override
        public double value(double... values) {
            return values[0] * values[1];
        }
    }

    /**
     * sin x, with x in radians.
     *
     * @param of the name of x
     */
    record Sine(String of) implements EngineeredInput {
        @Override
        public List<String> sources() {
            return List.of(of);
        }

        @Override
        public String name() {
            return "sin " + of;
        }

        @Override
        public double value(double... values) {
            return Math.sin(values[0]);
        }
    }
}
