package neuronlab.lesson.price;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Point2D;
import javafx.scene.control.Label;
import neuronlab.figure.Role;
import neuronlab.figure.language.Language;
import neuronlab.figure.language.Words;
import neuronlab.figure.plot.PlaneSteps;
import neuronlab.figure.plot.layer.HandleLayer;
import neuronlab.figure.plot.layer.LabelLayer;
import neuronlab.figure.plot.layer.LabelSide;
import neuronlab.figure.plot.layer.LineThrough;
import neuronlab.figure.regression.RegressionChart;
import neuronlab.figure.speech.Announcement;
import neuronlab.lesson.shared.house.FriendsHouse;
import neuronlab.lesson.shared.house.HouseNumbers;

/**
 * The friend's house among those that were sold, to be moved: all houses on the dashed line through it and zero cost the
 * same for each square foot.
 */
final class OfferedHouse {
    private static final PlaneSteps STEPS = new PlaneSteps(10, 1);

    private final Language language;
    private final HouseNumbers numbers;
    private final Words words;
    private final HandleLayer handle = new HandleLayer(Role.WEIGHT, STEPS, this::moved);
    private final LabelLayer label = new LabelLayer("guest-label");
    private final Label sentence = new Label();
    /** Area in square feet and price in thousands of dollars. */
    private final ObjectProperty<Point2D> house =
            new SimpleObjectProperty<>(this, "house", new Point2D(FriendsHouse.AREA, FriendsHouse.ASKED));

    OfferedHouse(Language language) {
        this.language = language;
        numbers = new HouseNumbers(language);
        words = language.words(OfferedHouse.class);
        handle.node().setId("offered-house");
        label.setSide(LabelSide.WELL_ABOVE_LEFT);
        sentence.setId("offered-sentence");
        sentence.getStyleClass().add("latest-event");
        sentence.setWrapText(true);
        Announcement.follow(sentence);
        house.subscribe(this::show);
    }

    /** Puts it on a chart, with the line of all houses that cost as much for each square foot. */
    void addTo(RegressionChart chart) {
        chart.addLayers(label);
        chart.node().plot().addHandles(handle);
        house.subscribe(
                at -> chart.ghostLineProperty().set(new LineThrough(0, 0, at.getX(), at.getY())));
    }

    /** Keeps the label of a house that was sold on the side of the dashed line on which the house is. */
    void keepClear(LabelLayer other, double area, double price) {
        house.subscribe(at -> other.setSide(
                price * at.getX() >= at.getY() * area ? LabelSide.ABOVE_LEFT : LabelSide.BELOW_RIGHT));
    }

    /** What it costs for each square foot, as a sentence. */
    Label sentence() {
        return sentence;
    }

    private Point2D moved(Point2D wanted) {
        house.set(wanted);
        return wanted;
    }

    private void show(Point2D at) {
        String area = numbers.area(at.getX());
        String price = numbers.dollarsOf(at.getY());
        String said = words.get("offered", area, price, numbers.dollarsOf(at.getY() / at.getX()));
        handle.setPoint(at.getX(), at.getY());
        handle.setName(said, words.get("story.point", area, price));
        label.setLabel(FriendsHouse.says(price, language), at.getX(), at.getY());
        sentence.setText(said);
    }
}
