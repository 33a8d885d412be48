package neuronlab.app.start;

import java.util.List;
import javafx.animation.Animation;
import javafx.animation.Interpolator;
import javafx.animation.KeyFrame;
import javafx.animation.KeyValue;
import javafx.animation.Timeline;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.css.CssMetaData;
import javafx.css.Styleable;
import javafx.css.StyleableProperty;
import javafx.css.StyleablePropertyFactory;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import javafx.util.Duration;

/** A small picture of what a chapter is about. It moves while it can be seen, unless the reader wants no motion. */
final class ChapterPicture extends Region {
    private static final Duration THERE = Duration.seconds(2.4);
    private static final Duration REST = Duration.seconds(0.9);
    private static final StyleablePropertyFactory<ChapterPicture> STYLES =
            new StyleablePropertyFactory<>(Region.getClassCssMetaData());

    private final DoubleProperty progress = new SimpleDoubleProperty(this, "progress", 1);
    private final Timeline motion = new Timeline(
            new KeyFrame(Duration.ZERO, new KeyValue(progress, 0)),
            new KeyFrame(REST, new KeyValue(progress, 0)),
            new KeyFrame(REST.add(THERE), new KeyValue(progress, 1, Interpolator.EASE_BOTH)),
            new KeyFrame(REST.add(THERE).add(REST), new KeyValue(progress, 1)));
    private final StyleableProperty<Number> pointRadius = STYLES.createStyleableNumberProperty(
            this, "pointRadius", "-nl-point-radius", picture -> picture.pointRadius, 0);
    private final Rectangle clip = new Rectangle();
    private final Scenery scenery;

    private ChapterPicture(Scenery scenery) {
        this.scenery = scenery;
        getStyleClass().add("chapter-picture");
        scenery.shapes().forEach(shape -> shape.setManaged(false));
        getChildren().setAll(scenery.shapes());
        setClip(clip);
        motion.setCycleCount(Animation.INDEFINITE);
        motion.setAutoReverse(true);
        progress.addListener(_ -> place());
    }

    /** The picture of a chapter, by its id; the one of choosing for a chapter that has none. */
    static ChapterPicture of(String chapter) {
        return new ChapterPicture(
                switch (chapter) {
                    case "predict" -> new PriceLine();
                    case "learn" -> new BallInAValley();
                    case "explore" -> new Ring();
                    default -> new TwoKinds();
                });
    }

    /** Moves, or stands still at its end. */
    void setMoving(boolean wanted) {
        if (wanted) {
            motion.play();
        } else {
            motion.stop();
            progress.set(1);
        }
    }

    @Override
    protected void layoutChildren() {
        clip.setWidth(getWidth());
        clip.setHeight(getHeight());
        place();
    }

    private void place() {
        scenery.place(getWidth(), getHeight(), pointRadius.getValue().doubleValue(), progress.get());
    }

    @Override
    public List<CssMetaData<? extends Styleable, ?>> getCssMetaData() {
        return STYLES.getCssMetaData();
    }
}
