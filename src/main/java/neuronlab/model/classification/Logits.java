package neuronlab.model.classification;

/** The linear part of the classifier, on bare arrays, for the model and its trainer alike. */
final class Logits {
    private Logits() {}

    /** Writes b + W·x, one a class. */
    static void into(double[] weights, double[] biases, double[] inputs, int start, double[] logits) {
        int features = weights.length / biases.length;
        int fours = features & -4;
        int w = 0;
        for (int label = 0; label < biases.length; label++, w += features) {
            // Four sums that do not wait for each other.
            double a = 0;
            double b = 0;
            double c = 0;
            double d = 0;
            for (int j = 0; j < fours; j += 4) {
                a += weights[w + j] * inputs[start + j];
                b += weights[w + j + 1] * inputs[start + j + 1];
                c += weights[w + j + 2] * inputs[start + j + 2];
                d += weights[w + j + 3] * inputs[start + j + 3];
            }
            for (int j = fours; j < features; j++) {
                a += weights[w + j] * inputs[start + j];
            }
            logits[label] = biases[label] + ((a + b) + (c + d));
        }
    }

    /** Where the largest number stands; of equals, the first. */
    static int indexOfLargest(double[] logits) {
        int best = 0;
        for (int label = 1; label < logits.length; label++) {
            if (logits[label] > logits[best]) {
                best = label;
            }
        }
        return best;
    }
}
