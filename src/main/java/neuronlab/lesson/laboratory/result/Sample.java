package neuronlab.lesson.laboratory.result;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import neuronlab.lesson.laboratory.state.LaboratorySetting;
import neuronlab.model.data.RowOrder;
import neuronlab.model.data.Table;
import neuronlab.model.learning.Evaluation;
import neuronlab.model.network.Parameters;

/**
 * The rows that are drawn: all, or evenly spread ones where there are too many to be told apart.
 *
 * @param setting what they are from
 * @param raw with the inputs as they are
 * @param evaluation the same rows on the scale that the network sees
 * @param of how many rows there are in all
 * @param frameRows where each row stands in the data, among those too that are not complete
 */
record Sample(LaboratorySetting setting, Table raw, Evaluation evaluation, int of, int[] frameRows) {
    static Sample of(LaboratorySetting setting, int most) {
        Table all = setting.preparation().all();
        Table raw = all.thinned(most);
        Table scaled = setting.preparation().scale().apply(raw);
        return new Sample(
                setting,
                raw,
                new Evaluation(
                        setting.preparation().network(), setting.hyperparameters().loss(), scaled),
                all.rows(),
                frameRows(setting, RowOrder.spread(all.rows(), most)));
    }

    /** Only where rows are left out does it take a pass over the data. */
    private static int[] frameRows(LaboratorySetting setting, int[] rows) {
        if (setting.preparation().all().rows() == setting.experiment().data().frame().rows()) {
            return rows;
        }
        List<String> columns = new ArrayList<>(setting.experiment().inputs());
        columns.add(setting.experiment().target());
        int[] complete = setting.experiment().data().frame().completeRows(columns);
        return Arrays.stream(rows).map(row -> complete[row]).toArray();
    }

    boolean isThinned() {
        return raw.rows() < of;
    }

    double[] inputs(int feature) {
        return each(row -> raw.input(row, feature));
    }

    double[] targets() {
        return each(raw::target);
    }

    private double[] each(IntToDoubleFunction value) {
        double[] result = new double[raw.rows()];
        Arrays.setAll(result, value);
        return result;
    }

    /** What a model answers, row after row. */
    double[] outputs(Parameters model) {
        return evaluation.outputs(model);
    }
}
