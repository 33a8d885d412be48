package neuronlab.lesson.graph;

import static neuronlab.figure.formula.Expression.operator;
import static neuronlab.figure.formula.Expression.sequence;
import static neuronlab.figure.formula.Expression.symbol;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import neuronlab.figure.Role;
import neuronlab.figure.formula.Expression;
import neuronlab.figure.language.Numbers;
import neuronlab.figure.link.Part;

/** Softmax regression, y = softmax(W x + b), as formulas: short, with its matrices, and written out. */
final class GraphFormulas {
    private static final String X = "x";
    /** The matrix of all weights; its elements have the small letter. */
    private static final String ALL_WEIGHTS = "W";

    private static final String W = "w";
    private static final String B = "b";
    private static final String Y = "y";
    private static final String Z = "z";

    private final int inputs;
    private final int outputs;
    private final FlowingNumbers flow;
    private final Numbers numbers;

    GraphFormulas(int inputs, int outputs, FlowingNumbers flow, Numbers numbers) {
        this.inputs = inputs;
        this.outputs = outputs;
        this.flow = flow;
        this.numbers = numbers;
    }

    /** y = softmax(W x + b). */
    List<Expression> shortest() {
        return List.of(sequence(
                symbol(Y, Part.all(Role.OUTPUT)),
                operator("="),
                softmax(),
                new Expression.Bracketed(sequence(
                        symbol(ALL_WEIGHTS, Part.all(Role.WEIGHT)),
                        symbol(X, Part.all(Role.INPUT)),
                        operator("+"),
                        symbol(B, Part.all(Role.BIAS))))));
    }

    /** The same with every number in its place. */
    List<Expression> matrices() {
        return List.of(sequence(
                vector(outputs, this::output),
                operator("="),
                softmax(),
                new Expression.Bracketed(sequence(
                        weights(), vector(inputs, this::input), operator("+"), vector(outputs, this::bias)))));
    }

    /** One line for each score, and one for all outputs, with the numbers of the example behind them. */
    List<Expression> writtenOut() {
        List<Expression> lines = new ArrayList<>();
        IntStream.range(0, outputs).forEach(output -> lines.add(score(output)));
        lines.add(sequence(
                new Expression.Bracketed(listed(outputs, this::output)),
                operator("="),
                softmax(),
                new Expression.Bracketed(listed(outputs, GraphFormulas::scoreLetter))));
        lines.add(sequence(
                new Expression.Bracketed(listed(outputs, this::share)),
                operator("≈"),
                softmax(),
                new Expression.Bracketed(listed(outputs, this::scoreNumber))));
        return lines;
    }

    private Expression share(int output) {
        return Expression.number(
                flow.flowProperty().map(now -> numbers.fixed(now.outputs().get(output), 2)), Part.output(output));
    }

    private Expression scoreNumber(int output) {
        return Expression.number(flow.flowProperty().map(now -> numbers.upTo(now.scores().get(output), 2)), Part.output(output));
    }

    private Expression score(int output) {
        List<Expression> parts = new ArrayList<>(List.of(scoreLetter(output), operator("=")));
        for (int input = 0; input < inputs; input++) {
            parts.addAll(List.of(weight(output, input), input(input), operator("+")));
        }
        parts.add(bias(output));
        return new Expression.Sequence(parts);
    }

    private Expression weights() {
        return new Expression.Matrix(IntStream.range(0, outputs)
                .mapToObj(output -> IntStream.range(0, inputs)
                        .mapToObj(input -> weight(output, input))
                        .toList())
                .toList());
    }

    private static Expression vector(int count, IntFunction<Expression> letter) {
        return new Expression.Matrix(IntStream.range(0, count)
                .mapToObj(index -> List.of(letter.apply(index)))
                .toList());
    }

    private static Expression listed(int count, IntFunction<Expression> letter) {
        List<Expression> parts = new ArrayList<>();
        for (int index = 0; index < count; index++) {
            if (index > 0) {
                parts.add(operator(","));
            }
            parts.add(letter.apply(index));
        }
        return new Expression.Sequence(parts);
    }

    private static Expression softmax() {
        return new Expression.Function("softmax", Part.softmax());
    }

    private Expression input(int input) {
        return symbol(X, number(input), Part.input(input));
    }

    private Expression weight(int output, int input) {
        return symbol(W, number(output) + "," + number(input), Part.weight(output, input));
    }

    private Expression bias(int output) {
        return symbol(B, number(output), Part.bias(output));
    }

    private Expression output(int output) {
        return symbol(Y, number(output), Part.output(output));
    }

    private static Expression scoreLetter(int output) {
        return new Expression.Subscript(symbol(Z), symbol(number(output)));
    }

    /** Formulas count from 1. */
    private static String number(int index) {
        return String.valueOf(index + 1);
    }
}
