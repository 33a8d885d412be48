package neuronlab.app.theme;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import javafx.scene.Node;

/** How large all text is; for a reader's eyes, or a classroom's back row. The sizes are in tokens.css. */
public enum TextSize {
    SMALL(13),
    NORMAL(15),
    LARGE(17),
    LARGER(20),
    LARGEST(24),
    /** Twice the normal size. */
    DOUBLE(30);

    private final double pixels;

    TextSize(double pixels) {
        this.pixels = pixels;
    }

    /** How large it is in a window of usual width, in pixels. */
    double pixels() {
        return pixels;
    }

    /** The size that comes nearest to so many times the normal one, and is not smaller than that. */
    static TextSize nearest(double times) {
        return Arrays.stream(values())
                .filter(size -> size.compareTo(NORMAL) >= 0)
                .min(Comparator.comparingDouble(size -> Math.abs(size.pixels / NORMAL.pixels - times)))
                .orElse(NORMAL);
    }

    /** The next larger size, or this one if it is the largest. */
    public TextSize larger() {
        return values()[Math.min(ordinal() + 1, values().length - 1)];
    }

    /** The next smaller size, or this one if it is the smallest. */
    public TextSize smaller() {
        return values()[Math.max(ordinal() - 1, 0)];
    }

    /** Gives all text below a scene's root this size. */
    public void apply(Node root) {
        List<String> all = Arrays.stream(values()).map(TextSize::styleClass).toList();
        root.getStyleClass().removeAll(all);
        root.getStyleClass().add(styleClass());
    }

    /** Whether a style class is that of a size. */
    public static boolean isStyleClass(String name) {
        return Arrays.stream(values()).map(TextSize::styleClass).anyMatch(name::equals);
    }

    private String styleClass() {
        return "text-size-" + name().toLowerCase(Locale.ROOT);
    }
}
