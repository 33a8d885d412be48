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
    SLIDER(".parameter-slider"),
    TRAINER(".transport-bar", ".trainer-bar"),
    CHART(".chart"),
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

    /** Whether there is such a place on this page. */
    public boolean isOn(Node page) {
        return figures.isEmpty() || figures.stream().anyMatch(figure -> page.lookup(figure) != null);
    }

    /** The places that there are on this page. */
    public static Stream<KeyPlace> on(Node page) {
        return Stream.of(values()).filter(place -> place.isOn(page));
    }

    /** The key of its title among the words. */
    String title() {
        return "place." + name().toLowerCase(Locale.ROOT);
    }
}
