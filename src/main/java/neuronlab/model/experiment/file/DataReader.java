package neuronlab.model.experiment.file;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import neuronlab.model.data.Column;
import neuronlab.model.data.DataFrame;
import neuronlab.model.data.builtin.BuiltInData;
import neuronlab.model.data.made.MadeData;
import neuronlab.model.experiment.ExperimentData;

/** Reads where data come from, and the reader's own data value by value. */
final class DataReader {
    private static final int FIRST_VALUES = 64;

    private DataReader() {}

    static ExperimentData read(JsonReader json, String place) throws IOException, Fields.DamageException {
        JsonObject rest = new JsonObject();
        List<Column> columns = new ArrayList<>();
        List<double[]> values = new ArrayList<>();
        json.beginObject();
        while (json.hasNext()) {
            String name = json.nextName();
            if (name.equals("columns")) {
                json.beginArray();
                while (json.hasNext()) {
                    readColumn(json, place + ".columns[" + columns.size() + "]", columns, values);
                }
                json.endArray();
            } else {
                rest.add(name, JsonParser.parseReader(json));
            }
        }
        json.endObject();
        return data(Fields.of(rest, place), columns, values);
    }

    private static ExperimentData data(Fields fields, List<Column> columns, List<double[]> values)
            throws Fields.DamageException {
        try {
            return switch (fields.text("kind")) {
                case "built-in" ->
                    new ExperimentData.BuiltIn(fields.required(BuiltInData.of(fields.text("id")), "id"));
                case "made" ->
                    new ExperimentData.Made(
                            fields.required(MadeData.of(fields.text("id")), "id"),
                            fields.whole("seed"),
                            fields.number("noise"),
                            fields.count("rows"));
                case "own" -> new ExperimentData.Own(fields.text("name"), DataFrame.owning(columns, values));
                default -> throw fields.damage("kind", null);
            };
        } catch (IllegalArgumentException misfit) {
            throw fields.damage("columns", misfit);
        }
    }

    private static void readColumn(JsonReader json, String place, List<Column> columns, List<double[]> values)
            throws IOException, Fields.DamageException {
        JsonObject rest = new JsonObject();
        double[] read = {};
        json.beginObject();
        while (json.hasNext()) {
            String name = json.nextName();
            if (name.equals("values")) {
                read = values(json);
            } else {
                rest.add(name, JsonParser.parseReader(json));
            }
        }
        json.endObject();
        Fields fields = Fields.of(rest, place);
        try {
            columns.add(
                    fields.has("classes")
                            ? Column.classes(fields.text("name"), fields.texts("classes"))
                            : Column.number(fields.text("name"), fields.has("unit") ? fields.text("unit") : ""));
        } catch (IllegalArgumentException misfit) {
            throw fields.damage("name", misfit);
        }
        values.add(read);
    }

    private static double[] values(JsonReader json) throws IOException {
        double[] values = new double[FIRST_VALUES];
        int count = 0;
        json.beginArray();
        while (json.hasNext()) {
            if (count == values.length) {
                values = Arrays.copyOf(values, Math.multiplyExact(count, 2));
            }
            if (json.peek() == JsonToken.NULL) {
                json.nextNull();
                values[count++] = DataFrame.MISSING;
            } else {
                values[count++] = json.nextDouble();
            }
        }
        json.endArray();
        return Arrays.copyOf(values, count);
    }
}
