package neuronlab.app.window;

import java.util.List;
import java.util.Optional;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import neuronlab.app.catalog.Catalog;
import neuronlab.lesson.Lesson;

/** Where in the tutorial the reader is. */
public final class Navigation {
    private final Catalog catalog;
    private final ReadOnlyObjectWrapper<Lesson> lesson;
    private final ReadOnlyBooleanWrapper atStart = new ReadOnlyBooleanWrapper(this, "atStart");
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

    /** Whether the start page is shown, in the place of the lesson. */
    public ReadOnlyBooleanProperty atStartProperty() {
        return atStart.getReadOnlyProperty();
    }

    /** Turns to the start page; the lesson stays the one to go on with. */
    public void turnToStart() {
        atStart.set(true);
    }

    /** The lesson that is shown, or that is gone on with after the start page. */
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

    /** The lesson that follows, if one does. */
    public Optional<Lesson> next() {
        List<Lesson> lessons = catalog.lessons();
        return lessons.stream().skip(lessons.indexOf(lesson.get()) + 1L).findFirst();
    }

    /** Turns to the lesson so many places on (or back, if negative); beyond the ends nothing happens. */
    public void turn(int places) {
        int target = catalog.lessons().indexOf(lesson.get()) + places;
        if (target >= 0 && target < catalog.lessons().size()) {
            turnTo(catalog.lessons().get(target));
        }
    }

    /** Turns to a lesson. */
    public void turnTo(Lesson target) {
        lesson.set(target);
        atStart.set(false);
    }

    /** Turns to the lesson of that name; an unknown name changes nothing. */
    public void turnTo(String id) {
        catalog.find(id).ifPresent(this::turnTo);
    }
}
