package neuronlab.app.catalog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.layout.Region;
import javafx.scene.text.TextFlow;
import neuronlab.app.theme.Theme;
import neuronlab.figure.language.Language;
import neuronlab.lesson.Lesson;
import neuronlab.lesson.LessonView;
import neuronlab.lesson.shared.page.LessonPage;
import neuronlab.toolkit.Toolkit;
import neuronlab.words.PseudoLanguage;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Walks through every lesson of the tutorial, at several sizes of its page. */
class LessonWalkTest {
    private static final double ROUNDING = 1;

    private static Language longer;

    @BeforeAll
    static void startToolkit() throws InterruptedException {
        Toolkit.start();
        longer = PseudoLanguage.LONGER.install();
    }

    static Stream<Lesson> lessons() {
        return Catalog.tutorial().lessons().stream();
    }

    // The widths that windows of 900 × 600, 1280 × 800, 1920 × 1080 and 2560 × 1440 leave beside the list.
    static Stream<Arguments> lessonsAndSizes() {
        return lessonsAt(640, 1020, 1660, 2300);
    }

    static Stream<Arguments> lessonsInSmallWindows() {
        return lessonsAt(640, 1020);
    }

    private static Stream<Arguments> lessonsAt(int... widths) {
        return lessons().flatMap(lesson ->
                Arrays.stream(widths).mapToObj(width -> Arguments.of(lesson.id(), lesson, width)));
    }

    private static LessonView open(Lesson lesson, double width) {
        return open(lesson, width, Language.ENGLISH);
    }

    private static LessonView open(Lesson lesson, double width, Language language) {
        LessonView view = lesson.open(language);
        Group root = new Group(view.page());
        root.setAutoSizeChildren(false);
        Theme.LIGHT.apply(new Scene(root));
        root.applyCss();
        LessonPage page = view.page();
        page.resize(width, 600);
        page.layout();
        page.resize(width, page.prefHeight(width));
        page.layout();
        return view;
    }

    private static List<Node> all(Node node) {
        List<Node> result = new ArrayList<>(List.of(node));
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> result.addAll(all(child)));
        }
        return result;
    }

    @Test
    void idsOfLessonsAreUnique() {
        List<String> ids = Catalog.tutorial().ids();
        assertEquals(ids.size(), Set.copyOf(ids).size());
    }

    @ParameterizedTest
    @MethodSource("lessons")
    void everyIdOnAPageIsUnique(Lesson lesson) throws Exception {
        LessonView view = Toolkit.onFxThread(() -> open(lesson, 1020));
        Set<String> seen = new HashSet<>();
        Toolkit.onFxThread(() -> all(view.page())).stream()
                .filter(node -> !isPartOfAComboBox(node))
                .map(Node::getId)
                .filter(id -> id != null && !id.isEmpty())
                .forEach(id -> assertTrue(seen.add(id), () -> "two nodes are called " + id));
    }

    /** The toolkit gives the parts of every such box the same ids. */
    private static boolean isPartOfAComboBox(Node node) {
        return Stream.iterate(node.getParent(), Objects::nonNull, Node::getParent).anyMatch(ComboBox.class::isInstance);
    }

    @ParameterizedTest
    @MethodSource("lessons")
    void everyFigureHasAnIdAndASize(Lesson lesson) throws Exception {
        LessonView view = Toolkit.onFxThread(() -> open(lesson, 1020));
        for (Region figure : view.figures()) {
            assertFalse(figure.getId() == null || figure.getId().isEmpty(), () -> "no id: " + figure);
            assertTrue(figure.getWidth() > 100 && figure.getHeight() > 40, () -> "too small: " + figure);
        }
    }

    @ParameterizedTest
    @MethodSource("lessons")
    void aTranslationThatIsHalfDoneOpensAllTheSame(Lesson lesson) throws Exception {
        Language half = PseudoLanguage.HALF.install();
        LessonView view = Toolkit.onFxThread(() -> open(lesson, 1020, half));
        assertFalse(view.page().getChildrenUnmodifiable().isEmpty());
        assertEquals(lesson.checks(Language.ENGLISH).checks().size(), lesson.checks(half).checks().size());
    }

    @ParameterizedTest
    @MethodSource("lessons")
    void everyLessonHasATitle(Lesson lesson) {
        assertFalse(lesson.title(Language.ENGLISH).isBlank());
    }

    @ParameterizedTest(name = "{0} at {2}")
    @MethodSource("lessonsAndSizes")
    void nothingLeavesThePage(String id, Lesson lesson, double width) throws Exception {
        LessonView view = Toolkit.onFxThread(() -> open(lesson, width));
        everythingIsOnThePage(view, width);
    }

    @ParameterizedTest(name = "{0} at {2}")
    @MethodSource("lessonsInSmallWindows")
    void nothingLeavesThePageInALanguageThatIsLonger(String id, Lesson lesson, double width) throws Exception {
        LessonView view = Toolkit.onFxThread(() -> open(lesson, width, longer));
        assertEquals(lesson.title(longer), view.page().lookup(".lesson-title").getAccessibleText());
        everythingIsOnThePage(view, width);
    }

    /** What has no place in an arrangement is hidden with all that is in it. */
    private static boolean isSeen(Node node) {
        return node.isVisible() && (node.getParent() == null || isSeen(node.getParent()));
    }

    /** On the JavaFX thread: what is prepared beside it may come at any moment. */
    private static void everythingIsOnThePage(LessonView view, double width) throws Exception {
        Toolkit.onFxThread(() -> {
            assertOnThePage(view, width);
            return null;
        });
    }

    private static void assertOnThePage(LessonView view, double width) {
        LessonPage page = view.page();
        for (Node node : all(page)) {
            if (isSeen(node) && (node instanceof Control || node instanceof TextFlow || view.figures().contains(node))) {
                Bounds bounds = node.localToScene(node.getLayoutBounds());
                assertTrue(
                        bounds.getMinX() >= -ROUNDING
                                && bounds.getMaxX() <= width + ROUNDING
                                && bounds.getMaxY() <= page.getHeight() + ROUNDING,
                        () -> node + " leaves the page of " + width + ": " + bounds);
            }
        }
    }

    @ParameterizedTest(name = "{0} at {2}")
    @MethodSource("lessonsAndSizes")
    void blocksDoNotOverlap(String id, Lesson lesson, double width) throws Exception {
        LessonView view = Toolkit.onFxThread(() -> open(lesson, width));
        Parent figures = (Parent) view.page().lookup(".stage-room");
        List<Bounds> blocks = Stream.concat(
                        view.page().getChildrenUnmodifiable().stream().filter(Node::isManaged),
                        figures.getChildrenUnmodifiable().stream())
                .map(node -> node.localToScene(node.getLayoutBounds()))
                .toList();
        for (int i = 0; i < blocks.size(); i++) {
            for (int j = 0; j < i; j++) {
                assertFalse(overlap(blocks.get(i), blocks.get(j)), "block %d lies on block %d".formatted(i, j));
            }
        }
    }

    private static boolean overlap(Bounds a, Bounds b) {
        return a.getMinX() < b.getMaxX() - ROUNDING
                && b.getMinX() < a.getMaxX() - ROUNDING
                && a.getMinY() < b.getMaxY() - ROUNDING
                && b.getMinY() < a.getMaxY() - ROUNDING;
    }
}
