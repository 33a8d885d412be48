package neuronlab.lesson.shared.house;

import neuronlab.model.Range;

/** The part of the plane that maps of the houses with labels show, around the twenty that there are. */
public final class LabelledPlane {
    /** Across, in square feet. */
    public static final Range AREAS = new Range(1200, 3200);
    /** Upwards. */
    public static final Range BATHROOMS = new Range(1.5, 4.5);

    private LabelledPlane() {}
}
