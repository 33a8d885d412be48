package neuronlab.figure.formula;

import static neuronlab.figure.formula.Expression.number;
import static neuronlab.figure.formula.Expression.operator;
import static neuronlab.figure.formula.Expression.sequence;
import static neuronlab.figure.formula.Expression.symbol;

import java.util.List;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import neuronlab.figure.Role;
import neuronlab.figure.link.Part;

/** Formulas to test with. */
final class Formulas {
    private Formulas() {}

    /** y = x · W + b. */
    static Expression neuron() {
        return sequence(
                symbol("y", Part.output(0)),
                operator("="),
                symbol("x", Part.input(0)),
                operator("·"),
                symbol("W", Part.all(Role.WEIGHT)),
                operator("+"),
                symbol("b", Part.bias(0)));
    }

    static Expression exponential(String index) {
        Expression power = new Expression.Bracketed(new Expression.Subscript(symbol("z"), symbol(index)));
        return sequence(new Expression.Function("exp", null), power);
    }

    /** softmax(z)_i = exp(z_i) / Σ_j exp(z_j). */
    static Expression softmax() {
        Expression call =
                sequence(new Expression.Function("softmax", Part.softmax()), new Expression.Bracketed(symbol("z")));
        return sequence(
                new Expression.Subscript(call, symbol("i")),
                operator("="),
                new Expression.Fraction(exponential("i"), new Expression.Sum(symbol("j"), exponential("j"))));
    }

    static Expression weight(int output, int input) {
        return symbol("w", (output + 1) + "," + (input + 1), Part.weight(output, input));
    }

    static Expression.Matrix column(String letter, IntFunction<Part> part) {
        return new Expression.Matrix(IntStream.range(0, 3)
                .mapToObj(row -> List.<Expression>of(symbol(letter, String.valueOf(row + 1), part.apply(row))))
                .toList());
    }

    /** y = softmax(W x + b), written out for three inputs and three outputs. */
    static Expression graph() {
        List<List<Expression>> weights = IntStream.range(0, 3)
                .mapToObj(output -> IntStream.range(0, 3)
                        .mapToObj(input -> weight(output, input))
                        .toList())
                .toList();
        return sequence(
                column("y", Part::output),
                operator("="),
                new Expression.Function("softmax", Part.softmax()),
                new Expression.Bracketed(sequence(
                        new Expression.Matrix(weights),
                        column("x", Part::input),
                        operator("+"),
                        column("b", Part::bias))));
    }

    /** A square of one row's difference. */
    static Expression square(int row, String predicted, String actual) {
        Expression difference =
                sequence(number(predicted, Part.prediction()), operator("\u2212"), number(actual, Part.actual()));
        return new Expression.Term(
                row, new Expression.Superscript(new Expression.Bracketed(difference), number("2")));
    }

    static Expression random(Random random, int depth) {
        int kind = depth == 0 ? random.nextInt(3) : random.nextInt(10);
        return switch (kind) {
            case 0 -> symbol("x", Part.input(random.nextInt(3)));
            case 1 -> number(String.valueOf(random.nextInt(100_000)), null);
            case 2 -> symbol("W");
            case 3 -> new Expression.Subscript(random(random, 0), symbol("i"));
            case 4 -> new Expression.Superscript(random(random, depth - 1), number("2"));
            case 5 -> new Expression.Fraction(random(random, depth - 1), random(random, depth - 1));
            case 6 -> new Expression.Sum(symbol("j"), random(random, depth - 1));
            case 7 -> new Expression.Matrix(List.of(
                    List.of(random(random, depth - 1), random(random, depth - 1)),
                    List.of(random(random, depth - 1), random(random, depth - 1))));
            case 8 -> new Expression.Bracketed(random(random, depth - 1));
            default -> sequence(random(random, depth - 1), operator("+"), random(random, depth - 1));
        };
    }
}
