package neuronlab.figure.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class StillPaneTest {
    private final Growing content = new Growing();
    private final StillPane still = new StillPane(content);
    private final Page page = new Page(still);

    @BeforeEach
    void layOut() {
        page.resize(300, 300);
        page.layout();
    }

    @Test
    void aChangeThatNeedsNoOtherHeightStaysInside() {
        content.change(20);
        assertTrue(content.isNeedsLayout());
        page.layout();
        assertFalse(content.isNeedsLayout());
        assertEquals(1, page.layouts);
    }

    @Test
    void anotherHeightIsAskedFor() {
        content.change(50);
        page.layout();
        page.layout();
        assertEquals(2, page.layouts);
        assertEquals(50, still.getHeight());
        assertEquals(50, content.getHeight());
    }

    private static final class Growing extends Region {
        private double wanted = 20;

        void change(double height) {
            wanted = height;
            requestLayout();
        }

        @Override
        protected double computePrefHeight(double width) {
            return wanted;
        }
    }

    private static final class Page extends Pane {
        private final Region part;
        private int layouts;

        Page(Region part) {
            super(part);
            this.part = part;
        }

        @Override
        protected void layoutChildren() {
            layouts++;
            part.resizeRelocate(0, 0, 200, part.prefHeight(200));
        }
    }
}
