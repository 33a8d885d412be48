package neuronlab.app.settings;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where the window was, in pixels of the screen.
 *
 * @param x of its left side
 * @param y of its upper side
 * @param width with its frame, above 0
 * @param height with its frame, above 0
 * @param maximised whether it filled the screen; its place and size are then those that it goes back to
 */
public record WindowPlace(int x, int y, int width, int height, boolean maximised) {
    private static final Pattern TEXT =
            Pattern.compile("(-?\\d{1,6}) (-?\\d{1,6}) ([1-9]\\d{0,5}) ([1-9]\\d{0,5})( maximised)?");

    /** The place that a setting says, if it says one. */
    static Optional<WindowPlace> of(String text) {
        Matcher parts = TEXT.matcher(text);
        return parts.matches()
                ? Optional.of(new WindowPlace(
                        Integer.parseInt(parts.group(1)),
                        Integer.parseInt(parts.group(2)),
                        Integer.parseInt(parts.group(3)),
                        Integer.parseInt(parts.group(4)),
                        parts.group(5) != null))
                : Optional.empty();
    }

    /** The setting that says it. */
    String text() {
        return x + " " + y + " " + width + " " + height + (maximised ? " maximised" : "");
    }
}
