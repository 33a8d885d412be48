package neuronlab.app.window;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableBooleanValue;
import javafx.collections.SetChangeListener;
import neuronlab.app.memory.Memories;
import neuronlab.app.settings.ListChoice;
import neuronlab.app.settings.Settings;
import neuronlab.app.settings.WindowPlace;
import neuronlab.app.theme.TextSize;
import neuronlab.app.theme.ThemeChoice;
import neuronlab.figure.language.Language;
import neuronlab.lesson.Lesson;
import neuronlab.lesson.shared.check.LessonChecks;
import neuronlab.lesson.shared.check.Progress;

/** What can change in the window apart from the lessons themselves. */
public final class WindowState {
    private final Navigation navigation;
    private final Language language;
    private final ReadOnlyObjectWrapper<ThemeChoice> theme = new ReadOnlyObjectWrapper<>(this, "theme");
    private final ReadOnlyObjectWrapper<TextSize> textSize = new ReadOnlyObjectWrapper<>(this, "textSize");
    private final ReadOnlyObjectWrapper<ListChoice> listChoice = new ReadOnlyObjectWrapper<>(this, "listChoice");
    private final BooleanProperty lessMotion = new SimpleBooleanProperty(this, "lessMotion");
    private final BooleanProperty narrow = new SimpleBooleanProperty(this, "narrow");
    private final BooleanBinding compactList = Bindings.createBooleanBinding(this::isCompact, listChoice, narrow);
    private final ReadOnlyObjectWrapper<WindowPlace> windowPlace = new ReadOnlyObjectWrapper<>(this, "windowPlace");
    private final Progress progress;
    private final Memories memories;
    private final Map<String, LessonChecks> checks = new HashMap<>();

    /**
     * A window in which no lesson keeps anything by itself.
     *
     * @param settings what the reader chose in an earlier run
     */
    public WindowState(Navigation navigation, Language language, Settings settings) {
        this(navigation, language, settings, new Memories(Optional.empty()));
    }

    /**
     * @param settings what the reader chose in an earlier run
     * @param memories what lessons have kept by themselves
     */
    public WindowState(Navigation navigation, Language language, Settings settings, Memories memories) {
        this.memories = memories;
        this.navigation = navigation;
        this.language = language;
        theme.set(settings.theme());
        textSize.set(settings.textSize());
        lessMotion.set(settings.lessMotion());
        listChoice.set(settings.listChoice());
        windowPlace.set(settings.window().orElse(null));
        settings.leastByHand().ifPresent(navigation.catalog().byHand()::restore);
        progress = new Progress(settings.doneChecks(), settings.missedChecks());
    }

    /** What there is to remember now. */
    public Settings settings() {
        return new Settings(
                theme.get(),
                textSize.get(),
                listChoice.get(),
                Optional.of(navigation.lessonProperty().get().id()),
                Optional.ofNullable(windowPlace.get()),
                progress.done(),
                progress.missed(),
                navigation.catalog().leastByHand().getValue(),
                lessMotion.get());
    }

    /** Calls {@code keep} with the new settings whenever one has changed. */
    public void onSettingsChanged(Consumer<Settings> keep) {
        Runnable changed = () -> keep.accept(settings());
        Stream.of(theme, textSize, lessMotion, listChoice, windowPlace, navigation.lessonProperty())
                .forEach(property -> property.addListener((_, _, _) -> changed.run()));
        navigation.catalog().leastByHand().subscribe((_, _) -> changed.run());
        Stream.of(progress.done(), progress.missed())
                .forEach(keys -> keys.addListener((SetChangeListener<String>) _ -> changed.run()));
    }

    /** Where the reader is. */
    public Navigation navigation() {
        return navigation;
    }

    /** The language of all words and numbers. */
    public Language language() {
        return language;
    }

    /** What lessons keep by themselves. */
    Memories memories() {
        return memories;
    }

    /** Which checks are done, and which come back. */
    public Progress progress() {
        return progress;
    }

    /** What there is to check in a lesson; read once, for the list asks for it whenever one of its lines is shown anew. */
    LessonChecks checks(Lesson lesson) {
        return checks.computeIfAbsent(lesson.id(), _ -> lesson.checks(language));
    }

    /** Light, dark, of high contrast, or as the system is. */
    public ReadOnlyObjectProperty<ThemeChoice> themeProperty() {
        return theme.getReadOnlyProperty();
    }

    /** Chooses light, dark, high contrast, or as the system is. */
    public void setTheme(ThemeChoice choice) {
        theme.set(choice);
    }

    /** How large all text is. */
    public ReadOnlyObjectProperty<TextSize> textSizeProperty() {
        return textSize.getReadOnlyProperty();
    }

    /** Makes all text so large. */
    public void setTextSize(TextSize size) {
        textSize.set(size);
    }

    /** Whether nothing is to move by itself, even if the system does not ask for it. */
    public BooleanProperty lessMotionProperty() {
        return lessMotion;
    }

    private boolean isCompact() {
        return switch (listChoice.get()) {
            case AUTOMATIC -> narrow.get();
            case TITLES -> false;
            case NUMBERS -> true;
        };
    }

    /** How the reader wants the list of lessons. */
    public ReadOnlyObjectProperty<ListChoice> listChoiceProperty() {
        return listChoice.getReadOnlyProperty();
    }

    /** Chooses how the list of lessons is shown. */
    public void setListChoice(ListChoice choice) {
        listChoice.set(choice);
    }

    /** Whether the list of lessons shows numbers only. */
    public ObservableBooleanValue compactListProperty() {
        return compactList;
    }

    /** Where the window was last; null if it was nowhere yet. */
    ReadOnlyObjectProperty<WindowPlace> windowPlaceProperty() {
        return windowPlace.getReadOnlyProperty();
    }

    /** Notes where the window is. */
    void setWindowPlace(WindowPlace place) {
        windowPlace.set(place);
    }

    /** Shows the list of lessons in the other way, from now on whatever the width of the window. */
    void toggleList() {
        setListChoice(compactList.get() ? ListChoice.TITLES : ListChoice.NUMBERS);
    }

    /** Whether the window has too little room for the titles of the lessons. */
    BooleanProperty narrowProperty() {
        return narrow;
    }

    /** How many checks of all lessons there are. */
    int countChecks() {
        return navigation.catalog().lessons().stream().mapToInt(lesson -> checks(lesson).checks().size()).sum();
    }

    /** How many checks of all lessons are done. */
    int countDone() {
        return navigation.catalog().lessons().stream()
                .mapToInt(lesson -> progress.countDone(lesson.id(), checks(lesson)).get())
                .sum();
    }
}
