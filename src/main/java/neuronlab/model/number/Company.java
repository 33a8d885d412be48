package neuronlab.model.number;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import neuronlab.model.number.NumberReading.Beside;

/** The words and signs around one number, at most one of each kind. */
final class Company {
    private final String plain;
    private final String ownUnit;
    private final Map<Companion.Kind, Companion> kept = new EnumMap<>(Companion.Kind.class);

    Company(String plain, String ownUnit) {
        this.plain = plain;
        this.ownUnit = ownUnit;
    }

    /** Takes a currency before the number. */
    boolean takeCurrency(Cursor cursor) {
        return take(cursor, next(cursor).filter(one -> one.kind() == Companion.Kind.CURRENCY));
    }

    /** Takes all that follows the number and is understood; the cursor stays before what is not. */
    void takeAll(Cursor cursor) {
        int end;
        do {
            end = cursor.at();
            cursor.takeSpaces();
        } while (take(cursor, next(cursor)));
        cursor.goTo(end);
    }

    private Optional<Companion> next(Cursor cursor) {
        return cursor.isAtEnd() ? Optional.empty() : Companion.in(plain, cursor.at(), ownUnit);
    }

    private boolean take(Cursor cursor, Optional<Companion> found) {
        Optional<Companion> another = found.filter(one -> !kept.containsKey(one.kind()));
        another.ifPresent(one -> {
            kept.put(one.kind(), one);
            cursor.goTo(cursor.at() + one.text().length());
        });
        return another.isPresent();
    }

    boolean has(Companion.Kind kind) {
        return kept.containsKey(kind);
    }

    int powerOfTen() {
        return kept.values().stream().mapToInt(Companion::powerOfTen).sum();
    }

    Beside beside() {
        return kept.isEmpty()
                ? Beside.NOTHING
                : new Beside(
                        text(Companion.Kind.CURRENCY),
                        text(Companion.Kind.UNIT),
                        has(Companion.Kind.PERCENT),
                        has(Companion.Kind.SCALE));
    }

    private String text(Companion.Kind kind) {
        return has(kind) ? kept.get(kind).text() : "";
    }
}
