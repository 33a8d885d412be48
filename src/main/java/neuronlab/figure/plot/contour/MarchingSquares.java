package neuronlab.figure.plot.contour;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import neuronlab.figure.plot.layer.ValueGrid;

/**
 * Finds the lines along which a grid of values has one value, by marching squares (after Lorensen and Cline, Marching
 * cubes, 1987, in two dimensions).
 *
 * <p>The values stand at the centres of the grid's cells. So that lines reach the edges of the plot area, the grid gets a
 * rim half a cell further out, whose values continue the slope between the two nearest ones. A square is crossed where
 * one end of a side is below the level and the other is not; two crossings are joined, and where there are four the mean
 * of the corners decides which belong together.
 */
final class MarchingSquares {
    private static final double HALF = 0.5;

    private final int columns;
    private final int rows;
    private final double[] values;
    private final double[] atX;
    private final double[] atY;

    MarchingSquares(ValueGrid grid) {
        columns = grid.columns() + 2;
        rows = grid.rows() + 2;
        atX = places(grid.columns());
        atY = places(grid.rows());
        values = new double[columns * rows];
        for (int row = 0; row < grid.rows(); row++) {
            System.arraycopy(grid.values(), row * grid.columns(), values, (row + 1) * columns + 1, grid.columns());
            continueTo((row + 1) * columns, 1);
            continueTo((row + 1) * columns + columns - 1, -1);
        }
        for (int column = 0; column < columns; column++) {
            continueTo(column, columns);
            continueTo((rows - 1) * columns + column, -columns);
        }
    }

    private static double[] places(int count) {
        double[] places = new double[count + 2];
        for (int index = 0; index < count; index++) {
            places[index + 1] = (index + HALF) / count;
        }
        places[count + 1] = 1;
        return places;
    }

    /** Half a cell out from the nearest value, on the line through it and the one behind it. */
    private void continueTo(int index, int inwards) {
        boolean single = inwards == 1 || inwards == -1 ? columns == 3 : rows == 3;
        double nearest = values[index + inwards];
        values[index] = single ? nearest : nearest + HALF * (nearest - values[index + 2 * inwards]);
    }

    /** The lines of a level, each as long as it goes on. Where values are not finite there is no line. */
    List<ContourLine> linesAt(double level) {
        Map<Integer, List<Integer>> joints = new HashMap<>();
        for (int row = 0; row < rows - 1; row++) {
            for (int column = 0; column < columns - 1; column++) {
                cross(column, row, level, joints);
            }
        }
        List<ContourLine> lines = new ArrayList<>();
        // Lines that end somewhere first: what is left then goes round.
        List.copyOf(joints.keySet()).stream()
                .sorted()
                .filter(side -> joints.containsKey(side) && joints.get(side).size() == 1)
                .forEach(side -> trace(side, level, joints, lines));
        List.copyOf(joints.keySet()).stream().sorted().forEach(side -> trace(side, level, joints, lines));
        return lines;
    }

    /** Joins the crossed sides of one square. */
    private void cross(int column, int row, double level, Map<Integer, List<Integer>> joints) {
        int corner = row * columns + column;
        double mean = (values[corner] + values[corner + 1] + values[corner + columns] + values[corner + columns + 1]) / 4;
        if (!Double.isFinite(mean)) {
            return;
        }
        int[] around = {across(corner), upwards(corner + 1), across(corner + columns), upwards(corner)};
        int[] crossed = new int[4];
        int count = 0;
        for (int side : around) {
            if (isCrossed(side, level)) {
                crossed[count++] = side;
            }
        }
        if (count == 2) {
            join(crossed[0], crossed[1], joints);
        } else if (count == 4) {
            // Corners on the middle's side of the level hang together; each of the two others is cut off by a line.
            boolean middleIsWithLowerLeft = mean >= level == values[corner] >= level;
            join(around[0], around[middleIsWithLowerLeft ? 1 : 3], joints);
            join(around[2], around[middleIsWithLowerLeft ? 3 : 1], joints);
        }
    }

    /** The number of the side from a corner to the right. */
    private static int across(int corner) {
        return 2 * corner;
    }

    /** The number of the side from a corner upwards. */
    private static int upwards(int corner) {
        return 2 * corner + 1;
    }

    private int end(int side) {
        return side / 2 + (side % 2 == 0 ? 1 : columns);
    }

    private boolean isCrossed(int side, double level) {
        return values[side / 2] >= level != values[end(side)] >= level;
    }

    private static void join(int one, int other, Map<Integer, List<Integer>> joints) {
        joints.computeIfAbsent(one, _ -> new ArrayList<>(2)).add(other);
        joints.computeIfAbsent(other, _ -> new ArrayList<>(2)).add(one);
    }

    /** Follows the joints from a side as far as they lead, and takes them away. */
    private void trace(int start, double level, Map<Integer, List<Integer>> joints, List<ContourLine> lines) {
        if (!joints.containsKey(start)) {
            return;
        }
        Deque<Integer> sides = new ArrayDeque<>();
        Integer side = start;
        while (side != null) {
            sides.add(side);
            side = next(side, joints);
        }
        boolean closed = sides.size() > 2 && sides.getFirst().equals(sides.getLast());
        if (closed) {
            sides.removeLast();
        }
        lines.add(line(List.copyOf(sides), level, closed));
    }

    private static Integer next(int side, Map<Integer, List<Integer>> joints) {
        List<Integer> others = joints.get(side);
        if (others == null) {
            return null;
        }
        Integer other = others.removeLast();
        forget(side, joints);
        joints.get(other).remove((Integer) side);
        forget(other, joints);
        return other;
    }

    private static void forget(int side, Map<Integer, List<Integer>> joints) {
        if (joints.get(side).isEmpty()) {
            joints.remove(side);
        }
    }

    private ContourLine line(List<Integer> sides, double level, boolean closed) {
        double[] x = new double[sides.size()];
        double[] y = new double[sides.size()];
        for (int index = 0; index < sides.size(); index++) {
            int from = sides.get(index) / 2;
            int to = end(sides.get(index));
            double part = (level - values[from]) / (values[to] - values[from]);
            x[index] = atX[from % columns] + part * (atX[to % columns] - atX[from % columns]);
            y[index] = atY[from / columns] + part * (atY[to / columns] - atY[from / columns]);
        }
        return new ContourLine(x, y, closed);
    }
}
