package neuronlab.lesson.shared.page;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.beans.value.ObservableValue;
import javafx.scene.layout.Region;
import neuronlab.figure.language.Language;
import neuronlab.figure.link.Spotlight;
import neuronlab.lesson.shared.content.Inline;
import neuronlab.lesson.shared.glossary.Glossary;
import neuronlab.lesson.shared.stage.Cue;
import neuronlab.lesson.shared.stage.Direction;

/**
 * What a lesson puts into the places that its text names: figures into slots, texts into live values, and what cues do.
 */
public final class PageParts {
    private final Map<String, Region> figures = new LinkedHashMap<>();
    private final Set<String> insets = new HashSet<>();
    private final Map<String, ObservableValue<String>> values = new LinkedHashMap<>();
    private final Map<String, Direction> directions = new LinkedHashMap<>();
    private Glossary glossary = Glossary.empty(Language.ENGLISH);
    private Optional<Spotlight> spotlight = Optional.empty();

    /** Explains the terms of the text; without it they are merely bold. */
    public PageParts glossary(Glossary terms) {
        glossary = terms;
        return this;
    }

    /**
     * Joins the text with the lesson's figures: its formulas and coloured words light up what they stand for, and the
     * formulas show what is lit up elsewhere. The page clears it when the reader leaves, and holds it, so that figures may
     * bind to it weakly. Without it formulas and words keep to themselves.
     */
    public PageParts spotlight(Spotlight shared) {
        spotlight = Optional.of(shared);
        return this;
    }

    /**
     * Fills the figure slot {@code name}: the figure is on the stage while its section is read. It gets a width and a
     * height there and must adapt to them, down to its least height; a figure of several parts does so as a
     * {@link neuronlab.figure.layout.FittedPane}.
     */
    public PageParts figure(String name, Region figure) {
        figures.put(name, figure);
        return this;
    }

    /** Fills the figure slot {@code name} with a small figure, such as a table, that scrolls with the prose. */
    public PageParts inset(String name, Region figure) {
        insets.add(name);
        return figure(name, figure);
    }

    /** Offers a direction to the cues {@code name} of the text. */
    public PageParts direction(String name, Direction direction) {
        directions.put(name, direction);
        return this;
    }

    /** Fills every live value {@code name}; the parts hold the value as long as they live. */
    public PageParts value(String name, ObservableValue<String> value) {
        values.put(name, value);
        return this;
    }

    Glossary glossary() {
        return glossary;
    }

    Optional<Spotlight> spotlight() {
        return spotlight;
    }

    Region figure(String name) {
        return given(figures, name, "figure");
    }

    ObservableValue<String> value(String name) {
        return given(values, name, "value");
    }

    boolean isInset(String name) {
        return insets.contains(name);
    }

    /** @throws IllegalArgumentException if there is no such direction, or its arguments are not what it needs */
    Cue cue(Inline.Cue mark) {
        Direction direction = given(directions, mark.name(), "cue");
        return new Cue(direction, direction.read(mark.arguments()));
    }

    private static <T> T given(Map<String, T> parts, String name, String kind) {
        T part = parts.get(name);
        if (part == null) {
            throw new IllegalArgumentException("The text names the " + kind + " " + name + ", which the lesson lacks");
        }
        return part;
    }
}
