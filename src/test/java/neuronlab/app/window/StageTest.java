package neuronlab.app.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Control;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import neuronlab.app.catalog.Catalog;
import neuronlab.app.settings.ListChoice;
import neuronlab.app.settings.Settings;
import neuronlab.app.theme.TextSize;
import neuronlab.app.theme.ThemeChoice;
import neuronlab.figure.formula.Formula;
import neuronlab.figure.language.Language;
import neuronlab.figure.network.NetworkDiagram;
import neuronlab.figure.plot.Chart;
import neuronlab.figure.table.DataTable;
import neuronlab.lesson.Lesson;
import neuronlab.toolkit.Toolkit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** In every lesson, at every size of the window, the figure of what is read is in sight and whole. */
class StageTest {
    private static final PseudoClass COMPACT = PseudoClass.getPseudoClass("compact");
    private static final double ROUNDING = 1.5;
    private static final double LOWEST_CHART = 100;
    /** What part of the window's height the tallest chart of a figure has beside the prose. */
    private static final double SHARE_OF_WINDOW = 0.45;
    /** What part of the figure's height it has above the prose. */
    private static final double SHARE_OF_COMPACT_FIGURE = 0.6;
    /** How wide the largest window is. */
    private static final double LARGE_WIDTH = 2560;
    /** What part of a large window a single blank rectangle of its stage may be. */
    private static final double MOST_BLANK = 0.25;
    private static final List<Double> PLACES = List.of(0.0, 0.2, 0.4, 0.6, 0.8, 1.0);

    /** A window that is not shown, so that it can have any size. */
    private record Room(double width, double height, TextSize textSize) {
        @Override
        public String toString() {
            return width + " × " + height + ", text " + textSize;
        }
    }

    @BeforeAll
    static void startToolkit() throws InterruptedException {
        Toolkit.start();
    }

    static Stream<Arguments> lessonsAndRooms() {
        List<Room> rooms = List.of(
                new Room(900, 600, TextSize.NORMAL),
                new Room(1000, 800, TextSize.NORMAL),
                new Room(1280, 800, TextSize.NORMAL),
                new Room(1440, 900, TextSize.NORMAL),
                new Room(1920, 1080, TextSize.NORMAL),
                new Room(2560, 1440, TextSize.NORMAL),
                new Room(1280, 800, TextSize.LARGEST));
        return Catalog.tutorial().lessons().stream()
                .flatMap(lesson -> rooms.stream().map(room -> Arguments.of(lesson.id(), lesson, room)));
    }

    private static LessonWindow open(Lesson lesson, Room room) {
        Settings settings = new Settings(
                ThemeChoice.LIGHT,
                room.textSize(),
                ListChoice.AUTOMATIC,
                Optional.of(lesson.id()),
                Optional.empty(),
                Set.of(),
                Set.of());
        Navigation navigation = new Navigation(Catalog.tutorial(), lesson);
        return new LessonWindow(new WindowState(navigation, Language.ENGLISH, settings), _ -> {});
    }

    private static void lay(Parent root) {
        for (int pass = 0; pass < 3; pass++) {
            root.applyCss();
            root.layout();
        }
    }

    private static Bounds inScene(Node node) {
        return node.localToScene(node.getLayoutBounds());
    }

    private static boolean holds(Bounds outer, Bounds inner) {
        return inner.getMinX() >= outer.getMinX() - ROUNDING
                && inner.getMaxX() <= outer.getMaxX() + ROUNDING
                && inner.getMinY() >= outer.getMinY() - ROUNDING
                && inner.getMaxY() <= outer.getMaxY() + ROUNDING;
    }

    /** What a reader would miss if it were cut. */
    private static Stream<Node> pieces(Node node) {
        if (!node.isVisible()) {
            return Stream.empty();
        }
        boolean piece = node instanceof Control
                || node instanceof Chart
                || node instanceof Formula
                || node instanceof DataTable
                || node instanceof NetworkDiagram;
        if (piece || !(node instanceof Parent parent)) {
            return piece ? Stream.of(node) : Stream.empty();
        }
        return parent.getChildrenUnmodifiable().stream().flatMap(StageTest::pieces);
    }

    @ParameterizedTest(name = "{0} in {2}")
    @MethodSource("lessonsAndRooms")
    void theFigureIsInSightAndWhole(String id, Lesson lesson, Room room) throws Exception {
        scrollThrough(lesson, room, StageTest::assertWhole);
    }

    /** Tells {@code look} of the window at each place, with how far down that is. */
    private static void scrollThrough(Lesson lesson, Room room, BiConsumer<Parent, Double> look) throws Exception {
        Toolkit.onFxThread(() -> {
            LessonWindow window = open(lesson, room);
            Scene scene = window.scene(room.width(), room.height());
            scene.getRoot().resize(room.width(), room.height());
            lay(scene.getRoot());
            for (double place : PLACES) {
                window.scrollTo(place);
                lay(scene.getRoot());
                look.accept(scene.getRoot(), place);
            }
            return null;
        });
    }

