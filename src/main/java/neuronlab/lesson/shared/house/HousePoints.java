package neuronlab.lesson.shared.house;

import java.util.function.IntFunction;
import java.util.function.Supplier;
import javafx.beans.property.IntegerProperty;
import neuronlab.figure.language.Language;
import neuronlab.figure.plot.AxisDescription;
import neuronlab.figure.plot.Chart;
import neuronlab.figure.plot.Layer;
import neuronlab.figure.plot.layer.PointLayer;
import neuronlab.figure.plot.layer.PointPlaces;

/** A chart with a point for each house, which the reader visits, before curves of one's own. */
public final class HousePoints {
    private final PointLayer points;
    private final Chart chart;

    /**
     * What is told of the houses.
     *
     * @param house of one of them, on its card
     * @param all of all together
     */
    public record Told(IntFunction<String> house, Supplier<String> all) {}

    /**
     * A chart without points.
     *
     * @param id its id on the page, and its style class
     * @param pointClass the style class of each point
     * @param told what the points tell
     * @param behind what is drawn behind the points
     */
    public HousePoints(String id, String pointClass, Told told, Language language, Layer... behind) {
        points = new PointLayer(PointLayer.Mark.CIRCLE, pointClass);
        chart = new Chart(this, id, new HousePlaces(told), language);
        chart.setId(id);
        chart.addLayers(behind);
        chart.addLayers(points);
    }

    /** The houses as places, in the plot area. */
    private final class HousePlaces implements PointPlaces {
        private final Told told;

        HousePlaces(Told told) {
            this.told = told;
        }

        @Override
        public PointLayer points() {
            return points;
        }

        @Override
        public String tell(int house) {
            return told.house().apply(house);
        }

        @Override
        public String summary() {
            return told.all().get();
        }
    }

    /** Sets the axis across and the axis upwards. */
    public HousePoints within(AxisDescription across, AxisDescription upwards) {
        chart.setAxes(across, upwards);
        return this;
    }

    /** Shows a point for each house. */
    public void show(double[] x, double[] y) {
        points.setPoints(x, y);
    }

    /** Lights up the point of one house and dims the others; -1 for none. */
    public void light(int house) {
        points.setLit(house);
    }

    /** The house that the reader is at; -1 for none. */
    public IntegerProperty placeProperty() {
        return chart.cursor().placeProperty();
    }

    /** Tells again what has changed. */
    public void refresh() {
        chart.cursor().refresh();
    }

    /** The chart, to be put on a page. */
    public Chart node() {
        return chart;
    }
}
