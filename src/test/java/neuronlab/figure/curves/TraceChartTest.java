package neuronlab.figure.curves;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.List;
import javafx.scene.AccessibleAttribute;
import neuronlab.figure.Role;
import neuronlab.figure.language.Language;
import neuronlab.toolkit.Shown;
import neuronlab.toolkit.Toolkit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class TraceChartTest {
    @BeforeAll
    static void startToolkit() throws InterruptedException {
        Toolkit.start();
    }

    private static TraceChart showing(double... values) {
        TraceChart chart = new TraceChart("weight", Role.WEIGHT, Language.ENGLISH);
        show(chart, values);
        Shown.in(chart.node(), 420);
        return chart;
    }

    private static void show(TraceChart chart, double... values) {
        double[] steps = new double[values.length];
        for (int step = 0; step < steps.length; step++) {
            steps[step] = step;
        }
        chart.descriptionProperty().set(step -> "weight\t" + values[step]);
        chart.show("steps", steps, values, List.of());
    }

    @Test
    void aShorterCurveHasNoPlaceForWhoWasAtTheEndOfALongerOne() throws Exception {
        Toolkit.onFxThread(() -> {
            TraceChart chart = showing(1, 2, 3, 4);
            chart.node().cursor().visit(3);
            assertNotSame(chart.node(), chart.node().queryAccessibleAttribute(AccessibleAttribute.FOCUS_ITEM));
            show(chart, 1, 2);
            assertSame(chart.node(), chart.node().queryAccessibleAttribute(AccessibleAttribute.FOCUS_ITEM));
            return null;
        });
    }

    @Test
    void theLatestNumberIsInTheSummaryAndGoesWithTheCurve() throws Exception {
        Toolkit.onFxThread(() -> {
            TraceChart chart = showing(1, 2.5);
            assertEquals("weight, now 2.5", chart.node().queryAccessibleAttribute(AccessibleAttribute.TEXT));
            show(chart);
            assertEquals("weight", chart.node().queryAccessibleAttribute(AccessibleAttribute.TEXT));
            return null;
        });
    }
}
