package neuronlab.model.experiment.program;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A text with places to be filled, such as <code>{{weights}}</code>. */
final class Template {
    private static final Pattern PLACE = Pattern.compile("\\{\\{(\\w+)}}");

    private final String text;

    private Template(String text) {
        this.text = text;
    }

    static Template read(String resource) {
        try (InputStream in = Template.class.getResourceAsStream(resource)) {
            return new Template(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The text with each place filled once; what it is filled with may look like a place.
     *
     * @throws IllegalStateException if there is nothing to fill a place with
     */
    String filled(Map<String, String> values) {
        return PLACE.matcher(text).replaceAll(place -> {
            String value = values.get(place.group(1));
            if (value == null) {
                throw new IllegalStateException("Nothing to fill " + place.group() + " with");
            }
            return Matcher.quoteReplacement(value);
        });
    }
}
