package neuronlab.app.settings;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Properties;

/**
 * The text of a settings file, entry by entry: lines of {@code key = value}, comments, and whatever other versions of the
 * program or its user have written. What is not set here stays as it is.
 *
 * <p>The first line of a file that this class wrote announces a last one, so that a file which lost its end is known.
 */
final class SettingsText {
    private static final String FIRST_LINE = "# The settings of Neuron Lab. The file is whole if it has the line: # end";
    private static final String LAST_LINE = "# end";
    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final char REPLACEMENT = '\uFFFD';

    private final List<Entry> entries = new ArrayList<>();
    private boolean damaged;

    /** A piece of the file, of one line or of several that belong together; a comment or a blank line has no key. */
    private record Entry(String lines, Optional<String> key, String value) {}

    private SettingsText() {}

    /** A file with nothing set. */
    static SettingsText empty() {
        return new SettingsText();
    }

    /** The text of a file's bytes; of damaged ones what can still be read of them. */
    static SettingsText of(byte[] bytes) {
        SettingsText result = new SettingsText();
        String text = new String(bytes, StandardCharsets.UTF_8);
        if (text.startsWith(BYTE_ORDER_MARK)) {
            text = text.substring(1);
        }
        result.damaged = text.isBlank() || !isText(bytes) || lostItsEnd(text);
        StringBuilder entry = new StringBuilder();
        text.lines().forEach(line -> {
            entry.append(line);
            if (!isComment(entry) && isContinued(line)) {
                entry.append('\n');
            } else {
                result.add(entry.toString());
                entry.setLength(0);
            }
        });
        if (!entry.isEmpty()) {
            result.add(entry.toString());
        }
        return result;
    }

    private static boolean isText(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).chars().noneMatch(c -> c == 0);
        } catch (CharacterCodingException other) {
            return false;
        }
    }

    private static boolean lostItsEnd(String text) {
        return text.startsWith(FIRST_LINE.substring(0, Math.min(FIRST_LINE.length(), text.length())))
                && text.lines().noneMatch(LAST_LINE::equals);
    }

    private static boolean isComment(CharSequence line) {
        String start = line.toString().stripLeading();
        return start.isEmpty() || start.startsWith("#") || start.startsWith("!");
    }

    private static boolean isContinued(String line) {
        int end = line.length();
        while (end > 0 && line.charAt(end - 1) == '\\') {
            end--;
        }
        return (line.length() - end) % 2 == 1;
    }

    private void add(String lines) {
        if (lines.equals(FIRST_LINE) || lines.equals(LAST_LINE)) {
            return;
        }
        if (lines.indexOf(0) >= 0 || lines.indexOf(REPLACEMENT) >= 0) {
            damaged = true;
            return;
        }
        try {
            Properties read = new Properties();
            read.load(new StringReader(lines));
            Optional<String> key = read.stringPropertyNames().stream().findFirst();
            entries.add(new Entry(lines, key, key.map(read::getProperty).orElse("")));
        } catch (IllegalArgumentException brokenEscape) {
            damaged = true;
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** Whether not all of the file could be read. */
    boolean isDamaged() {
        return damaged;
    }

    /** All that is set; of a key that stands there twice the last value. */
    Properties properties() {
        Properties result = new Properties();
        entries.forEach(entry -> entry.key().ifPresent(key -> result.setProperty(key, entry.value())));
        return result;
    }

    /** Sets a value, or takes the key out if there is none; the other entries stay where they are. */
    void set(String key, Optional<String> value) {
        if (value.equals(Optional.ofNullable(properties().getProperty(key)))) {
            return;
        }
        int place = entries.size();
        for (int i = entries.size() - 1; i >= 0; i--) {
            if (entries.get(i).key().equals(Optional.of(key))) {
                entries.remove(i);
                place = i;
            }
        }
        if (value.isPresent()) {
            entries.add(place, new Entry(line(key, value.get()), Optional.of(key), value.get()));
        }
    }

    /** A line that is read as this key and this value, whatever characters they have. */
    private static String line(String key, String value) {
        Properties single = new Properties();
        single.setProperty(key, value);
        StringWriter text = new StringWriter();
        try {
            single.store(text, null);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString().lines().filter(line -> !line.startsWith("#")).findFirst().orElseThrow();
    }

    /** The bytes of the file. */
    byte[] bytes() {
        StringBuilder text = new StringBuilder(FIRST_LINE).append('\n');
        entries.forEach(entry -> text.append(entry.lines()).append('\n'));
        return text.append(LAST_LINE).append('\n').toString().getBytes(StandardCharsets.UTF_8);
    }
}