    @ParameterizedTest(name = "{0} in {2}")
    @MethodSource("lessonsAndRooms")
    void theChartOfAFigureIsLarge(String id, Lesson lesson, Room room) throws Exception {
        scrollThrough(lesson, room, (root, place) -> assertLarge(root, room.height(), place));
    }

    private static Stream<Chart> charts(Node node) {
        return switch (node) {
            case Node unseen when !unseen.isVisible() -> Stream.empty();
            case Chart chart -> Stream.of(chart);
            case Parent parent -> parent.getChildrenUnmodifiable().stream().flatMap(StageTest::charts);
            default -> Stream.empty();
        };
    }

    private static void assertLarge(Parent root, double windowHeight, double place) {
        Region figure = (Region) ((Parent) root.lookup(".stage-room"))
                .getChildrenUnmodifiable().stream().filter(Node::isVisible).findFirst().orElseThrow();
        boolean isCompact = root.lookup(".figure-stage").getPseudoClassStates().contains(COMPACT);
        double least = isCompact ? SHARE_OF_COMPACT_FIGURE * figure.getHeight() : SHARE_OF_WINDOW * windowHeight;
        charts(figure)
                .mapToDouble(Chart::getHeight)
                .max()
                .ifPresent(height -> assertTrue(
                        height >= least - ROUNDING, () -> "at %s %s is below %s".formatted(place, height, least)));
    }

    static Stream<Arguments> lessonsInARoomWithAScrubber() {
        return lessonsAndRooms()
                .filter(arguments -> ((Room) arguments.get()[2]).width() >= 1280
                        && ((Room) arguments.get()[2]).textSize() == TextSize.NORMAL)
                .filter(arguments -> !arguments.get()[0].equals("read-handwriting"));
    }

