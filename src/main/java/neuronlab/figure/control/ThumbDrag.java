package neuronlab.figure.control;

import java.util.function.DoubleConsumer;
import javafx.geometry.Insets;
import javafx.geometry.Point2D;
import javafx.scene.control.Slider;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;

/**
 * Takes a drag with the mouse over from a horizontal slider, which would put its thumb under the pointer first and have
 * it put to the nearest step afterwards. Moved there and back within one pulse, a thumb leaves the toolkit with a scene
 * that was touched and nothing in it that differs, and then it draws the whole window anew.
 */
public final class ThumbDrag {
    private final Slider slider;
    private final DoubleConsumer wanted;
    /** How far right of the thumb's middle it was taken, in pixels. */
    private double grip;

    private ThumbDrag(Slider slider, DoubleConsumer wanted) {
        this.slider = slider;
        this.wanted = wanted;
        slider.addEventFilter(MouseEvent.MOUSE_PRESSED, this::pressed);
        slider.addEventFilter(MouseEvent.MOUSE_DRAGGED, this::dragged);
    }

    /**
     * From now on a drag only says where the reader wants the slider.
     *
     * @param wanted takes that position, within the slider's range
     */
    public static void takeOver(Slider slider, DoubleConsumer wanted) {
        new ThumbDrag(slider, wanted);
    }

    private Region thumb() {
        return (Region) slider.lookup(".thumb");
    }

    private void pressed(MouseEvent press) {
        Region thumb = thumb();
        Point2D place = thumb.sceneToLocal(press.getSceneX(), press.getSceneY());
        grip = thumb.contains(place) ? place.getX() - thumb.getWidth() / 2 : 0;
    }

    private void dragged(MouseEvent drag) {
        Insets insets = slider.getInsets();
        double way = slider.getWidth() - insets.getLeft() - insets.getRight() - thumb().getWidth();
        double gone = drag.getX() - grip - insets.getLeft() - thumb().getWidth() / 2;
        double share = way > 0 ? Math.clamp(gone / way, 0, 1) : 0;
        wanted.accept(slider.getMin() + share * (slider.getMax() - slider.getMin()));
        drag.consume();
    }
}
