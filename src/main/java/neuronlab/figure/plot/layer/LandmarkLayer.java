package neuronlab.figure.plot.layer;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Rectangle2D;
import javafx.scene.Group;
import javafx.scene.Node;
import neuronlab.figure.plot.Layer;
import neuronlab.figure.plot.PlotTransform;

/**
 * Landmarks of curves, each with its words beside it. The words stand on the side that is wished for, or on the first on
 * which they keep clear of those of the landmarks before.
 */
public final class LandmarkLayer implements Layer {
    /** How many landmarks there is room for. */
    public static final int MOST = 3;

    private final Group group = new Group();
    private final PointLayer marks;
    private final List<LabelLayer> labels = new ArrayList<>();
    private final List<LabelSide> wished;
    private List<Landmark> landmarks = List.of();

    /**
     * A layer that shows nothing yet.
     *
     * @param markClass the style class of each mark
     * @param labelClass the style class of each text
     * @param wished the sides for the words, tried in this order
     */
    public LandmarkLayer(String markClass, String labelClass, LabelSide... wished) {
        marks = new PointLayer(PointLayer.Mark.DIAMOND, markClass);
        this.wished = List.of(wished);
        group.setManaged(false);
        group.getChildren().add(marks.node());
        for (int index = 0; index < MOST; index++) {
            LabelLayer label = new LabelLayer(labelClass);
            label.text().fontProperty().addListener(_ -> arrange());
            labels.add(label);
            group.getChildren().add(label.node());
        }
    }

    /**
     * Shows other landmarks.
     *
     * @throws IllegalArgumentException if there are more than {@link #MOST}
     */
    public void show(List<Landmark> shown) {
        if (shown.size() > MOST) {
            throw new IllegalArgumentException("There is room for %d landmarks, not for %s".formatted(MOST, shown));
        }
        landmarks = List.copyOf(shown);
        marks.setPoints(
                landmarks.stream().mapToDouble(Landmark::x).toArray(),
                landmarks.stream().mapToDouble(Landmark::y).toArray());
        for (int index = 0; index < MOST; index++) {
            if (index < landmarks.size()) {
                Landmark landmark = landmarks.get(index);
                labels.get(index).setLabel(landmark.text(), landmark.x(), landmark.y());
            } else {
                labels.get(index).setLabel("", 0, 0);
            }
        }
        arrange();
    }

    /** The landmarks that are shown. */
    public List<Landmark> landmarks() {
        return landmarks;
    }

    @Override
    public Node node() {
        return group;
    }

    @Override
    public void place(PlotTransform transform) {
        marks.place(transform);
        labels.forEach(label -> label.place(transform));
        arrange();
    }

    private void arrange() {
        List<Rectangle2D> taken = new ArrayList<>();
        for (LabelLayer label : labels.subList(0, landmarks.size())) {
            // Where no side is free the first is as good as any.
            LabelSide free = wished.stream()
                    .filter(side -> taken.stream().noneMatch(label.roomAt(side)::intersects))
                    .findFirst()
                    .orElse(wished.getFirst());
            label.setSide(free);
            taken.add(label.roomAt(free));
        }
    }
}
