package neuronlab.lesson.features;

import static neuronlab.figure.formula.Expression.operator;
import static neuronlab.figure.formula.Expression.sequence;
import static neuronlab.figure.formula.Expression.symbol;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import neuronlab.figure.formula.Expression;
import neuronlab.figure.language.Numbers;
import neuronlab.figure.language.Words;
import neuronlab.figure.link.Part;

/** Writes the formula of a neuron with some features: in letters, and with the features' names. */
record FeatureFormula(Words words, Numbers numbers) {

    /** The two lines for these inputs. */
    List<Expression> lines(List<HouseFeature> features) {
        int count = features.size();
        return List.of(
                line("formula.output", count, input -> indexed("formula.input", input, count, Part.input(input))),
                line("formula.price", count, input -> symbol(name(features.get(input)), Part.input(input))));
    }

    private Expression line(String output, int count, IntFunction<Expression> input) {
        List<Expression> parts = new ArrayList<>();
        parts.add(symbol(words.get(output), Part.output(0)));
        parts.add(operator("="));
        for (int index = 0; index < count; index++) {
            parts.add(input.apply(index));
            parts.add(operator("·"));
            parts.add(indexed("formula.weight", index, count, Part.weight(0, index)));
            parts.add(operator("+"));
        }
        parts.add(symbol(words.get("formula.bias"), Part.bias(0)));
        return sequence(parts.toArray(Expression[]::new));
    }

    /** A letter; where it is the only one of its kind it needs no index. */
    private Expression indexed(String key, int index, int count, Part part) {
        return count == 1 ? symbol(words.get(key), part) : symbol(words.get(key), numbers.whole(index + 1), part);
    }

    private String name(HouseFeature feature) {
        return words.get("name." + feature.key());
    }
}
