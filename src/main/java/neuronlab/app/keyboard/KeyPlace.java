package neuronlab.app.keyboard;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javafx.scene.Node;

/** Where keys work: everywhere in the window, or while the focus is in a figure or control of a kind. */
public enum KeyPlace {
    WINDOW,
    PAGE,
    LIST,
    TERM(".explained"),
    SLIDER(".parameter-slider", ".dial"),
    TRAINER(".transport-bar", ".trainer-bar"),
    CHART(".chart"),
    HANDLE(".plot-handle"),
    MAP(".decision-map"),
    DIAGRAM(".network-diagram"),
    FORMULA(".formula-figure"),
    TABLE(".data-table"),
    STORY(".storyboard"),
    BARS(".ranked-bars"),
    PAD(".drawing-pad"),
    PICTURE(".pixel-grid"),
    CHECKS(".answers");

    private final List<String> figures;

    KeyPlace(String... figures) {
        this.figures = List.of(figures);
    }

    private boolean isIn(List<Node> parts) {
        return figures.isEmpty()
                || parts.stream().anyMatch(part -> figures.stream().anyMatch(figure -> part.lookup(figure) != null));
    }

    /** The places that there are in some parts of a page. */
    public static Stream<KeyPlace> on(List<Node> parts) {
        return Stream.of(values()).filter(place -> place.isIn(parts));
    }

    /** The key of its title among the words. */
    String title() {
        return "place." + name().toLowerCase(Locale.ROOT);
    }
}