    /** The digits of the lesson on handwriting are fetched first, and are not there yet. */
    static Stream<Arguments> lessonsInALargeRoom() {
        return lessonsAndRooms()
                .filter(arguments -> ((Room) arguments.get()[2]).width() == LARGE_WIDTH)
                .filter(arguments -> !arguments.get()[0].equals("read-handwriting"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("lessonsInALargeRoom")
    void noLargePartOfALargeStageIsBlank(String id, Lesson lesson, Room room) throws Exception {
        scrollThrough(lesson, room, StageTest::assertFilled);
    }

    @ParameterizedTest(name = "{0} in {2}")
    @MethodSource("lessonsInARoomWithAScrubber")
    void noScrubberIsGivenUpBesideTheProse(String id, Lesson lesson, Room room) throws Exception {
        scrollThrough(lesson, room, (root, place) -> root.lookup(".stage-room").lookupAll(".transport-bar").stream()
                .filter(StageTest::isSeen)
                .forEach(bar -> assertTrue(bar.lookup(".transport-track").isVisible(), () -> "none at " + place)));
    }

    private static void assertFilled(Parent root, double place) {
        Bounds stage = inScene(root.lookup(".stage-room"));
        WritableImage picture = root.snapshot(null, null);
        BlankRoom blank = new BlankRoom(picture.getPixelReader(), stage);
        double share = blank.largest() / (picture.getWidth() * picture.getHeight());
        assertTrue(share <= MOST_BLANK, () -> "at %s %.2f of the window is blank".formatted(place, share));
    }

    private static void assertWhole(Parent root, double place) {
        Parent stage = (Parent) root.lookup(".stage-room");
        List<Node> figures =
                stage.getChildrenUnmodifiable().stream().filter(Node::isVisible).toList();
        assertEquals(1, figures.size(), () -> "on the stage at " + place + ": " + figures);
        Region figure = (Region) figures.getFirst();
        Bounds window = inScene(root.lookup("#lesson-pane"));
        assertTrue(
                holds(window, inScene(figure)),
                () -> "at " + place + " the figure " + inScene(figure) + " is not within " + window);
        pieces(figure)
                .filter(Chart.class::isInstance)
                .forEach(chart -> assertTrue(
                        ((Chart) chart).getHeight() > LOWEST_CHART, () -> "at %s %s is squeezed".formatted(place, chart)));
        pieces(figure)
                .forEach(piece -> assertTrue(
                        holds(inScene(figure), inScene(piece)),
                        () -> "at %s %s at %s leaves its figure at %s"
                                .formatted(place, piece, inScene(piece), inScene(figure))));
    }

    @ParameterizedTest(name = "{0} in {2}")
    @MethodSource("lessonsAndRooms")
    void everyFieldShowsItsWholeNumber(String id, Lesson lesson, Room room) throws Exception {
        scrollThrough(lesson, room, (root, place) -> pieces(root.lookup(".stage-room"))
                .filter(TextField.class::isInstance)
                .map(TextField.class::cast)
                .forEach(field -> assertTrue(
                        textWidth(field) <= field.getWidth() - field.snappedLeftInset() - field.snappedRightInset() + ROUNDING,
                        () -> "at %s %s cuts %s at %s".formatted(place, field, field.getText(), field.getWidth()))));
    }

    private static double textWidth(TextField field) {
        Text text = new Text(field.getText());
        text.setFont(field.getFont());
        return text.getLayoutBounds().getWidth();
    }

    /** The button that shows all of a chart from zero stands at the right of the chart's title, and not on it. */
    @ParameterizedTest
    @ValueSource(strings = {"train-by-hand", "gradient-descent"})
    void noTitleRunsUnderTheButtonBesideIt(String id) throws Exception {
        Lesson lesson = Catalog.tutorial().find(id).orElseThrow();
        Set<TextSize> seen = EnumSet.noneOf(TextSize.class);
        for (TextSize size : TextSize.values()) {
            scrollThrough(lesson, new Room(1280, 800, size), (root, place) -> charts(root.lookup(".stage-room"))
                    .filter(chart -> chart.lookup("#chart-view") != null)
                    .forEach(chart -> {
                        seen.add(size);
                        Bounds button = inScene(chart.lookup("#chart-view"));
                        chart.lookupAll(".axis-title").forEach(title -> assertFalse(
                                inScene(title).intersects(
                                        button.getMinX() + ROUNDING,
                                        button.getMinY(),
                                        button.getWidth() - ROUNDING,
                                        button.getHeight()),
                                () -> "in %s at %s %s is covered".formatted(size, place, title)));
                    }));
        }
        assertTrue(seen.contains(TextSize.NORMAL) && seen.contains(TextSize.DOUBLE), seen::toString);
    }

    /** With three scores the explorer of softmax begins. */
    @Test
    void threeScoresAreSeenWithoutScrollingInASmallWindow() throws Exception {
        Lesson lesson = Catalog.tutorial().find("classification").orElseThrow();
        List<Double> seen = new ArrayList<>();
        scrollThrough(lesson, new Room(900, 600, TextSize.NORMAL), (root, place) -> {
            if (root.lookup(".score-scroll") instanceof ScrollPane scores && isSeen(scores)) {
                seen.add(scores.getHeight() - scores.getContent().getLayoutBounds().getHeight());
            }
        });
        assertFalse(seen.isEmpty());
        assertTrue(seen.stream().allMatch(spare -> spare >= -ROUNDING), seen::toString);
    }

    /**
     * The lessons in which something trains, and what of theirs must be together: what is drawn, driven and measured. Of
     * what a line parts one is enough.
     */
    static Stream<Arguments> trainersAndRooms() {
        Map<String, List<String>> together = Map.of(
                "train-by-hand", List.of(".regression-chart", "#weight-slider", "#error-value", "#undo"),
                "gradient-descent", List.of(".regression-chart|.landscape-ball", "#step-1", "#error-value", "#undo"),
                "two-variables", List.of(".chart|#weight-2-slider", "#step-1", "#error-value", "#undo"),
                "train-classifier", List.of("#decision-map", "#step-1", "#loss-value|#latest-event", "#undo"),
                "read-handwriting", List.of("#digits-pad", "#pad-clear", "#play", "#digits-status", "#undo"));
        List<Room> rooms = List.of(
                new Room(900, 600, TextSize.NORMAL),
                new Room(1280, 800, TextSize.NORMAL),
                new Room(1440, 900, TextSize.NORMAL),
                new Room(1920, 1080, TextSize.NORMAL));
        return together.entrySet().stream()
                .flatMap(trainer -> rooms.stream()
                        .map(room -> Arguments.of(trainer.getKey(), trainer.getValue(), room)));
    }

    @ParameterizedTest(name = "{0} in {2}")
    @MethodSource("trainersAndRooms")
    void whatIsPressedIsSeenTogetherWithWhatItChanges(String id, List<String> parts, Room room) throws Exception {
        Toolkit.onFxThread(() -> {
            Lesson lesson = Catalog.tutorial().find(id).orElseThrow();
            Parent root = open(lesson, room).scene(room.width(), room.height()).getRoot();
            root.resize(room.width(), room.height());
            lay(root);
            Bounds window = inScene(root.lookup("#lesson-pane"));
            for (String part : parts) {
                assertTrue(
                        Stream.of(part.split("\\|"))
                                .flatMap(one -> root.lookupAll(one).stream())
                                .anyMatch(node -> isSeen(node) && holds(window, inScene(node))),
                        () -> part + " is out of sight");
            }
            return null;
        });
    }

    private static boolean isSeen(Node node) {
        return node.isVisible() && (node.getParent() == null || isSeen(node.getParent()));
    }
}
