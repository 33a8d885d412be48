package neuronlab.lesson.laboratory.landscape;

import neuronlab.figure.landscape.Trail;
import neuronlab.lesson.laboratory.state.LaboratorySetting;
import neuronlab.model.Range;
import neuronlab.model.data.Table;
import neuronlab.model.learning.Evaluation;
import neuronlab.model.learning.LossPlane;
import neuronlab.model.network.Parameters;
import neuronlab.model.timeline.Timeline;
import neuronlab.model.timeline.Track;

/** The two parameters over which the loss is shown, the first one across; all others are as in the model. */
record ParameterPair(Named across, Named upwards) {
    private static final int MOST_PLACES = 48;
    private static final int FEWEST_PLACES = 14;
    private static final int MOST_ROWS = 5000;
    /** A landscape may take about so many multiplications. */
    private static final double MOST_NUMBERS = 6e7;

    /**
     * A parameter.
     *
     * @param name what it is called
     * @param place where it stands among all
     */
    record Named(String name, int place) {}

    /** A model with these two values of the pair. */
    Parameters moved(Parameters model, double x, double y) {
        double[] values = model.values();
        values[across.place()] = x;
        values[upwards.place()] = y;
        return Parameters.of(model.network(), values);
    }

    /** The values that the pair has had, as far as they are known. */
    Trail trail(Timeline<?> timeline) {
        Track line = timeline.line();
        int[] known = line.withModel(timeline.first(), timeline.cursor() + 1);
        return new Trail(
                line.parameters(across.place(), known), line.parameters(upwards.place(), known), null, null);
    }

    /** The losses around a model and where it has been; takes a while. */
    SampledSurface measure(LaboratorySetting setting, Parameters model, Trail trail) {
        // Of very many rows some thousands show the same landscape.
        Table table = setting.table().thinned(MOST_ROWS);
        Evaluation evaluation =
                new Evaluation(setting.preparation().network(), setting.hyperparameters().loss(), table);
        Range x = LossPlane.worthALook(evaluation, model, across.place(), trail.x());
        Range y = LossPlane.worthALook(evaluation, model, upwards.place(), trail.y());
        double cost = (double) table.rows() * model.count();
        int side = Math.clamp((int) Math.sqrt(MOST_NUMBERS / cost), FEWEST_PLACES, MOST_PLACES);
        return new SampledSurface(LossPlane.of(evaluation, model, across.place(), x, upwards.place(), y, side));
    }
}
