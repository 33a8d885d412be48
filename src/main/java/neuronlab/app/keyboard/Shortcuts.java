package neuronlab.app.keyboard;

import java.util.List;
import java.util.stream.Stream;
import neuronlab.figure.language.Language;
import neuronlab.figure.language.Words;

/** The one table of all keys: the dialog shows it, the README repeats it. */
public final class Shortcuts {
    private static final List<Shortcut> ALL = Stream.of(
                    of(KeyPlace.WINDOW, "turn", "start", "glossary", "zoom", "list", "full-screen", "keys", "quit"),
                    of(KeyPlace.PAGE, "tab", "scroll", "scroll-a-little", "ends", "headings", "copy", "escape"),
                    of(KeyPlace.LIST, "list-move", "list-open"),
                    of(KeyPlace.TERM, "term"),
                    of(KeyPlace.SLIDER, "slider", "slider-far", "slider-ends", "type"),
                    of(KeyPlace.TRAINER, "play", "step", "steps", "undo", "redo"),
                    of(KeyPlace.CHART, "chart", "chart-far"),
                    of(KeyPlace.HANDLE, "handle", "handle-fine", "handle-far"),
                    of(KeyPlace.MAP, "map-crosshair", "map-add", "map-move", "map-change", "map-remove"),
                    of(KeyPlace.DIAGRAM, "diagram", "diagram-edit", "diagram-zoom"),
                    of(KeyPlace.FORMULA, "formula"),
                    of(KeyPlace.TABLE, "table", "table-part"),
                    of(KeyPlace.STORY, "story", "story-play"),
                    of(KeyPlace.BARS, "bars"),
                    of(KeyPlace.PAD, "pad", "pad-fine", "pad-edge", "pad-pen", "pad-undo"),
                    of(KeyPlace.PICTURE, "picture"),
                    of(KeyPlace.CHECKS, "answers", "answer"))
            .flatMap(shortcuts -> shortcuts)
            .toList();

    private Shortcuts() {}

    private static Stream<Shortcut> of(KeyPlace place, String... ids) {
        return Stream.of(ids).map(id -> new Shortcut(id, place));
    }

    /** All of them, in the order in which they are shown. */
    public static List<Shortcut> all() {
        return ALL;
    }

    /** Those of one place. */
    public static List<Shortcut> at(KeyPlace place) {
        return ALL.stream().filter(shortcut -> shortcut.place() == place).toList();
    }

    /** Their words. */
    public static Words words(Language language) {
        return language.words(Shortcuts.class);
    }
}
