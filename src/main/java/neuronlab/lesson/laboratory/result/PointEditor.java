package neuronlab.lesson.laboratory.result;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import neuronlab.figure.decision.ExampleEditor;
import neuronlab.lesson.laboratory.state.Edit;
import neuronlab.lesson.laboratory.state.LaboratoryState;
import neuronlab.model.data.Column;
import neuronlab.model.data.DataFrame;
import neuronlab.model.experiment.Experiment;

/** Lets the reader add examples to the map, give them another class, and take them away. */
final class PointEditor implements ExampleEditor {
    private final LaboratoryState state;
    private Sample sample;

    PointEditor(LaboratoryState state) {
        this.state = state;
    }

    void expect(Sample shown) {
        sample = shown;
    }

    private Experiment experiment() {
        return sample.setting().experiment();
    }

    private DataFrame frame() {
        return experiment().data().frame();
    }

    private int place(String name) {
        List<String> names = frame().columns().stream().map(Column::name).toList();
        return names.indexOf(name);
    }

    /** A new example is of the first class; what is not on the map is missing. */
    @Override
    public void add(double x, double y) {
        double[] row = new double[frame().columns().size()];
        Arrays.fill(row, DataFrame.MISSING);
        row[place(experiment().inputs().get(0))] = x;
        row[place(experiment().inputs().get(1))] = y;
        row[place(experiment().target())] = ofClass(0);
        state.edit(new Edit.Added(row));
    }

    /** What stands in the data for a class: its place or, where classes are made of numbers, the number. */
    private double ofClass(int label) {
        Column target = frame().columns().get(place(experiment().target()));
        return target.classNames().isEmpty()
                ? Double.parseDouble(sample.raw().classNames().get(label))
                : label;
    }

    @Override
    public void relabel(int index) {
        int next = (sample.raw().label(index) + 1) % sample.raw().classes();
        state.edit(new Edit.Changed(sample.frameRows()[index], Map.of(place(experiment().target()), ofClass(next))));
    }

    @Override
    public void move(int index, double x, double y) {
        List<String> inputs = experiment().inputs();
        int row = sample.frameRows()[index];
        state.edit(new Edit.Changed(row, Map.of(place(inputs.get(0)), x, place(inputs.get(1)), y)));
    }

    @Override
    public void remove(int index) {
        if (frame().rows() > Edit.FEWEST_ROWS) {
            state.edit(new Edit.Removed(sample.frameRows()[index]));
        }
    }
}
