package neuronlab.toolkit;

import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/** A figure on an unshown page with the app's fonts and colours, and what a reader does to it. */
public final class Shown {
    private final Page page;
    private final Region figure;

    private Shown(Region figure, double width) {
        this.figure = figure;
        this.page = new Page(figure, width);
    }

    /** Puts a figure on a page and lays it out in this width, as high as it wishes to be. */
    public static Shown in(Region figure, double width) {
        Shown shown = new Shown(figure, width);
        LightTheme.scene(shown.page, width, 800);
        shown.layOut(width);
        return shown;
    }

    /** Lays the figure out in another width. */
    public void layOut(double width) {
        page.room = width;
        page.requestLayout();
        page.applyCss();
        page.layout();
        // Sizes asked for while the page was laid out may have left it dirty.
        page.layout();
        if (needsLayout()) {
            throw new IllegalStateException("The page does not come to rest");
        }
    }

    /** Whether the figure has asked the page to be laid out again. */
    public boolean needsLayout() {
        return page.isNeedsLayout() || figure.isNeedsLayout();
    }

    /** Gives its one figure all the width there is, as a lesson's page does. */
    private static final class Page extends Pane {
        private final Region figure;
        private double room;

        Page(Region figure, double room) {
            super(figure);
            this.figure = figure;
            this.room = room;
        }

        @Override
        protected void layoutChildren() {
            figure.resizeRelocate(0, 0, room, figure.prefHeight(room));
        }
    }

    /** The mouse moves to a place of the figure. */
    public void point(double x, double y) {
        fire(MouseEvent.MOUSE_MOVED, x, y, MouseButton.NONE);
    }

    /** The mouse leaves the figure. */
    public void leave() {
        fire(MouseEvent.MOUSE_EXITED, -1, -1, MouseButton.NONE);
    }

    /** The mouse is pressed at a place of the figure. */
    public void press(double x, double y) {
        fire(MouseEvent.MOUSE_PRESSED, x, y, MouseButton.PRIMARY);
    }

    private void fire(EventType<MouseEvent> type, double x, double y, MouseButton button) {
        boolean down = button == MouseButton.PRIMARY;
        Event.fireEvent(
                figure,
                new MouseEvent(
                        type, x, y, x, y, button, 1, false, false, false, false, down, false, false, true, false, true,
                        null));
    }

    /** A key is pressed while the figure has the focus. */
    public void type(KeyCode key) {
        Event.fireEvent(figure, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, false, false, false, false));
    }
}
