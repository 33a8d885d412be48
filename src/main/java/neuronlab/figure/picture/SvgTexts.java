package neuronlab.figure.picture;

import java.util.Locale;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.shape.Path;
import javafx.scene.shape.Shape;
import javafx.scene.text.Font;
import javafx.scene.text.LayoutInfo;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import javafx.scene.text.TextLineInfo;

/** Writes texts line by line, each where the toolkit has laid it out and as wide as there, whatever the reader's fonts are. */
final class SvgTexts {
    private final SvgMarkup markup;
    private final SvgPaints paints;

    SvgTexts(SvgMarkup markup, SvgPaints paints) {
        this.markup = markup;
        this.paints = paints;
    }

    /** A text that stands by itself. */
    void single(Text text) {
        if (text.getText().isEmpty()) {
            return;
        }
        if (isIcon(text.getText())) {
            icon(text);
            return;
        }
        LayoutInfo layout = text.getLayoutInfo();
        Rectangle2D all = layout.getLogicalBounds(false);
        double left = text.getLayoutBounds().getMinX() - all.getMinX();
        double top = text.getLayoutBounds().getMinY() - all.getMinY();
        double ascent = ascent(text.getFont());
        for (TextLineInfo line : layout.getTextLines(false)) {
            part(text, 0, line, layout, left, top + ascent);
        }
    }

    /** Icons are letters of a font that nobody else has, so they are drawn. */
    private static boolean isIcon(String text) {
        return text.codePoints().allMatch(c -> Character.getType(c) == Character.PRIVATE_USE);
    }

    private void icon(Text text) {
        Text alone = new Text(text.getText());
        alone.setFont(text.getFont());
        alone.setX(text.getLayoutBounds().getMinX() - alone.getLayoutBounds().getMinX());
        alone.setY(text.getLayoutBounds().getMinY() - alone.getLayoutBounds().getMinY());
        markup.open("path");
        markup.attribute("d", SvgPaths.of((Path) Shape.union(alone, new Path())));
        paints.fill(text.getFill());
        markup.close();
    }

    /** The texts of a flow, which share its lines. */
    void flow(TextFlow flow) {
        LayoutInfo layout = flow.getLayoutInfo();
        int begin = 0;
        for (Node child : flow.getChildren()) {
            if (!child.isManaged()) {
                continue;
            }
            if (child instanceof Text text && text.isVisible()) {
                for (TextLineInfo line : layout.getTextLines(false)) {
                    part(text, begin, line, layout, 0, tallest(flow, line));
                }
            }
            begin += length(child);
        }
    }

    private static int length(Node child) {
        return child instanceof Text text ? text.getText().length() : 1;
    }

    /**
     * Writes what of a text stands in a line, without the spaces at its ends.
     *
     * @param begin where the text begins among all characters that were laid out together
     * @param left what is to be added to places that the layout says
     * @param ascent how far below the top of the line its letters stand, and what is to be added to that
     */
    private void part(Text text, int begin, TextLineInfo line, LayoutInfo layout, double left, double ascent) {
        int from = Math.max(begin, line.start());
        int to = Math.min(begin + text.getText().length(), line.end());
        while (from < to && isSpace(text.getText().charAt(from - begin))) {
            from++;
        }
        while (from < to && isSpace(text.getText().charAt(to - 1 - begin))) {
            to--;
        }
        if (from < to) {
            String characters = text.getText().substring(from - begin, to - begin);
            double y = line.bounds().getMinY() + ascent;
            for (Rectangle2D place : layout.getSelectionGeometry(from, to, false)) {
                write(text, characters, left + place.getMinX(), y, place.getWidth());
            }
        }
    }

    private static boolean isSpace(char character) {
        return Character.isWhitespace(character) || Character.isSpaceChar(character);
    }

    private static double tallest(TextFlow flow, TextLineInfo line) {
        double tallest = 0;
        int begin = 0;
        for (Node child : flow.getChildren()) {
            if (!child.isManaged()) {
                continue;
            }
            int end = begin + length(child);
            if (begin < line.end() && end > line.start()) {
                double ascent = child instanceof Text text ? ascent(text.getFont()) : child.getBaselineOffset();
                tallest = Math.max(tallest, ascent);
            }
            begin = end;
        }
        return tallest;
    }

    private void write(Text style, String characters, double x, double baseline, double width) {
        Font font = style.getFont();
        String face = font.getStyle().toLowerCase(Locale.ROOT);
        markup.open("text");
        markup.attribute("x", x);
        markup.attribute("y", baseline);
        markup.attribute("textLength", width);
        markup.attribute("lengthAdjust", "spacingAndGlyphs");
        markup.attribute("font-family", "'" + font.getFamily() + "', sans-serif");
        markup.attribute("font-size", font.getSize());
        if (face.contains("bold")) {
            markup.attribute("font-weight", face.contains("semi") ? "600" : "700");
        } else if (face.contains("medium")) {
            markup.attribute("font-weight", "500");
        }
        if (face.contains("italic") || face.contains("oblique")) {
            markup.attribute("font-style", "italic");
        }
        if (style.isUnderline()) {
            markup.attribute("text-decoration", "underline");
        }
        paints.fill(style.getFill());
        markup.inside();
        markup.characters(characters);
        markup.end("text");
    }

    /** How far the letters of a font reach above their line. */
    private static double ascent(Font font) {
        Text probe = new Text("x");
        probe.setFont(font);
        return probe.getBaselineOffset();
    }
}
