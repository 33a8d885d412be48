package neuronlab.figure.formula;

import javafx.geometry.VPos;
import javafx.scene.text.Font;
import javafx.scene.text.Text;

/** A letter, word, number or sign. A number keeps the widest place it ever had, so that the rest stands still. */
final class GlyphBox implements Box {
    private static final String DIGIT = "\\d";
    private static final String WIDEST_DIGIT = "0";

    private final Text text;
    private final Spacing spacing;
    private final String widest;
    private final boolean live;
    private Font measuredFont;
    private double slot;
    private double x;
    private double y;

    private GlyphBox(Text text, Spacing spacing, String widest, boolean live) {
        this.text = text;
        this.spacing = spacing;
        this.widest = widest;
        this.live = live;
        text.setTextOrigin(VPos.BASELINE);
        text.setMouseTransparent(true);
        // Changed numbers are placed by their box: they must not lay the page out.
        text.setManaged(false);
    }

    static GlyphBox fixed(Text text, Spacing spacing) {
        return new GlyphBox(text, spacing, "", false);
    }

    static GlyphBox live(Text text, String widest) {
        return new GlyphBox(text, Spacing.NONE, widest, true);
    }

    /** To be called when the text has changed; true if it no longer fits into its place. */
    boolean changed() {
        boolean tight = text.getLayoutBounds().getWidth() > slot;
        if (!tight) {
            place(x, y);
        }
        return tight;
    }

    @Override
    public void measure() {
        if (text.getFont() != measuredFont) {
            measuredFont = text.getFont();
            slot = 0;
        }
        double own = text.getLayoutBounds().getWidth();
        slot = live ? Math.max(Math.max(slot, own), Math.max(room(text.getText()), room(widest))) : own;
    }

    private double room(String number) {
        Text probe = new Text(number.replaceAll(DIGIT, WIDEST_DIGIT));
        probe.setFont(text.getFont());
        return probe.getText().isEmpty() ? 0 : probe.getLayoutBounds().getWidth();
    }

    double em() {
        return text.getFont().getSize();
    }

    @Override
    public double width() {
        return slot;
    }

    @Override
    public double ascent() {
        return text.getBaselineOffset();
    }

    @Override
    public double descent() {
        return text.getLayoutBounds().getHeight() - text.getBaselineOffset();
    }

    @Override
    public void place(double left, double baseline) {
        x = left;
        y = baseline;
        text.setX(left + (slot - text.getLayoutBounds().getWidth()) / 2);
        text.setY(baseline);
    }

    @Override
    public Spacing spacing() {
        return spacing;
    }
}
