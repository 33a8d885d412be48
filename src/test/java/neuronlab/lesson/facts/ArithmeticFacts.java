package neuronlab.lesson.facts;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.zip.GZIPInputStream;

/** Facts that follow from numbers of the text itself, or from the size of a data set. */
final class ArithmeticFacts {
    private ArithmeticFacts() {}

    static void addTo(Facts facts) {
        addSquares(facts);
        addBias(facts);
        addTwoInputs(facts);
        addCounts(facts);
        addScores(facts);
        addDigits(facts);
        facts.add("glossary.seven-of-ten", 100 * 7 / 10.0);
    }

    private static void addSquares(Facts facts) {
        facts.add("howwrong.square-of-ten", 10 * 10);
        facts.add("howwrong.square-of-thirty", 30 * 30);
        facts.add("howwrong.sum-of-two-squares", 10 * 10 + 30 * 30);
        facts.add("howwrong.error-of-two", (10 * 10 + 30 * 30) / 2.0);
        facts.add("howwrong.mean-of-two-sizes", (10 + 30) / 2.0);
        facts.add("howwrong.square-of-mean-size", Math.pow((10 + 30) / 2.0, 2));
        facts.add("howwrong.mean-of-two-signed", (10 - 30) / 2.0);
        facts.add("howwrong.square-of-mean-signed", Math.pow((10 - 30) / 2.0, 2));
        facts.add("howwrong.root-of-error-of-two", Math.sqrt((10 * 10 + 30 * 30) / 2.0));
    }

    private static void addBias(Facts facts) {
        facts.add("addbias.of-friends-house", 2000 * 0.1 + 150);
        facts.add("addbias.of-100", 100 * 0.1 + 150);
        facts.add("addbias.of-100-without-bias", 100 * 0.18);
        facts.add("addbias.of-2300", 2300 * 0.1 + 150);
        facts.add("addbias.of-2300-without-bias", 2300 * 0.1);
        facts.add("addbias.of-2300-bias-multiplied", (2300 + 150) * 0.1);
        facts.add("addbias.of-2300-added", 2300 + 150);
        facts.add("addbias.product-for-380", 380 - 200);
        facts.add("addbias.weight-for-380", (380 - 200) / 2000.0);
        facts.add("addbias.weight-without-bias", 380 / 2000.0);
        facts.add("addbias.weight-with-bias-added", (380 + 200) / 2000.0);
        facts.add("addbias.weight-upside-down", 2000 / (380 - 200.0));
    }

    private static void addTwoInputs(Facts facts) {
        double area = 1500 * 0.2;
        double bathrooms = 3 * -10;
        facts.add("twovariables.area-part", area);
        facts.add("twovariables.bathroom-part", bathrooms);
        facts.add("twovariables.bathroom-part-taken-away", -bathrooms);
        facts.add("twovariables.of-1500", area + bathrooms + 5);
        facts.add("twovariables.of-1500-wrong-sign", area - bathrooms + 5);
        facts.add("twovariables.of-1500-without-bias", area + bathrooms);
        facts.add("twovariables.of-1500-wrong-sign-without-bias", area - bathrooms);
        facts.add("twovariables.of-1500-without-bathrooms", area + 5);
    }

    private static void addCounts(Facts facts) {
        facts.add("features.parameters-of-five", 5 + 1);
        facts.add("features.parameters-of-five-with-five-biases", 5 + 5);
        facts.add("shape.numbers-of-100-by-100", 100 * 100 + 100);
        facts.add("shape.weights-of-3-by-4", 3 * 4);
        facts.add("shape.parameters-of-3-by-4", 3 * 4 + 4);
        facts.add("shape.parameters-with-a-bias-per-feature", 3 * 4 + 3);
        facts.add("shape.parameters-with-one-bias", 3 * 4 + 1);
        facts.add("shape.circles-of-3-by-4", 3 + 4);
    }

    private static void addScores(Facts facts) {
        facts.add("classify.e", Math.E);
        facts.add("classify.share-of-a-lead-of-2", Math.exp(2));
        double powers = Math.exp(2) + Math.exp(4);
        facts.add("classify.power-of-4", Math.exp(4));
        facts.add("classify.sum-of-powers", powers);
        facts.add("classify.percent-of-good", 100 * Math.exp(2) / powers);
        facts.add("classify.percent-of-doubled-good", 100 / (1 + Math.exp(4)));
        facts.add("classify.percent-of-doubled-bad", 100 - 100 / (1 + Math.exp(4)));
        facts.add("classify.percent-of-bad", 100 * Math.exp(4) / powers);
        facts.add("classify.percent-of-a-quarter", 100 / (1 + Math.exp(Math.log(3))));
        facts.add("classify.percent-of-the-rest", 100 - 100 / (1 + Math.exp(Math.log(3))));
        facts.add("classify.gap-of-three-times", Math.log(3));
        facts.add("classify.sum-of-four-ones", 4 * 1);
        facts.add("classify.share-of-four", Math.exp(7) / (4 * Math.exp(7)));
        facts.add("shape.softmax-of-one", Math.exp(3) / Math.exp(3));
        facts.add("graph.first-product", 1 * 4);
        facts.add("graph.third-product", 0.5 * 2);
        facts.add("graph.score", 1 * 4 - 1 * 3 + 0.5 * 2 + 2);
        facts.add("graph.score-without-bias", 1 * 4 - 1 * 3 + 0.5 * 2);
        facts.add("graph.score-without-sign-and-bias", 1 * 4 + 1 * 3 + 0.5 * 2);
        facts.add("graph.score-without-sign", 1 * 4 + 1 * 3 + 0.5 * 2 + 2);
    }

    private static void addDigits(Facts facts) {
        int side = 32 / 4;
        int features = side * side;
        int classes = 10;
        facts.add("digits.blocks-a-side", side);
        facts.add("digits.dots-in-a-block", 4 * 4);
        facts.add("digits.features", features);
        facts.add("digits.classes", classes);
        facts.add("digits.weights", features * classes);
        facts.add("digits.parameters", features * classes + classes);
        facts.add("digits.parameters-with-a-bias-per-pixel", features * classes + features);
        facts.add("digits.features-plus-classes", features + classes);
        facts.add("digits.fewest-examples", 2 * classes);
        facts.add("digits.loss-at-start", -Math.log(1.0 / classes));
        facts.add("digits.count", lines("digits.csv.gz"));
    }

    private static long lines(String name) {
        try (InputStream packed = Files.newInputStream(PlainTable.file(name));
                InputStream text = new GZIPInputStream(packed)) {
            return new String(text.readAllBytes(), StandardCharsets.US_ASCII).lines().count();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
