package neuronlab.figure.formula;

import java.util.List;

/** The lines of a formula below each other, their first equals signs in one column. */
final class FormulaLines {
    private final List<RowBox> lines;

    FormulaLines(List<RowBox> lines) {
        this.lines = lines;
    }

    void measure() {
        lines.forEach(RowBox::measure);
    }

    private double relation() {
        return lines.stream().mapToDouble(RowBox::relationOffset).max().orElse(0);
    }

    private double indent(RowBox line) {
        double own = line.relationOffset();
        return own < 0 ? 0 : relation() - own;
    }

    double width() {
        return lines.stream()
                .mapToDouble(line -> indent(line) + line.width())
                .max()
                .orElse(0);
    }

    double height(double gap) {
        double heights = lines.stream().mapToDouble(Box::height).sum();
        return heights + gap * Math.max(0, lines.size() - 1);
    }

    void place(double x, double y, double gap) {
        double top = y;
        for (RowBox line : lines) {
            line.place(x + indent(line), Math.round(top + line.ascent()));
            top += line.height() + gap;
        }
    }
}
