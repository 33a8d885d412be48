package neuronlab.lesson.shared.neuron;

/** The three sold houses and a line through them, in arithmetic that is written out and shares nothing with the app. */
public final class ThreeHouses {
    private double weight;
    private double bias;

    /** A line. */
    public ThreeHouses(double weight, double bias) {
        this.weight = weight;
        this.bias = bias;
    }

    /** Its mean squared error. */
    public double error() {
        double first = weight * 2104 + bias - 399.9;
        double second = weight * 1600 + bias - 329.9;
        double third = weight * 2400 + bias - 369.0;
        return (first * first + second * second + third * third) / 3;
    }

    /** Makes one step of gradient descent at the lesson's rates. */
    public void step() {
        double first = weight * 2104 + bias - 399.9;
        double second = weight * 1600 + bias - 329.9;
        double third = weight * 2400 + bias - 369.0;
        bias -= 1.0 * (first + second + third) / 3;
        weight -= 1e-8 * (first * 2104 + second * 1600 + third * 2400) / 3;
    }

    public double weight() {
        return weight;
    }

    public double bias() {
        return bias;
    }
}
