package neuronlab.figure.landscape;

import java.util.function.Consumer;
import java.util.function.DoubleFunction;
import java.util.function.Function;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Point2D;
import javafx.geometry.Pos;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import neuronlab.figure.control.Switch;
import neuronlab.figure.cursor.Speech;
import neuronlab.figure.language.Language;
import neuronlab.figure.language.Words;
import neuronlab.figure.plot.AxisScale;
import neuronlab.figure.plot.Chart;
import neuronlab.figure.plot.PlaneSteps;

/**
 * A value over a plane as a landscape, light where it is low: bands with the lines between them and their heights, the
 * lowest place, and a ball with the trail that it left, its next step, and an arrow downhill. A switch tilts the map into
 * a relief.
 *
 * <p>The ball is dragged, put somewhere by a click, and walked by arrow keys, with Shift by small steps; whoever owns the
 * figure is told where to, and shows it there. If the ball leaves the part of the plane that is shown at first, that
 * part stays in sight and more of the plane comes into it.
 */
public final class Landscape {
    private static final Consumer<Point2D> NOBODY = _ -> {};

    private final Language language;
    private final Words words;
    private final LandscapeMap map;
    private final Relief relief;
    private final Switch tilted;
    private final StackPane node;
    private final ObjectProperty<Consumer<Point2D>> onMove = new SimpleObjectProperty<>(this, "onMove", NOBODY);
    private final ObjectProperty<Runnable> onRelease = new SimpleObjectProperty<>(this, "onRelease", () -> {});
    private final ObjectProperty<Function<Point2D, String>> description =
            new SimpleObjectProperty<>(this, "description", _ -> "");
    private DoubleFunction<String> heightText;
    private Surface surface;
    private Trail trail = Trail.at(0, 0);
    private Extent home = Extent.UNIT;
    private Extent shown;

    /** A landscape that shows nothing until it has a surface. */
    public Landscape(Language language) {
        this.language = language;
        words = language.words(Landscape.class);
        heightText = language.numbers()::whole;
        map = new LandscapeMap(this, language);
        relief = new Relief(this, map.stops());
        tilted = new Switch(words.get("relief"));
        tilted.getStyleClass().add("landscape-switch");
        tilted.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        StackPane.setAlignment(tilted, Pos.TOP_RIGHT);
        node = new StackPane(map.node(), relief, tilted);
        node.getStyleClass().add("landscape-figure");
        tilted.selectedProperty().subscribe(selected -> {
            relief.setVisible(selected);
            map.node().setVisible(!selected);
            showRelief();
        });
    }

    /** All of it, to be put on a page. */
    public Region node() {
        return node;
    }

    /** The view from above. */
    public Chart map() {
        return map.node();
    }

    /** Whether the landscape is tilted; from above at first. */
    public BooleanProperty reliefProperty() {
        return tilted.selectedProperty();
    }

    /** Sets what is in sight as long as the ball is in it, with the names of the axes. */
    public void setAxes(String acrossTitle, AxisScale.Linear across, String upwardsTitle, AxisScale.Linear upwards) {
        home = new Extent(across, upwards);
        shown = null;
        map.setTitles(acrossTitle, upwardsTitle);
        relief.setTitles(acrossTitle, upwardsTitle);
        show();
    }

    /** Sets how far a key moves the ball; at first a small part of the axes. */
    public void setSteps(PlaneSteps steps) {
        map.setSteps(steps);
    }

    /** Shows another surface. */
    public void setSurface(Surface other) {
        surface = other;
        shown = null;
        show();
    }

    /** Shows where the ball is now, and how it came there. */
    public void setTrail(Trail other) {
        trail = other;
        show();
    }

    /** Told where the reader wants the ball; it moves when {@link #setTrail} says so. */
    public void setOnMove(Consumer<Point2D> mover) {
        onMove.set(mover);
    }

    /** Told when the reader lets go of the ball. */
    public void setOnRelease(Runnable listener) {
        onRelease.set(listener);
    }

    /** What the reader is told of a place: lines parted by line breaks, each a name, a tab and a value. */
    public void setDescription(Function<Point2D, String> telling) {
        description.set(telling);
    }

    /** Sets how heights are written; at first as whole numbers. */
    public void setHeightText(DoubleFunction<String> text) {
        heightText = text;
    }

    String heightText(double height) {
        return heightText.apply(height);
    }

    private void show() {
        if (surface == null) {
            return;
        }
        Extent wanted = home.including(trail.x(), trail.y());
        if (wanted.equals(shown)) {
            map.showTrail();
        } else {
            shown = wanted;
            map.showSurface(surface, shown, bands());
        }
        showRelief();
    }

    private void showRelief() {
        if (relief.isVisible() && shown != null) {
            relief.show(surface, shown, bands());
        }
    }

    private Bands bands() {
        return new Bands(surface.levels(shown.greatest(surface)));
    }

    Trail trail() {
        return trail;
    }

    Extent home() {
        return home;
    }

    void move(Point2D to) {
        onMove.get().accept(to);
    }

    void release() {
        onRelease.get().run();
    }

    String tell(Point2D place) {
        return description.get().apply(place);
    }

    /** The landscape in a sentence, with what is told of the ball's place. */
    String summary() {
        return words.get("summary", name(), spokenBall());
    }

    String reliefSummary(long degrees) {
        return words.get("relief.summary", name(), spokenBall(), language.numbers().whole(degrees));
    }

    private String name() {
        return node.getAccessibleText() == null ? "" : node.getAccessibleText();
    }

    private String spokenBall() {
        return new Speech(language).of(tell(trail.ball()));
    }

    Words words() {
        return words;
    }

    LandscapeMap view() {
        return map;
    }

    Relief relief() {
        return relief;
    }
}
