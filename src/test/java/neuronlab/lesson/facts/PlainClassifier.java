package neuronlab.lesson.facts;

/** A classifier with two inputs and the classes good and bad, with a row of weights for each, from zero on. */
public final class PlainClassifier {
    private final double[][] inputs;
    private final boolean[] good;
    /** For each class the weights of both inputs and the bias; good comes first. */
    private final double[][] parameters = new double[2][3];

    PlainClassifier(double[] first, double[] second, boolean[] good) {
        this.good = good;
        this.inputs = new double[good.length][];
        for (int row = 0; row < good.length; row++) {
            inputs[row] = new double[] {first[row], second[row], 1};
        }
    }

    /** Before its first step on the houses that the friend has labelled. */
    public static PlainClassifier ofHouses(boolean standardised) {
        PlainTable houses = PlainTable.read("houses-labelled.csv");
        double[] areas = houses.column(0);
        double[] bathrooms = houses.column(1);
        return new PlainClassifier(
                standardised ? LeastSquares.standardised(areas) : areas,
                standardised ? LeastSquares.standardised(bathrooms) : bathrooms,
                houses.says(2, "Good"));
    }

    /** Makes so many steps with all examples. */
    public PlainClassifier train(int steps, double rate) {
        for (int step = 0; step < steps; step++) {
            double[][] slopes = new double[2][3];
            for (int row = 0; row < good.length; row++) {
                double pGood = probabilityOfGood(row);
                double tooMuch = pGood - (good[row] ? 1 : 0);
                for (int i = 0; i < 3; i++) {
                    slopes[0][i] += tooMuch * inputs[row][i] / good.length;
                    slopes[1][i] -= tooMuch * inputs[row][i] / good.length;
                }
            }
            for (int i = 0; i < 3; i++) {
                parameters[0][i] -= rate * slopes[0][i];
                parameters[1][i] -= rate * slopes[1][i];
            }
        }
        return this;
    }

    private double score(int kind, int row) {
        double score = 0;
        for (int i = 0; i < 3; i++) {
            score += parameters[kind][i] * inputs[row][i];
        }
        return score;
    }

    /** How probable it holds the class Good for one of its houses. */
    public double probabilityOfGood(int row) {
        return 1 / (1 + Math.exp(score(1, row) - score(0, row)));
    }

    /** The mean cross-entropy. */
    public double loss() {
        double sum = 0;
        for (int row = 0; row < good.length; row++) {
            double pGood = probabilityOfGood(row);
            sum -= Math.log(good[row] ? pGood : 1 - pGood);
        }
        return sum / good.length;
    }

    /** How many houses get the right answer. */
    public int right() {
        int right = 0;
        for (int row = 0; row < good.length; row++) {
            right += (probabilityOfGood(row) > 0.5) == good[row] ? 1 : 0;
        }
        return right;
    }

    /** How many of other houses get the right answer. */
    int right(double[][] others, boolean[] areGood) {
        int right = 0;
        for (int row = 0; row < others.length; row++) {
            double lead = parameters[0][2] - parameters[1][2];
            for (int i = 0; i < 2; i++) {
                lead += (parameters[0][i] - parameters[1][i]) * others[row][i];
            }
            right += lead > 0 == areGood[row] ? 1 : 0;
        }
        return right;
    }
}
