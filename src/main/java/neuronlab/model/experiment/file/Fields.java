package neuronlab.model.experiment.file;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The fields of an object of a document, which knows where in the document it stands. */
final class Fields {
    private final JsonObject object;
    private final String place;

    private Fields(JsonObject object, String place) {
        this.object = object;
        this.place = place;
    }

    /** Something is missing or wrong; the message is its place in the document. */
    static final class DamageException extends Exception {
        private static final long serialVersionUID = 1;

        DamageException(String place, Throwable cause) {
            super(place, cause);
        }
    }

    /** Reads an element of a list. */
    interface Element<T> {
        T read(JsonElement element, String place) throws DamageException;
    }

    static Fields of(JsonObject document) {
        return new Fields(document, "");
    }

    static Fields of(JsonElement element, String place) throws DamageException {
        if (!element.isJsonObject()) {
            throw new DamageException(place, null);
        }
        return new Fields(element.getAsJsonObject(), place);
    }

    String place(String name) {
        return place.isEmpty() ? name : place + "." + name;
    }

    boolean has(String name) {
        return object.has(name) && !object.get(name).isJsonNull();
    }

    JsonElement get(String name) throws DamageException {
        if (!has(name)) {
            throw new DamageException(place(name), null);
        }
        return object.get(name);
    }

    Fields fields(String name) throws DamageException {
        return of(get(name), place(name));
    }

    String text(String name) throws DamageException {
        JsonElement element = get(name);
        if (!(element instanceof JsonPrimitive primitive && primitive.isString())) {
            throw new DamageException(place(name), null);
        }
        return element.getAsString();
    }

    boolean truth(String name) throws DamageException {
        JsonElement element = get(name);
        if (!(element instanceof JsonPrimitive primitive && primitive.isBoolean())) {
            throw new DamageException(place(name), null);
        }
        return element.getAsBoolean();
    }

    double number(String name) throws DamageException {
        return number(get(name), place(name));
    }

    static double number(JsonElement element, String place) throws DamageException {
        if (!(element instanceof JsonPrimitive primitive && primitive.isNumber())) {
            throw new DamageException(place, null);
        }
        double value = element.getAsDouble();
        if (!Double.isFinite(value)) {
            throw new DamageException(place, null);
        }
        return value;
    }

    long whole(String name) throws DamageException {
        number(name);
        try {
            return get(name).getAsBigDecimal().longValueExact();
        } catch (ArithmeticException notWhole) {
            throw new DamageException(place(name), notWhole);
        }
    }

    int count(String name) throws DamageException {
        return count(get(name), place(name));
    }

    private static int count(JsonElement element, String place) throws DamageException {
        double value = number(element, place);
        if (value != Math.rint(value) || value < 0 || value > Integer.MAX_VALUE) {
            throw new DamageException(place, null);
        }
        return (int) value;
    }

    List<Integer> counts(String name) throws DamageException {
        return list(name, Fields::count);
    }

    <T> List<T> list(String name, Element<T> reader) throws DamageException {
        return list(get(name), place(name), reader);
    }

    static <T> List<T> list(JsonElement element, String place, Element<T> reader) throws DamageException {
        if (!(element instanceof JsonArray array)) {
            throw new DamageException(place, null);
        }
        List<T> result = new ArrayList<>();
        for (JsonElement each : array) {
            result.add(reader.read(each, place + "[" + result.size() + "]"));
        }
        return result;
    }

    List<String> texts(String name) throws DamageException {
        return list(name, (element, its) -> {
            if (!(element instanceof JsonPrimitive primitive && primitive.isString())) {
                throw new DamageException(its, null);
            }
            return element.getAsString();
        });
    }

    double[] numbers(String name) throws DamageException {
        return list(name, Fields::number).stream().mapToDouble(Double::doubleValue).toArray();
    }

    /** One of the constants of an enumeration, as {@link #nameOf} writes it. */
    <E extends Enum<E>> E constant(String name, Class<E> type) throws DamageException {
        String text = text(name);
        for (E constant : type.getEnumConstants()) {
            if (nameOf(constant).equals(text)) {
                return constant;
            }
        }
        throw new DamageException(place(name), null);
    }

    /** How a constant of an enumeration is written: {@code MIN_MAX} as {@code min-max}. */
    static String nameOf(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** What an {@link Optional} holds, or damage of a field. */
    <T> T required(Optional<T> found, String name) throws DamageException {
        return found.orElseThrow(() -> new DamageException(place(name), null));
    }

    DamageException damage(String name, Throwable cause) {
        return new DamageException(place(name), cause);
    }
}
