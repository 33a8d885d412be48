package neuronlab.model.experiment;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import neuronlab.model.data.Column;
import neuronlab.model.data.DataFrame;
import neuronlab.model.data.Table;
import neuronlab.model.learning.Loss;

/** How the chosen columns of an experiment become what its network sees: classes one-hot, and computed inputs behind them. */
public final class InputColumns {
    private final Table chosen;
    private final List<EngineeredInput> engineered;
    /** Where the sources of each computed input stand among the chosen inputs. */
    private final int[][] sources;
    private final List<Column> expanded;

    private InputColumns(Table chosen, List<EngineeredInput> engineered) {
        this.chosen = chosen;
        this.engineered = engineered;
        this.sources = engineered.stream().map(this::places).toArray(int[][]::new);
        this.expanded = Stream.concat(
                        chosen.inputColumns().stream().flatMap(column -> column.encoded().stream()),
                        engineered.stream().map(each -> Column.number(each.name())))
                .toList();
    }

    private int[] places(EngineeredInput input) {
        List<String> names = chosen.inputColumns().stream().map(Column::name).toList();
        return input.sources().stream().mapToInt(names::indexOf).toArray();
    }

    static InputColumns of(Experiment experiment) throws ExperimentException {
        DataFrame frame = experiment.data().frame();
        requireColumns(experiment, frame);
        requireSources(experiment, frame);
        List<String> names = Stream.concat(experiment.inputs().stream(), Stream.of(experiment.target()))
                .toList();
        if (frame.completeRows(names).length == 0) {
            throw new ExperimentException(new ExperimentProblem.NoCompleteRow());
        }
        Table table = withTarget(frame.table(experiment.target(), experiment.inputs()), experiment);
        InputColumns result = new InputColumns(table, experiment.engineered());
        result.requireDifferentNames();
        return result;
    }

    private static void requireColumns(Experiment experiment, DataFrame frame) throws ExperimentException {
        List<String> inputs = experiment.inputs();
        if (inputs.isEmpty()) {
            throw new ExperimentException(new ExperimentProblem.NoInput());
        }
        if (inputs.size() > Experiment.MOST_INPUTS) {
            throw new ExperimentException(new ExperimentProblem.TooManyInputs(inputs.size()));
        }
        if (inputs.contains(experiment.target())) {
            throw new ExperimentException(new ExperimentProblem.TargetIsInput(experiment.target()));
        }
        Set<String> seen = new HashSet<>();
        for (String name : Stream.concat(Stream.of(experiment.target()), inputs.stream()).toList()) {
            if (frame.column(name).isEmpty()) {
                throw new ExperimentException(new ExperimentProblem.NoSuchColumn(name));
            }
            if (!seen.add(name)) {
                throw new ExperimentException(new ExperimentProblem.InputTwice(name));
            }
        }
    }

    private static void requireSources(Experiment experiment, DataFrame frame) throws ExperimentException {
        for (EngineeredInput input : experiment.engineered()) {
            for (String source : input.sources()) {
                boolean number = experiment.inputs().contains(source)
                        && frame.column(source).orElseThrow().classNames().isEmpty();
                if (!number) {
                    throw new ExperimentException(new ExperimentProblem.NoSource(input.name(), source));
                }
            }
        }
    }

    private static Table withTarget(Table table, Experiment experiment) throws ExperimentException {
        String target = experiment.target();
        if (experiment.task() == Task.REGRESSION) {
            if (table.classes() > 0) {
                throw new ExperimentException(new ExperimentProblem.TargetIsClass(target));
            }
            if (experiment.hyperparameters().loss() instanceof Loss.CrossEntropy) {
                throw new ExperimentException(new ExperimentProblem.CrossEntropyNeedsClasses());
            }
            return table;
        }
        Table labelled;
        try {
            labelled = table.withTargetAsClasses();
        } catch (IllegalArgumentException tooMany) {
            throw new ExperimentException(new ExperimentProblem.TooManyClasses(target));
        }
        if (Arrays.stream(labelled.countPerClass()).filter(count -> count > 0).count() < 2) {
            throw new ExperimentException(new ExperimentProblem.OneClass(target));
        }
        return labelled;
    }

    private void requireDifferentNames() throws ExperimentException {
        Set<String> seen = new HashSet<>(Set.of(chosen.targetColumn().name()));
        for (Column column : expanded) {
            if (!seen.add(column.name())) {
                throw new ExperimentException(new ExperimentProblem.InputTwice(column.name()));
            }
        }
    }

    /** The columns that were chosen as inputs, in their order. */
    public List<Column> chosen() {
        return chosen.inputColumns();
    }

    /** The inputs that are computed. */
    public List<EngineeredInput> engineered() {
        return engineered;
    }

    /** Where the sources of a computed input stand among the chosen inputs. */
    public int[] sources(int engineeredInput) {
        return sources[engineeredInput].clone();
    }

    /** What the network sees: columns of numbers. */
    public List<Column> expanded() {
        return expanded;
    }

    /** All complete rows with the expanded columns as inputs. */
    Table table() throws ExperimentException {
        if (expanded.equals(chosen.inputColumns())) {
            return chosen;
        }
        double[] inputs = new double[Math.multiplyExact(chosen.rows(), expanded.size())];
        for (int row = 0; row < chosen.rows(); row++) {
            System.arraycopy(expand(chosen.inputs(row)), 0, inputs, row * expanded.size(), expanded.size());
        }
        for (int i = 0; i < inputs.length; i++) {
            if (!Double.isFinite(inputs[i])) {
                throw new ExperimentException(
                        new ExperimentProblem.WrongSize(expanded.get(i % expanded.size()).name()));
            }
        }
        return Table.owning(expanded, chosen.targetColumn(), inputs, chosen.targetArray());
    }

    double[] expand(double[] row) {
        if (row.length != chosen.features()) {
            throw new IllegalArgumentException("Expected %d inputs, found %d".formatted(chosen.features(), row.length));
        }
        double[] result = new double[expanded.size()];
        int place = 0;
        for (int input = 0; input < row.length; input++) {
            Column column = chosen.inputColumns().get(input);
            if (!column.holds(row[input])) {
                throw new IllegalArgumentException("%s cannot be %s".formatted(column.name(), row[input]));
            }
            place = column.encode(row[input], result, place);
        }
        for (int i = 0; i < sources.length; i++) {
            result[place + i] = engineered.get(i).value(Arrays.stream(sources[i]).mapToDouble(s -> row[s]).toArray());
        }
        return result;
    }
}
