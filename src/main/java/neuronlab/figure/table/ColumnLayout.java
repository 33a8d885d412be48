package neuronlab.figure.table;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Shares a table's width out among its columns: each as wide as its header on one line while there is room; then gaps
 * shrink and headers wrap, never the cells.
 */
final class ColumnLayout {
    private final List<Double> wide = new ArrayList<>();
    private final List<Double> narrow = new ArrayList<>();
    private final List<ColumnRoom> rooms;
    private final double gap;
    private final double leastGap;
    private final double edge;

    /**
     * @param gap the space between columns where there is room
     * @param leastGap the space between columns where there is none
     * @param edge the space at either side
     */
    ColumnLayout(List<HeaderCell> headers, List<ColumnRoom> rooms, double gap, double leastGap, double edge) {
        this.rooms = rooms;
        this.gap = gap;
        this.leastGap = leastGap;
        this.edge = edge;
        for (int column = 0; column < rooms.size(); column++) {
            double cells = rooms.get(column).width();
            wide.add(Math.max(cells, headers.get(column).wideWidth()));
            narrow.add(Math.max(cells, headers.get(column).narrowWidth()));
        }
    }

    /** The width that the table likes best. */
    double naturalWidth() {
        return total(wide, gap);
    }

    /** The least width that nothing overlaps in. */
    double leastWidth() {
        return total(narrow, leastGap);
    }

    private double total(List<Double> widths, double between) {
        double columns = widths.stream().mapToDouble(Double::doubleValue).sum();
        return columns + between * Math.max(0, widths.size() - 1) + 2 * edge;
    }

    /** Where the columns stand in a table of this width. */
    List<ColumnSlot> slots(double width) {
        double spare = naturalWidth() - leastWidth();
        double share = spare > 0 ? Math.clamp((width - leastWidth()) / spare, 0, 1) : 1;
        double between = leastGap + share * (gap - leastGap);
        List<ColumnSlot> slots = new ArrayList<>();
        double x = edge;
        for (int column : IntStream.range(0, rooms.size()).toArray()) {
            double room = narrow.get(column) + share * (wide.get(column) - narrow.get(column));
            slots.add(new ColumnSlot(x, room, room - rooms.get(column).fraction()));
            x += room + between;
        }
        return slots;
    }
}
