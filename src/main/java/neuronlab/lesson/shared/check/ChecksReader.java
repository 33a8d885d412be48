package neuronlab.lesson.shared.check;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import neuronlab.lesson.shared.content.Block;
import neuronlab.lesson.shared.content.Inline;
import neuronlab.lesson.shared.content.LessonText;
import neuronlab.lesson.shared.content.PlainText;
import neuronlab.lesson.shared.content.Section;

/** Makes checks of a text that is written as the package's description says. */
final class ChecksReader {
    private static final Pattern TITLE = Pattern.compile("(choice|number|task): ([a-z0-9-]+)");
    private static final Pattern NUMBER = Pattern.compile("(-?[0-9.]+) ± ([0-9.]+)(?: × (1000))?");

    /** @throws IllegalArgumentException if the text is written differently */
    LessonChecks read(LessonText text) {
        return new LessonChecks(text.sections().stream().map(ChecksReader::check).toList());
    }

    private static Check check(Section section) {
        Matcher title = TITLE.matcher(title(section));
        if (!title.matches()) {
            throw new IllegalArgumentException("A check starts with its kind and its id, not with " + title(section));
        }
        String id = title.group(2);
        CheckParts parts = CheckParts.of(section.blocks().subList(1, section.blocks().size()));
        if (parts.question().isEmpty()) {
            throw new IllegalArgumentException("The check " + id + " asks nothing");
        }
        return switch (title.group(1)) {
            case "choice" -> new Check.Choice(id, parts.question(), answers(parts.list()));
            case "number" -> number(id, parts);
            default -> new Check.Task(id, parts.question(), parts.aside());
        };
    }

    private static String title(Section section) {
        return section.blocks().getFirst() instanceof Block.Heading(_, List<Inline> content)
                ? PlainText.of(content)
                : "";
    }

    private static List<Check.Answer> answers(List<List<Block>> items) {
        return items.stream()
                .map(MarkedItem::of)
                .map(item -> new Check.Answer(item.text(), item.marked(), item.rest()))
                .toList();
    }

    private static Check number(String id, CheckParts parts) {
        List<MarkedItem> items = parts.list().stream().map(MarkedItem::of).toList();
        Optional<MarkedItem> right = items.stream().filter(MarkedItem::marked).findFirst();
        if (right.isEmpty() || items.stream().filter(MarkedItem::marked).count() > 1) {
            throw new IllegalArgumentException("The number " + id + " needs exactly one right value");
        }
        List<Check.Value> wrong = items.stream()
                .filter(item -> !item.marked())
                .map(ChecksReader::value)
                .toList();
        return new Check.TypedNumber(
                id, parts.question(), countedIn(right.get()), value(right.get()), wrong, parts.afterList());
    }

    private static Check.Value value(MarkedItem item) {
        Matcher number = number(item);
        return new Check.Value(
                Double.parseDouble(number.group(1)), Double.parseDouble(number.group(2)), item.rest());
    }

    private static double countedIn(MarkedItem right) {
        String thousand = number(right).group(3);
        return thousand == null ? 1 : Double.parseDouble(thousand);
    }

    private static Matcher number(MarkedItem item) {
        String text = PlainText.of(item.text());
        Matcher number = NUMBER.matcher(text);
        if (!number.matches()) {
            throw new IllegalArgumentException("A value is written as 380 ± 0.5, not as " + text);
        }
        return number;
    }
}
