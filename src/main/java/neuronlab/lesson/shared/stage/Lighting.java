package neuronlab.lesson.shared.stage;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import javafx.beans.property.Property;
import neuronlab.figure.Role;
import neuronlab.figure.link.Part;
import neuronlab.figure.link.Spotlight;

/**
 * Lights something up while a paragraph is read: all parts of a role, {@code cue:light:weight}, or a house, {@code
 * cue:house:1} for the first one; {@code none} lets it rest.
 *
 * @param <T> what the spotlight is on
 */
public final class Lighting<T> implements Direction {
    private static final String NOTHING = "none";

    private final Property<T> lit;
    private final T nothing;
    private final Reader<T> reader;
    private T shown;

    /** Reads what a cue names. */
    private interface Reader<T> {
        T read(String name);
    }

    private Lighting(Property<T> lit, T nothing, Reader<T> reader) {
        this.lit = lit;
        this.nothing = nothing;
        this.reader = reader;
        this.shown = nothing;
    }

    /** Lights up all parts of the role that a cue names. */
    public static Direction ofParts(Spotlight spotlight) {
        return new Lighting<>(
                spotlight.partProperty(), null, name -> Part.all(Role.valueOf(name.toUpperCase(Locale.ROOT))));
    }

    /** Lights up the row of the data that a cue names, counted from 1. */
    public static Direction ofRows(Spotlight spotlight) {
        return new Lighting<>(spotlight.rowProperty(), Spotlight.NO_ROW, name -> Integer.parseInt(name) - 1);
    }

    @Override
    public Move read(List<String> arguments) {
        if (arguments.size() != 1) {
            throw new IllegalArgumentException("This cue names one thing to light up, not " + arguments);
        }
        String name = arguments.getFirst();
        T target = name.equals(NOTHING) ? nothing : reader.read(name);
        return _ -> {
            shown = target;
            lit.setValue(target);
        };
    }

    /** What the reader has lit up in the meantime stays. */
    @Override
    public void rest() {
        if (Objects.equals(lit.getValue(), shown)) {
            lit.setValue(nothing);
        }
    }
}
