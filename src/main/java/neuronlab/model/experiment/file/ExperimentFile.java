package neuronlab.model.experiment.file;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import com.google.gson.stream.JsonWriter;
import com.google.gson.stream.MalformedJsonException;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import neuronlab.model.experiment.ExperimentData;

/** Reads and writes experiments as JSON, in UTF-8. */
public final class ExperimentFile {
    /** How names of such files end. */
    public static final String EXTENSION = ".neuronlab";
    /** What the documents say that they are. */
    static final String FORMAT = "neuron-lab experiment";
    /** The version that is written, and the newest that can be read. */
    static final int VERSION = 1;

    private static final String DATA = "data";

    private ExperimentFile() {}

    /**
     * Writes an experiment; leaves the stream open.
     *
     * @throws IOException if the stream cannot be written to
     */
    public static void write(SavedExperiment saved, OutputStream out) throws IOException {
        Writer text = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        JsonWriter json = new JsonWriter(text);
        json.setStrictness(Strictness.STRICT);
        new DocumentWriter(json).write(saved);
        json.flush();
    }

    /**
     * Reads an experiment; leaves the stream open.
     *
     * @throws ExperimentFileException if it is none, is damaged, or was written by a newer program
     */
    public static SavedExperiment read(InputStream in) throws ExperimentFileException {
        JsonReader json = new JsonReader(new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)));
        json.setStrictness(Strictness.STRICT);
        JsonObject rest = new JsonObject();
        List<ExperimentData> data = new ArrayList<>();
        try {
            readInto(rest, data, json);
            return new DocumentReader(data).saved(Fields.of(rest));
        } catch (MalformedJsonException
                | EOFException
                | JsonParseException
                | IllegalStateException
                | NumberFormatException broken) {
            FileProblem problem = rest.isEmpty() ? new FileProblem.NotAnExperiment() : new FileProblem.Damaged("");
            throw new ExperimentFileException(problem, broken);
        } catch (Fields.DamageException damage) {
            throw new ExperimentFileException(new FileProblem.Damaged(damage.getMessage()), damage);
        } catch (IOException unreadable) {
            throw new ExperimentFileException(new FileProblem.Unreadable(unreadable.getMessage()), unreadable);
        }
    }

    /** The data can be large, so they never become a tree of objects. */
    private static void readInto(JsonObject rest, List<ExperimentData> data, JsonReader json)
            throws IOException, ExperimentFileException, Fields.DamageException {
        json.beginObject();
        while (json.hasNext()) {
            String name = json.nextName();
            if (name.equals(DATA)) {
                requireFormat(rest);
                json.beginArray();
                while (json.hasNext()) {
                    data.add(DataReader.read(json, DATA + "[" + data.size() + "]"));
                }
                json.endArray();
            } else {
                rest.add(name, JsonParser.parseReader(json));
            }
        }
        json.endObject();
        requireFormat(rest);
        if (json.peek() != JsonToken.END_DOCUMENT) {
            throw new MalformedJsonException("Something follows the experiment");
        }
    }

    private static void requireFormat(JsonObject rest) throws ExperimentFileException, Fields.DamageException {
        JsonElement format = rest.get("format");
        if (format == null || !format.isJsonPrimitive() || !format.getAsString().equals(FORMAT)) {
            throw new ExperimentFileException(new FileProblem.NotAnExperiment(), null);
        }
        long version = Fields.of(rest).whole("version");
        if (version > VERSION) {
            throw new ExperimentFileException(new FileProblem.Newer(version), null);
        }
    }
}
