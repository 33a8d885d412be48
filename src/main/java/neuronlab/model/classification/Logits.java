package neuronlab.model.classification;

/** The linear part of the classifier, on bare arrays, for the model and its trainer alike. */
final class Logits {
    private Logits() {}

    /** Writes b + W·x, one a class. */
    static void into(double[] weights, double[] biases, double[] inputs, int start, double[] logits) {
        int features = weights.length / biases.length;
        for (int label = 0, w = 0; label < biases.length; label++, w += features) {
            double sum = biases[label];
            for (int j = 0; j < features; j++) {
                sum += weights[w + j] * inputs[start + j];
            }
            logits[label] = sum;
        }
    }

    /** The same for four rows at a time: their sums do not wait for each other, and each weight is read once for all. */
    static void intoFour(double[] weights, double[] biases, double[] inputs, int[] starts, double[][] logits) {
        int features = weights.length / biases.length;
        int a = starts[0];
        int b = starts[1];
        int c = starts[2];
        int d = starts[3];
        for (int label = 0, w = 0; label < biases.length; label++, w += features) {
            double sumA = biases[label];
            double sumB = sumA;
            double sumC = sumA;
            double sumD = sumA;
            for (int j = 0; j < features; j++) {
                double weight = weights[w + j];
                sumA += weight * inputs[a + j];
                sumB += weight * inputs[b + j];
                sumC += weight * inputs[c + j];
                sumD += weight * inputs[d + j];
            }
            logits[0][label] = sumA;
            logits[1][label] = sumB;
            logits[2][label] = sumC;
            logits[3][label] = sumD;
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
