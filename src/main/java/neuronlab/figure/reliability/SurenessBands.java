package neuronlab.figure.reliability;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.Insets;
import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.AccessibleAttribute;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import neuronlab.figure.cursor.FigureCursor;
import neuronlab.figure.cursor.Move;
import neuronlab.figure.cursor.Places;
import neuronlab.figure.cursor.Walk;
import neuronlab.figure.language.Language;

/**
 * A reliability chart: for answers of which a classifier was about equally sure, a band from 0 to 100 % that shows what
 * it claimed, and a dot that shows how many were right. Where the dot lies in its band the classifier is as good as it
 * says.
 */
public final class SurenessBands extends Region {
    /** How high a row is at most, in parts of its least height. */
    private static final double HIGHEST = 2.4;

    private final List<Row> rows;
    private final FigureCursor cursor;

    /**
     * One row.
     *
     * @param name the row's name
     * @param from where the claim begins, 0 to 1
     * @param to where it ends
     * @param right the share of right answers; NaN for no answers
     * @param text what stands behind the row
     * @param told the row in a sentence
     */
    public record Band(String name, double from, double to, double right, String text, String told) {}

    /** The nodes of a row, and what it shows. */
    private static final class Row {
        private final Label name = new Label();
        private final Region track = part("band-track");
        private final Region claim = part("band-claim");
        private final Region dot = part("band-dot");
        private final Label text = new Label();
        private Band band = new Band("", 0, 0, Double.NaN, "", "");

        Row() {
            name.getStyleClass().add("band-name");
            text.getStyleClass().add("band-text");
            name.setAlignment(Pos.CENTER_RIGHT);
            List.of(name, text).forEach(label -> label.setManaged(false));
        }

        private static Region part(String styleClass) {
            Region part = new Region();
            part.getStyleClass().add(styleClass);
            part.setManaged(false);
            return part;
        }

        void show(Band shown) {
            band = shown;
            name.setText(shown.name());
            text.setText(shown.text());
        }
    }

    /**
     * Empty rows.
     *
     * @param count how many there are, at least 1
     */
    public SurenessBands(int count, Language language) {
        rows = IntStream.range(0, count).mapToObj(_ -> new Row()).toList();
        cursor = new FigureCursor(this, new Bands(), language);
        getStyleClass().add("sureness-bands");
        rows.forEach(row -> getChildren().addAll(row.name, row.track, row.claim, row.dot, row.text));
        getChildren().addAll(cursor.nodes());
    }

    /** The rows as places, from the top. */
    private final class Bands implements Places {
        @Override
        public int count() {
            return rows.size();
        }

        @Override
        public Bounds extent(int index) {
            return rows.get(index).track.getBoundsInParent();
        }

        @Override
        public int at(double x, double y) {
            double height = rowHeight(getHeight());
            int index = height > 0 ? (int) Math.floor((y - getInsets().getTop()) / height) : NONE;
            return has(index) ? index : NONE;
        }

        @Override
        public int next(int from, Move move, boolean fine) {
            return Walk.column(rows.size(), from, move);
        }

        @Override
        public String tell(int index) {
            return rows.get(index).band.told();
        }

        @Override
        public String summary() {
            return rows.stream().map(row -> row.band.told()).collect(Collectors.joining(" "));
        }
    }

    /**
     * Shows other rows.
     *
     * @param bands as many as there are rows
     */
    public void show(List<Band> bands) {
        for (int index = 0; index < rows.size(); index++) {
            rows.get(index).show(bands.get(index));
        }
        // The parts are not managed: they move without the page.
        layoutChildren();
    }

    private double rowHeight(double height) {
        Insets in = getInsets();
        double least = Math.ceil(rows.getFirst().name.prefHeight(-1));
        return Math.clamp((height - in.getTop() - in.getBottom()) / rows.size(), least, HIGHEST * least);
    }

    @Override
    protected void layoutChildren() {
        Insets in = getInsets();
        double names = widest(rows.stream().map(row -> row.name).toList());
        double texts = widest(rows.stream().map(row -> row.text).toList());
        double x = in.getLeft() + names;
        double length = Math.max(1, getWidth() - in.getRight() - texts - x);
        double height = rowHeight(getHeight());
        for (int index = 0; index < rows.size(); index++) {
            place(rows.get(index), new BoundingBox(x, in.getTop() + index * height, length, height), names, texts);
        }
        cursor.refresh();
    }

    private static double widest(List<Label> labels) {
        return Math.ceil(labels.stream().mapToDouble(label -> label.prefWidth(-1)).max().orElse(0));
    }

    private static void place(Row row, Bounds room, double names, double texts) {
        row.name.resizeRelocate(room.getMinX() - names, room.getMinY(), names, room.getHeight());
        row.text.resizeRelocate(room.getMaxX(), room.getMinY(), texts, room.getHeight());
        double thickness = Math.ceil(row.track.prefHeight(-1));
        double y = Math.round(room.getCenterY() - thickness / 2);
        row.track.resizeRelocate(room.getMinX(), y, room.getWidth(), thickness);
        row.claim.resizeRelocate(
                room.getMinX() + row.band.from() * room.getWidth(),
                y,
                (row.band.to() - row.band.from()) * room.getWidth(),
                thickness);
        double dot = row.dot.prefWidth(-1);
        row.dot.setVisible(!Double.isNaN(row.band.right()));
        if (row.dot.isVisible()) {
            double centre = room.getMinX() + row.band.right() * room.getWidth();
            row.dot.resizeRelocate(centre - dot / 2, room.getCenterY() - dot / 2, dot, dot);
        }
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        return getInsets().getTop() + rows.size() * 2 * rows.getFirst().name.prefHeight(-1) + getInsets().getBottom();
    }

    @Override
    protected double computeMinHeight(double width) {
        return getInsets().getTop() + rows.size() * rows.getFirst().name.prefHeight(-1) + getInsets().getBottom();
    }

    @Override
    public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        Optional<Object> answer = cursor.answer(attribute, parameters);
        return answer.isPresent() ? answer.get() : super.queryAccessibleAttribute(attribute, parameters);
    }

    /** What a row shows. */
    public Band band(int index) {
        return rows.get(index).band;
    }
}
