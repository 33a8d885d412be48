package neuronlab.lesson.shared.house;

import neuronlab.figure.language.Language;
import neuronlab.figure.plot.Layer;
import neuronlab.figure.plot.layer.LabelLayer;
import neuronlab.figure.plot.layer.LabelSide;
import neuronlab.figure.plot.layer.PointLayer;

/** The house that all of it is about, which nobody has sold yet: a hollow guest among the points of the others. */
public final class FriendsHouse {
    /** In square feet. */
    public static final double AREA = 2000;
    /** What the seller asks for, in thousands of dollars. */
    public static final double ASKED = 400;

    private FriendsHouse() {}

    /** What a chart of areas and prices shows of it. */
    public static Layer[] layers(Language language) {
        return layers(language, LabelSide.WELL_LEFT);
    }

    /** The same with its label at another side. */
    public static Layer[] layers(Language language, LabelSide side) {
        PointLayer point = new PointLayer(PointLayer.Mark.CIRCLE, "guest-point");
        point.setPoints(new double[] {AREA}, new double[] {ASKED});
        LabelLayer label = new LabelLayer("guest-label");
        label.setSide(side);
        label.setLabel(says(new HouseNumbers(language).thousands(ASKED), language), AREA, ASKED);
        return new Layer[] {point, label};
    }

    /** What is written beside it, with a price as it is to be read. */
    public static String says(String price, Language language) {
        return language.words(FriendsHouse.class).get("friend", price);
    }
}
