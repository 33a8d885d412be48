package neuronlab.lesson.shared.handwriting;

import neuronlab.model.handwriting.DigitReduction;
import neuronlab.model.network.Parameters;

/**
 * What a model makes of a picture.
 *
 * @param model the model
 * @param shares the picture: 64 shares of ink, only read
 */
public record Reading(Parameters model, double[] shares) {
    /** Whether there is any ink at all. */
    public boolean isBlank() {
        for (double share : shares) {
            if (share > 0) {
                return false;
            }
        }
        return true;
    }

    /** How likely each digit is. */
    public double[] probabilities() {
        return model.outputs(shares);
    }

    /** The likeliest digit. */
    public int best() {
        return model.predictClass(shares);
    }

    /** Weight times input for a digit: how much each cell speaks for it. */
    public double[] products(int digit) {
        double[] products = new double[DigitReduction.CELLS];
        for (int cell = 0; cell < products.length; cell++) {
            products[cell] = model.weight(0, digit, cell) * shares[cell];
        }
        return products;
    }

    /** What the ink says for a digit, the bias aside. */
    public double inkScore(int digit) {
        return score(digit) - model.bias(0, digit);
    }

    /** The logit of a digit. */
    public double score(int digit) {
        return model.logits(shares)[digit];
    }
}
