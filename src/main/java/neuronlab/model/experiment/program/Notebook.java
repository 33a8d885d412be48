package neuronlab.model.experiment.program;

import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import java.util.regex.Pattern;

/**
 * A Jupyter notebook (nbformat 4.5) of a source in which {@code # %%} begins a cell of code and {@code # %% [markdown]} one
 * of words, whose lines are comments.
 */
final class Notebook {
    private static final String MARKDOWN = " [markdown]";
    private static final Pattern COMMENT = Pattern.compile("(?m)^# ?");

    private Notebook() {}

    static String of(String source) {
        JsonArray cells = new JsonArray();
        for (String cell : source.split("(?m)^# %%")) {
            if (!cell.isBlank()) {
                cells.add(cell(cell, "cell-" + (cells.size() + 1)));
            }
        }
        JsonObject notebook = new JsonObject();
        notebook.add("cells", cells);
        notebook.add("metadata", metadata());
        notebook.addProperty("nbformat", 4);
        notebook.addProperty("nbformat_minor", 5);
        // A cell that was not run yet says so with a null, which must not be left out.
        return new GsonBuilder().serializeNulls().disableHtmlEscaping().setPrettyPrinting().create().toJson(notebook) + "\n";
    }

    private static JsonObject cell(String text, String id) {
        boolean words = text.startsWith(MARKDOWN);
        String content = text.substring(text.indexOf('\n') + 1).strip();
        JsonObject cell = new JsonObject();
        cell.addProperty("cell_type", words ? "markdown" : "code");
        cell.addProperty("id", id);
        cell.add("metadata", new JsonObject());
        if (!words) {
            cell.add("execution_count", JsonNull.INSTANCE);
            cell.add("outputs", new JsonArray());
        }
        cell.add("source", lines(words ? COMMENT.matcher(content).replaceAll("") : content));
        return cell;
    }

    /** Each line but the last with its end, as the format wants it. */
    private static JsonArray lines(String text) {
        JsonArray lines = new JsonArray();
        for (String line : text.split("(?<=\n)")) {
            lines.add(line);
        }
        return lines;
    }

    private static JsonObject metadata() {
        JsonObject kernel = new JsonObject();
        kernel.addProperty("display_name", "Python 3");
        kernel.addProperty("language", "python");
        kernel.addProperty("name", "python3");
        JsonObject language = new JsonObject();
        language.addProperty("name", "python");
        JsonObject metadata = new JsonObject();
        metadata.add("kernelspec", kernel);
        metadata.add("language_info", language);
        return metadata;
    }
}
