package neuronlab.lesson.shared.page;

import java.util.List;
import java.util.function.ToDoubleFunction;
import javafx.geometry.Insets;
import javafx.scene.layout.Region;

/** Where everything on a page is, for one width of the page and one height of the window. */
final class PageLayout {
    /** The part of the window's height that the stage takes where the prose goes on below it. */
    private static final double STAGE_SHARE = 0.45;
    /** How far down in the part of the prose that can be seen it is read. */
    private static final double READING_SHARE = 1.0 / 3;

    private final PageContent content;
    private final PageSizes sizes;
    private final Insets insets;
    private final double width;
    private final double visibleHeight;

    /** How figures and prose share a page. */
    enum Kind {
        /** The page is seen as a whole, with the figures between the prose. */
        SHEET,
        /** The stage stands beside the prose. */
        BESIDE,
        /** The stage is above, and the prose moves along below it. */
        ON_TOP,
        /** There is no prose: the one figure has the window but for the title, and nothing scrolls. */
        WHOLE
    }

    /** @param visibleHeight how much of the page the window shows; 0 for a sheet */
    PageLayout(PageContent content, PageSizes sizes, Insets insets, double width, double visibleHeight) {
        this.content = content;
        this.sizes = sizes;
        this.insets = insets;
        this.width = width;
        this.visibleHeight = visibleHeight;
    }

    Kind kind() {
        boolean small = width < sizes.stageFrom() || visibleHeight < sizes.stageHeightFrom();
        if (visibleHeight <= 0 || small || content.figures().isEmpty()) {
            return Kind.SHEET;
        }
        if (content.isWithoutText()) {
            return Kind.WHOLE;
        }
        return width >= sizes.besideFrom() ? Kind.BESIDE : Kind.ON_TOP;
    }

    /** The height that the page needs. */
    double height() {
        return lay(false);
    }

    /** Puts everything into its place. */
    void place(double pageHeight) {
        lay(true);
        FigureStage stage = content.stage();
        switch (kind()) {
            case SHEET -> stage.spread(width, pageHeight);
            case BESIDE -> {
                double x = insets.getLeft() + sizes.proseBeside(inner()) + sizes.columnGap();
                stage.gather(x, 0, width - x, visibleHeight, false);
            }
            case ON_TOP -> stage.gather(0, stageStart(), width, stageHeight(), true);
            case WHOLE -> {
                double top = headBottom(false);
                stage.gather(0, top, width, visibleHeight - top, false);
            }
        }
    }

    private double lay(boolean move) {
        return switch (kind()) {
            case SHEET -> {
                content.stage().bringAll();
                yield stack(content.blocks(), this::sheetWidth, titleBottom(sheetWidth(content.title()), move), move);
            }
            case BESIDE -> {
                double prose = sizes.proseBeside(inner());
                double bottom = stack(content.prose(), _ -> prose, titleBottom(prose, move), move);
                yield Math.max(bottom, visibleHeight);
            }
            case ON_TOP -> {
                titleBottom(inner(), move);
                yield stack(content.prose(), this::proseWidth, stageStart() + stageHeight(), move);
            }
            case WHOLE -> Math.max(headBottom(move), visibleHeight);
        };
    }

    private double inner() {
        return width - insets.getLeft() - insets.getRight();
    }

    private double proseWidth(Region block) {
        return Math.min(inner(), sizes.widestProse());
    }

    private double sheetWidth(Region block) {
        return content.isFigure(block) ? Math.min(inner(), sizes.widestFigure()) : proseWidth(block);
    }

    private double titleBottom(double titleWidth, boolean move) {
        double height = Math.ceil(content.title().prefHeight(titleWidth));
        if (move) {
            content.title().resizeRelocate(insets.getLeft(), insets.getTop(), titleWidth, height);
        }
        return insets.getTop() + height;
    }

    /** Title and appended parts in one line: what would stand below the text stands at the right end. */
    private double headBottom(boolean move) {
        double bottom = titleBottom(inner(), move);
        double right = width - insets.getRight();
        for (Region part : content.prose().reversed()) {
            double partWidth = Math.ceil(part.prefWidth(-1));
            double height = Math.ceil(part.prefHeight(partWidth));
            right -= partWidth;
            if (move) {
                part.resizeRelocate(right, insets.getTop(), partWidth, height);
            }
            right -= sizes.columnGap();
            bottom = Math.max(bottom, insets.getTop() + height);
        }
        return bottom;
    }

    private double stageStart() {
        return titleBottom(inner(), false);
    }

    private double stageHeight() {
        return Math.round(visibleHeight * STAGE_SHARE);
    }

    /** How much of the window's height the stage takes from the prose that moves along behind it. */
    double coveredHeight() {
        return kind() == Kind.ON_TOP ? stageHeight() : 0;
    }

    /** Puts blocks below each other; the height of a page that ends with them. */
    private double stack(List<Region> blocks, ToDoubleFunction<Region> widths, double top, boolean move) {
        double y = top;
        for (Region block : blocks) {
            y += sizes.blockGap();
            double blockWidth = Math.floor(widths.applyAsDouble(block));
            double blockHeight = Math.ceil(block.prefHeight(blockWidth));
            if (move) {
                block.resizeRelocate(insets.getLeft(), y, blockWidth, blockHeight);
            }
            y += blockHeight;
        }
        return y + insets.getBottom();
    }

    /** How far the stage is moved down while the window shows the page from {@code top} on. */
    double stageShift(double top, double pageHeight) {
        return switch (kind()) {
            case SHEET, WHOLE -> 0;
            case BESIDE -> Math.clamp(top, 0, Math.max(0, pageHeight - visibleHeight));
            case ON_TOP -> Math.clamp(top - stageStart(), 0, Math.max(0, pageHeight - stageStart() - stageHeight()));
        };
    }

    /**
     * Down to where the page is read while the window shows it from {@code top} on. At the beginning of the page the line
     * is where the prose begins, and it comes down as the page moves up, so that no paragraph is passed over.
     */
    double readingLine(double top) {
        double start = kind() == Kind.ON_TOP ? Math.max(stageStart(), top) + stageHeight() : top;
        double reach = (top + visibleHeight - start) * READING_SHARE;
        return start + Math.clamp(top, 0, Math.max(0, reach));
    }
}
