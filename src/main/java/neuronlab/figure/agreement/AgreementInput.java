package neuronlab.figure.agreement;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import neuronlab.figure.link.Attention;
import neuronlab.figure.link.Spotlight;

/** What mouse and keyboard do with an agreement chart: Left and Right go from row to row by the actual values. */
final class AgreementInput {
    private static final double REACH = 20;

    private final AgreementChart chart;
    private final Attention<Integer> row;

    AgreementInput(AgreementChart chart) {
        this.chart = chart;
        row = new Attention<>(
                Spotlight.NO_ROW,
                chart.focusedRowProperty()::getValue,
                value -> chart.focusedRowProperty().set(value));
    }

    void listen() {
        chart.addEventHandler(MouseEvent.MOUSE_MOVED, event -> row.point(rowAt(event)));
        chart.addEventHandler(MouseEvent.MOUSE_EXITED, _ -> row.leave());
        chart.addEventHandler(MouseEvent.MOUSE_PRESSED, event -> {
            chart.requestFocus();
            row.keep(rowAt(event));
        });
        chart.addEventHandler(KeyEvent.KEY_PRESSED, this::press);
        chart.focusedProperty().addListener((_, _, focused) -> {
            if (!focused) {
                row.release();
            }
        });
    }

    private int rowAt(MouseEvent event) {
        return IntStream.range(0, chart.layers().rows())
                .filter(index -> distance(index, event) <= REACH)
                .boxed()
                .min(Comparator.comparingDouble(index -> distance(index, event)))
                .orElse(Spotlight.NO_ROW);
    }

    private double distance(int index, MouseEvent event) {
        return chart.place(index).distance(event.getX(), event.getY());
    }

    private void press(KeyEvent event) {
        boolean used = switch (event.getCode()) {
            case LEFT -> keepNext(-1);
            case RIGHT -> keepNext(1);
            case ESCAPE -> clear();
            default -> false;
        };
        if (used) {
            event.consume();
        }
    }

    private boolean keepNext(int step) {
        List<Integer> order = IntStream.range(0, chart.layers().rows())
                .boxed()
                .sorted(Comparator.comparingDouble(chart.layers()::actual))
                .toList();
        if (order.isEmpty()) {
            return false;
        }
        int now = order.indexOf(chart.focusedRowProperty().get());
        int start = step > 0 ? 0 : order.size() - 1;
        row.keep(order.get(now < 0 ? start : Math.clamp(now + step, 0, order.size() - 1)));
        return true;
    }

    private boolean clear() {
        boolean any = chart.focusedRowProperty().get() != Spotlight.NO_ROW;
        row.clear();
        return any;
    }
}
