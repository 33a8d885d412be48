package neuronlab.lesson.digits;

import java.util.function.IntFunction;
import java.util.function.IntToDoubleFunction;
import neuronlab.figure.language.Language;
import neuronlab.figure.language.Numbers;
import neuronlab.figure.language.Words;
import neuronlab.model.handwriting.DigitReduction;

/** What is said of a cell of a picture of 8 × 8. */
final class DigitCells {
    private static final int DECIMALS = 2;

    private final Words words;
    private final Numbers numbers;

    DigitCells(Language language) {
        words = language.words(DigitCells.class);
        numbers = language.numbers();
    }

    /** The weight of a cell. */
    IntFunction<String> weights(IntToDoubleFunction weight) {
        return cell -> words.get("cell.weight", row(cell), column(cell), fixed(weight.applyAsDouble(cell)));
    }

    /** How much ink a cell holds, as the data set counts it: 0 to 16. */
    IntFunction<String> ink(IntToDoubleFunction share) {
        return cell -> words.get(
                "cell.ink",
                row(cell),
                column(cell),
                numbers.whole(share.applyAsDouble(cell) * DigitReduction.MOST_INK_IN_A_CELL));
    }

    /** Weight times input of a cell. */
    IntFunction<String> products(IntToDoubleFunction weight, IntToDoubleFunction share) {
        return cell -> {
            double w = weight.applyAsDouble(cell);
            double x = share.applyAsDouble(cell);
            return words.get("cell.product", row(cell), column(cell), fixed(w), fixed(x), fixed(w * x));
        };
    }

    private String fixed(double value) {
        return numbers.fixed(value, DECIMALS);
    }

    private String row(int cell) {
        return numbers.whole(cell / DigitReduction.SIDE + 1);
    }

    private String column(int cell) {
        return numbers.whole(cell % DigitReduction.SIDE + 1);
    }
}
