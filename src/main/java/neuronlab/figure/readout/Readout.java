package neuronlab.figure.readout;

import java.util.List;
import javafx.css.CssMetaData;
import javafx.css.Styleable;
import javafx.css.StyleableProperty;
import javafx.css.StyleablePropertyFactory;
import javafx.geometry.Bounds;
import javafx.geometry.Dimension2D;
import javafx.geometry.HPos;
import javafx.geometry.Point2D;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;

/**
 * The small card on which a figure shows the numbers of what the reader points at.
 *
 * <p>Its text has one line for each number; a tab parts a line into a name and a value, and the values stand one below
 * the other. Styleable: {@code -nl-readout-gap}, the pixels between the card and what it speaks of.
 */
public final class Readout extends GridPane {
    private static final StyleablePropertyFactory<Readout> FACTORY =
            new StyleablePropertyFactory<>(GridPane.getClassCssMetaData());
    private static final double USUAL_GAP = 12;
    private static final String TAB = "\t";

    private final StyleableProperty<Number> gap =
            FACTORY.createStyleableNumberProperty(this, "gap", "-nl-readout-gap", card -> card.gap, USUAL_GAP);

    /** A card that is hidden. */
    public Readout() {
        getStyleClass().add("readout-card");
        setManaged(false);
        setMouseTransparent(true);
        setVisible(false);
    }

    /**
     * Shows a text beside a part of the figure.
     *
     * @param text the lines, parted by line breaks
     * @param target what the card must not cover, in the figure's coordinates
     */
    public void show(String text, Bounds target) {
        write(text.lines().map(line -> line.split(TAB, 2)).toList());
        setVisible(true);
        applyCss();
        Region figure = (Region) getParent();
        Dimension2D size = new Dimension2D(Math.ceil(prefWidth(-1)), Math.ceil(prefHeight(-1)));
        Dimension2D room = new Dimension2D(figure.getWidth(), figure.getHeight());
        Point2D place = ReadoutPlace.find(target, size, room, gap.getValue().doubleValue());
        resize(size.getWidth(), size.getHeight());
        // A change of its layout place would lay out all that the figure is on, at every move of the mouse.
        setTranslateX(Math.round(place.getX()));
        setTranslateY(Math.round(place.getY()));
    }

    /** Hides the card. */
    public void hide() {
        setVisible(false);
    }

    /** What the card says, line by line. */
    public String text() {
        StringBuilder text = new StringBuilder();
        getChildren().forEach(part -> text.append(GridPane.getColumnIndex(part) == 0 ? "\n" : TAB)
                .append(((Text) part).getText()));
        return text.toString().strip();
    }

    /** The texts stay the same nodes as long as the lines keep their form: numbers change at every pulse of a drag. */
    private void write(List<String[]> lines) {
        if (getChildren().size() != lines.stream().mapToInt(line -> line.length).sum()) {
            getChildren().clear();
        }
        int index = 0;
        for (int row = 0; row < lines.size(); row++) {
            String[] line = lines.get(row);
            for (int column = 0; column < line.length; column++) {
                part(index++, column, row, line.length).setText(line[column]);
            }
        }
    }

    private Text part(int index, int column, int row, int columns) {
        if (index < getChildren().size()) {
            return restyled((Text) getChildren().get(index), column, row, columns);
        }
        Text text = new Text();
        getChildren().add(text);
        return restyled(text, column, row, columns);
    }

    private static Text restyled(Text text, int column, int row, int columns) {
        String styleClass = column == 0 && columns > 1 ? "readout-name" : "readout-value";
        if (!text.getStyleClass().contains(styleClass)) {
            text.getStyleClass().setAll(styleClass);
        }
        GridPane.setConstraints(text, column, row, columns == 1 ? 2 : 1, 1);
        GridPane.setHalignment(text, column == 0 ? HPos.LEFT : HPos.RIGHT);
        return text;
    }

    @Override
    public List<CssMetaData<? extends Styleable, ?>> getCssMetaData() {
        return FACTORY.getCssMetaData();
    }
}
