package neuronlab.figure.formula;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleSupplier;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.shape.Path;
import javafx.scene.text.Text;
import neuronlab.figure.link.Part;
import neuronlab.figure.link.Spotlight;

/** Turns expressions into boxes, and collects the nodes that these boxes place. */
final class Typesetter {
    private static final String SMALL = "script";

    /** Where in a formula an expression stands. */
    private record Place(boolean small, Part part, int row) {
        Place asScript() {
            return new Place(true, part, row);
        }

        Place of(Part other) {
            return new Place(small, other, row);
        }

        Place inRow(int other) {
            return new Place(small, part, other);
        }
    }

    private final List<Ink> inks = new ArrayList<>();
    private final List<FormulaTarget> targets = new ArrayList<>();
    private final Text normal = measure();
    private final Text small = measure();
    private final Function<Expression, String> speech;
    private final Runnable grown;

    /**
     * @param speech says an expression in words
     * @param grown is run when a live number needs other room than it has
     */
    Typesetter(Function<Expression, String> speech, Runnable grown) {
        this.speech = speech;
        this.grown = grown;
        small.getStyleClass().add(SMALL);
        normal.fontProperty().addListener(_ -> grown.run());
    }

    /** A hidden text, whose font tells how large things are. */
    private static Text measure() {
        Text measure = new Text();
        measure.getStyleClass().add("formula-text");
        measure.setManaged(false);
        return measure;
    }

    List<Ink> inks() {
        return inks;
    }

    List<FormulaTarget> targets() {
        return targets;
    }

    /** All nodes, in the order in which they are drawn. */
    List<Node> nodes() {
        List<Node> nodes = new ArrayList<>(List.of(normal, small));
        nodes.addAll(targets);
        inks.forEach(ink -> nodes.add(ink.node()));
        return nodes;
    }

    RowBox line(Expression expression) {
        Place place = new Place(false, null, Spotlight.NO_ROW);
        return expression instanceof Expression.Sequence(List<Expression> parts)
                ? row(parts, place)
                : row(List.of(expression), place);
    }

    private RowBox row(List<Expression> parts, Place place) {
        return new RowBox(parts.stream().map(part -> box(part, place)).toList(), em(place));
    }

    private DoubleSupplier em(Place place) {
        Text measure = place.small() ? small : normal;
        return () -> measure.getFont().getSize();
    }

    private Box box(Expression expression, Place place) {
        Part part = partOf(expression);
        if (part == null || place.part() != null) {
            return bare(expression, place);
        }
        FormulaTarget target = new FormulaTarget(part, () -> speech.apply(expression));
        targets.add(target);
        return new TargetBox(bare(expression, place.of(part)), target);
    }

    /** The part that an expression as a whole stands for; an index belongs to its base. */
    private static Part partOf(Expression expression) {
        return switch (expression) {
            case Expression.Symbol symbol -> symbol.part();
            case Expression.Number number -> number.part();
            case Expression.Function function -> function.part();
            case Expression.Subscript subscript -> partOf(subscript.base());
            case Expression.Superscript superscript -> partOf(superscript.base());
            default -> null;
        };
    }

    private Box bare(Expression expression, Place place) {
        return switch (expression) {
            case Expression.Symbol symbol -> glyph(symbol.text(), "variable", Spacing.NONE, place);
            case Expression.Number number -> number(number, place);
            case Expression.Operator operator ->
                glyph(operator.text(), "operator", place.small() ? Spacing.NONE : Spacing.of(operator.text()), place);
            case Expression.Function function -> glyph(function.name(), "function", Spacing.FUNCTION, place);
            case Expression.Subscript(Expression base, Expression index) -> script(base, index, false, place);
            case Expression.Superscript(Expression base, Expression exponent) -> script(base, exponent, true, place);
            case Expression.Fraction(Expression above, Expression below) -> fraction(above, below, place);
            case Expression.Sum(Expression index, Expression body) -> sum(index, body, place);
            case Expression.Matrix(List<List<Expression>> rows) -> matrix(rows, place);
            case Expression.Bracketed(Expression content) -> bracketed(content, place);
            case Expression.Term(int row, Expression content) -> box(content, place.inRow(row));
            case Expression.Sequence(List<Expression> parts) -> row(parts, place);
        };
    }

    private Box glyph(String letters, String styleClass, Spacing spacing, Place place) {
        Text text = new Text(letters);
        ink(text, styleClass, place);
        return new GlyphBox(text, spacing);
    }

    private Box number(Expression.Number number, Place place) {
        Text text = new Text();
        text.textProperty().bind(number.text());
        ink(text, "number", place);
        GlyphBox box = new GlyphBox(text, Spacing.NONE);
        text.textProperty().addListener(_ -> {
            if (box.changed()) {
                grown.run();
            }
        });
        return box;
    }

    private void ink(Text text, String styleClass, Place place) {
        text.getStyleClass().addAll("formula-text", styleClass);
        if (place.small()) {
            text.getStyleClass().add(SMALL);
        }
        if (place.part() != null) {
            text.getStyleClass().add("of-part");
            place.part().role().mark(text);
        }
        inks.add(new Ink(text, place.part(), place.row()));
    }

    private Box script(Expression base, Expression script, boolean high, Place place) {
        return new ScriptBox(box(base, place), box(script, place.asScript()), high, em(place));
    }

    private Box sum(Expression index, Expression body, Place place) {
        Box sign = glyph("\u03a3", "big-operator", Spacing.NONE, place);
        Box indexed = new ScriptBox(sign, box(index, place.asScript()), false, em(place));
        return new RowBox(List.of(indexed, box(body, place)), em(place));
    }

    private Box fraction(Expression above, Expression below, Place place) {
        Region bar = new Region();
        bar.getStyleClass().add("fraction-bar");
        bar.setMouseTransparent(true);
        inks.add(new Ink(bar, place.part(), place.row()));
        return new FractionBox(box(above, place), box(below, place), bar, em(place));
    }

    private Box matrix(List<List<Expression>> rows, Place place) {
        List<List<Box>> cells = rows.stream()
                .map(row -> row.stream().map(cell -> box(cell, place)).toList())
                .toList();
        return bracket(new GridBox(cells, em(place)), false, place);
    }

    private Box bracketed(Expression content, Place place) {
        if (isTall(content)) {
            return bracket(box(content, place), true, place);
        }
        Box left = glyph("(", "operator", Spacing.NONE, place);
        Box inner = box(content, place);
        return new TightBox(List.of(left, inner, glyph(")", "operator", Spacing.NONE, place)), em(place));
    }

    private Box bracket(Box content, boolean round, Place place) {
        Path left = stroke(place);
        Path right = stroke(place);
        return new BracketBox(content, round, left, right, em(place));
    }

    private Path stroke(Place place) {
        Path stroke = new Path();
        stroke.getStyleClass().add("bracket");
        inks.add(new Ink(stroke, place.part(), place.row()));
        return stroke;
    }

    private static boolean isTall(Expression expression) {
        return switch (expression) {
            case Expression.Fraction _, Expression.Matrix _ -> true;
            case Expression.Sequence(List<Expression> parts) -> parts.stream().anyMatch(Typesetter::isTall);
            case Expression.Bracketed(Expression content) -> isTall(content);
            case Expression.Term(_, Expression content) -> isTall(content);
            case Expression.Sum(_, Expression body) -> isTall(body);
            case Expression.Subscript(Expression base, _) -> isTall(base);
            case Expression.Superscript(Expression base, _) -> isTall(base);
            case Expression.Symbol _, Expression.Number _, Expression.Operator _, Expression.Function _ -> false;
        };
    }
}
