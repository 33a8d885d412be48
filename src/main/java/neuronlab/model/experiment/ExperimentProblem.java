package neuronlab.model.experiment;

import java.util.List;
import java.util.Locale;

/** What does not fit together in an experiment. */
public sealed interface ExperimentProblem {
    /** There is no such column. */
    record NoSuchColumn(String name) implements ExperimentProblem {}

    /** No input is chosen. */
    record NoInput() implements ExperimentProblem {}

    /** More inputs are chosen than {@link Experiment#MOST_INPUTS}. */
    record TooManyInputs(int count) implements ExperimentProblem {}

    /** The target is an input too. */
    record TargetIsInput(String name) implements ExperimentProblem {}

    /** Two inputs, given or computed, have the same name. */
    record InputTwice(String name) implements ExperimentProblem {}

    /** A computed input needs an input of numbers that is chosen. */
    record NoSource(String engineered, String source) implements ExperimentProblem {}

    /** No row has a value in every chosen column. */
    record NoCompleteRow() implements ExperimentProblem {}

    /** The target is a class, but a number is to be answered. */
    record TargetIsClass(String name) implements ExperimentProblem {}

    /** A class is to be answered, but all rows have the same one. */
    record OneClass(String name) implements ExperimentProblem {}

    /** The target has so many different numbers that they cannot be classes. */
    record TooManyClasses(String name) implements ExperimentProblem {}

    /** Cross-entropy is for classes. */
    record CrossEntropyNeedsClasses() implements ExperimentProblem {}

    /** There are more hidden layers than {@link HiddenLayers#MOST_LAYERS}. */
    record TooManyLayers(int count) implements ExperimentProblem {}

    /** A hidden layer has no neuron, or more than {@link HiddenLayers#MOST_NEURONS}; layers are counted from 1. */
    record WrongLayer(int layer, int neurons) implements ExperimentProblem {}

    /** Softmax is for the outputs. */
    record HiddenSoftmax() implements ExperimentProblem {}

    /** The share that is held out is below 0 or not below 1. */
    record WrongShare(double share) implements ExperimentProblem {}

    /** There are too few rows for both parts. */
    record TooFewRows(int rows) implements ExperimentProblem {}

    /** Numbers of a column are so large, or so close together, that they cannot be computed with. */
    record WrongSize(String column) implements ExperimentProblem {}

    /** There are rates for more or fewer parameters. */
    record WrongRates(int expected, int found) implements ExperimentProblem {}

    /** No rates can be derived, because the inputs are too large to be squared. */
    record NoRates() implements ExperimentProblem {}

    /** There are starting numbers for more or fewer parameters. */
    record WrongStart(int expected, int found) implements ExperimentProblem {}

    /** The loss of the start is not a finite number. */
    record StartNotFinite() implements ExperimentProblem {}

    /** A parameter is frozen that does not exist. */
    record NoSuchParameter(int index) implements ExperimentProblem {}

    /** What it is called where sentences are looked up, such as {@code no-input}. */
    default String key() {
        return getClass().getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }

    /** The names and numbers that a sentence about it needs, with what there can be at most behind what there is. */
    default List<Object> details() {
        return switch (this) {
            case NoInput _, NoCompleteRow _, CrossEntropyNeedsClasses _, HiddenSoftmax _, NoRates _, StartNotFinite _ ->
                List.of();
            case NoSuchColumn(String name) -> List.of(name);
            case TargetIsInput(String name) -> List.of(name);
            case InputTwice(String name) -> List.of(name);
            case TargetIsClass(String name) -> List.of(name);
            case OneClass(String name) -> List.of(name);
            case TooManyClasses(String name) -> List.of(name);
            case WrongSize(String column) -> List.of(column);
            case NoSource(String engineered, String source) -> List.of(engineered, source);
            case TooManyInputs(int count) -> List.of(count, Experiment.MOST_INPUTS);
            case TooManyLayers(int count) -> List.of(count, HiddenLayers.MOST_LAYERS);
            case WrongLayer(int layer, int neurons) -> List.of(layer, neurons, HiddenLayers.MOST_NEURONS);
            case WrongShare(double share) -> List.of(share);
            case TooFewRows(int rows) -> List.of(rows);
            case WrongRates(int expected, int found) -> List.of(expected, found);
            case WrongStart(int expected, int found) -> List.of(expected, found);
            case NoSuchParameter(int index) -> List.of(index);
        };
    }
}
