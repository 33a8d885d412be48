package neuronlab.model.data.csv;

import java.util.List;
import neuronlab.model.data.Column;

/**
 * What was understood of a column of a file.
 *
 * @param place its place in the line, from 1
 * @param name from the header, or made up; may be empty if the column is left out
 * @param unit from the header or from the signs in its cells; empty if there is none
 * @param role what it holds
 * @param classes the classes in the order in which they appear; none if it does not hold classes
 * @param missing how many cells have no value
 * @param unreadable how many cells have one that cannot stand in such a column
 */
public record ReadColumn(
        int place, String name, String unit, Role role, List<String> classes, long missing, long unreadable) {
    /** What a column holds. */
    public enum Role {
        /** Numbers. */
        NUMBERS,
        /** One of a few classes. */
        CLASSES,
        /** Numbers or names of the rows, which say nothing about what they hold; left out. */
        ROW_LABELS,
        /** Words that are too many to be classes; left out. */
        WORDS,
        /** Nothing; left out. */
        NOTHING,
        /** What it holds was not looked at, for it was said to be left out. */
        UNREAD
    }

    /** Copies the classes. */
    public ReadColumn {
        classes = List.copyOf(classes);
    }

    /** Whether it can be an input or the target. */
    public boolean isUsable() {
        return role == Role.NUMBERS || role == Role.CLASSES;
    }

    /**
     * The column of a table for it.
     *
     * @throws IllegalStateException if it is not usable
     */
    public Column column() {
        return switch (role) {
            case NUMBERS -> Column.number(name, unit);
            case CLASSES -> Column.classes(name, classes);
            default -> throw new IllegalStateException(name + " is left out");
        };
    }
}
