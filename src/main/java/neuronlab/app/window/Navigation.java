package neuronlab.app.window;

import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import neuronlab.app.catalog.Catalog;
import neuronlab.lesson.Lesson;

/** Where in the tutorial the reader is. */
public final class Navigation {
    private final Catalog catalog;
    private final ReadOnlyObjectWrapper<Lesson> lesson;
    private final BooleanBinding atFirst;
    private final BooleanBinding atLast;

    public Navigation(Catalog catalog, Lesson start) {
        this.catalog = catalog;
        this.lesson = new ReadOnlyObjectWrapper<>(this, "lesson", start);
        this.atFirst = lesson.isEqualTo(catalog.lessons().getFirst());
        this.atLast = lesson.isEqualTo(catalog.lessons().getLast());
    }

    /** The lessons that there are. */
    public Catalog catalog() {
        return catalog;
    }

    /** The lesson that is shown. */
    public ReadOnlyObjectProperty<Lesson> lessonProperty() {
        return lesson.getReadOnlyProperty();
    }

    /** Whether nothing comes before. */
    public BooleanBinding atFirst() {
        return atFirst;
    }

    /** Whether nothing follows. */
    public BooleanBinding atLast() {
        return atLast;
    }

    /** Turns to the lesson so many places on (or back, if negative); beyond the ends nothing happens. */
    public void turn(int places) {
        int target = catalog.lessons().indexOf(lesson.get()) + places;
        if (target >= 0 && target < catalog.lessons().size()) {
            lesson.set(catalog.lessons().get(target));
        }
    }

    /** Turns to a lesson. */
    public void turnTo(Lesson target) {
        lesson.set(target);
    }

    /** Turns to the lesson of that name; an unknown name changes nothing. */
    public void turnTo(String id) {
        catalog.find(id).ifPresent(this::turnTo);
    }
}
