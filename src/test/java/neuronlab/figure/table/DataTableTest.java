package neuronlab.figure.table;

import neuronlab.figure.language.Language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import neuronlab.figure.link.Part;
import neuronlab.figure.language.Numbers;
import neuronlab.toolkit.Shown;
import neuronlab.toolkit.Toolkit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DataTableTest {
    private static final PseudoClass LIT = PseudoClass.getPseudoClass("lit");
    private static final PseudoClass DIMMED = PseudoClass.getPseudoClass("dimmed");

    private record House(double area, double actual, double predicted, String difference, String squared) {}

    private static final List<House> AT_180 = List.of(
            new House(2104, 399.9, 378.72, "21.2", "448.6"),
            new House(1600, 329.9, 288, "41.9", "1,755.6"),
            new House(2400, 369, 432, "\u221263.0", "3,969"));

    private final DataTable<House> table = new DataTable<>(Language.ENGLISH);

    @BeforeAll
    static void start() throws Exception {
        Toolkit.start();
    }

    private Shown houses(double width) {
        Numbers numbers = Language.ENGLISH.numbers();
        table.setColumns(List.of(
                TableColumn.<House>numbers("Area (sq ft)", numbers, 0, House::area)
                        .of(Part.input(0))
                        .spokenAs("area"),
                TableColumn.<House>numbers("Actual price", numbers, 1, House::actual)
                        .of(Part.actual())
                        .spokenAs("actual"),
                TableColumn.<House>numbers("Predicted price", numbers, 1, House::predicted)
                        .of(Part.prediction()),
                TableColumn.<House>numbers("Difference", House::difference).of(Part.error()),
                TableColumn.<House>numbers("Squared error", House::squared)
                        .of(Part.error())
                        .withRoomFor("99,999.9")));
        table.setRows(AT_180);
        table.footerProperty().set(new TableFooter("Mean", List.of("", "", "", "0.0", "2,057.7")));
        return Shown.in(table, width);
    }

    private static Stream<Text> visibleTexts(Node node) {
        return node instanceof Text text
                ? Stream.of(text).filter(shown -> shown.isVisible() && !shown.getText().isEmpty())
                : ((Parent) node).getChildrenUnmodifiable().stream().flatMap(DataTableTest::visibleTexts);
    }

    private Bounds inTable(Text text) {
        return table.sceneToLocal(text.localToScene(text.getLayoutBounds()));
    }

    @Test
    void decimalPointsStandBelowEachOther() throws Exception {
        Toolkit.onFxThread(() -> {
            houses(700);
            for (int column = 0; column < 5; column++) {
                List<CellTexts> cells = new ArrayList<>();
                for (TableRow row : table.body().rows()) {
                    cells.add(row.cells().get(column));
                }
                Set<Double> starts = cells.stream()
                        .map(cell -> cell.nodes().get(1).getX())
                        .collect(Collectors.toSet());
                assertEquals(1, starts.size(), "column " + column);
                for (CellTexts cell : cells) {
                    Text whole = cell.nodes().getFirst();
                    double end = whole.getX() + whole.getLayoutBounds().getWidth();
                    assertEquals(starts.iterator().next(), end, 1);
                }
            }
            return null;
        });
    }

    @ParameterizedTest
    @ValueSource(ints = {420, 480, 560, 700, 1400})
    void fiveColumnsFitWithoutOverlap(int width) throws Exception {
        Toolkit.onFxThread(() -> {
            houses(width);
            List<Text> texts = visibleTexts(table).toList();
            for (Text text : texts) {
                Bounds bounds = inTable(text);
                assertTrue(bounds.getMinX() >= 0 && bounds.getMaxX() <= width, text.getText() + " " + bounds);
                for (Text other : texts) {
                    if (other != text && other.getParent() != text.getParent()) {
                        assertFalse(overlap(bounds, inTable(other)), text.getText() + " | " + other.getText());
                    }
                }
            }
            return null;
        });
    }

    @Test
    void cellsOfARowDoNotOverlapInTheLeastWidth() throws Exception {
        Toolkit.onFxThread(() -> {
            Shown shown = houses(700);
            shown.layOut(table.minWidth(-1));
            for (TableRow row : table.body().rows()) {
                double end = 0;
                for (Text piece : visibleTexts(row).toList()) {
                    assertTrue(piece.getX() >= end - 1, piece.getText());
                    end = piece.getX() + piece.getLayoutBounds().getWidth();
                }
            }
            return null;
        });
    }

    private static boolean overlap(Bounds one, Bounds other) {
        return one.getMinX() + 0.5 < other.getMaxX()
                && other.getMinX() + 0.5 < one.getMaxX()
                && one.getMinY() + 0.5 < other.getMaxY()
                && other.getMinY() + 0.5 < one.getMaxY();
    }

    @Test
    void theTableIsAsHighAsItsRows() throws Exception {
        Toolkit.onFxThread(() -> {
            houses(700);
            TableRow footer = table.body().footer();
            double end = footer.getLayoutY() + footer.getHeight() + table.getInsets().getBottom();
            assertEquals(table.prefHeight(700), end, 0.01);
            return null;
        });
    }

    @Test
    void liveValuesChangeInPlaceWithoutLayout() throws Exception {
        Toolkit.onFxThread(() -> {
            Shown shown = houses(700);
            TableRow kept = table.body().rows().getFirst();
            for (int step = 0; step < 50; step++) {
                table.setRows(List.of(
                        new House(2104, 399.9, 300 + step, "\u221210.1", "102.0"), AT_180.get(1), AT_180.get(2)));
                assertFalse(shown.needsLayout() || kept.isNeedsLayout());
            }
            assertSame(kept, table.body().rows().getFirst());
            assertEquals("349.0", kept.cells().get(2).shown());
            return null;
        });
    }

    @Test
    void aTextThatIsTooWideMakesItsColumnWider() throws Exception {
        Toolkit.onFxThread(() -> {
            Shown shown = houses(700);
            double before = table.prefWidth(-1);
            table.setRows(List.of(new House(2104, 399.9, 300, "a text wider than all that stood there before", "")));
            assertTrue(table.isNeedsLayout());
            shown.layOut(700);
            assertTrue(table.prefWidth(-1) > before);
            return null;
        });
    }

    @Test
    void aRowThatThePointerIsOverIsLitAndTheOthersAreDimmed() throws Exception {
        Toolkit.onFxThread(() -> {
            Shown shown = houses(700);
            TableRow second = table.body().rows().get(1);
            shown.point(50, second.getLayoutY() + 5);
            assertEquals(1, table.litRowProperty().get());
            assertTrue(second.getPseudoClassStates().contains(LIT));
            assertTrue(table.body().rows().getFirst().getPseudoClassStates().contains(DIMMED));
            shown.leave();
            assertEquals(-1, table.litRowProperty().get());
            assertFalse(table.body().rows().getFirst().getPseudoClassStates().contains(DIMMED));
            return null;
        });
    }

    @Test
    void aClickedRowStaysWhenThePointerLeaves() throws Exception {
        Toolkit.onFxThread(() -> {
            Shown shown = houses(700);
            shown.press(50, table.body().rows().get(2).getLayoutY() + 5);
            shown.leave();
            assertEquals(2, table.litRowProperty().get());
            return null;
        });
    }

    @Test
    void arrowKeysGoThroughTheRowsAndStopAtTheEnds() throws Exception {
        Toolkit.onFxThread(() -> {
            Shown shown = houses(700);
            List<Integer> rows = new ArrayList<>();
            for (KeyCode key : List.of(
                    KeyCode.DOWN, KeyCode.DOWN, KeyCode.DOWN, KeyCode.DOWN, KeyCode.UP, KeyCode.HOME, KeyCode.UP,
                    KeyCode.END, KeyCode.ESCAPE)) {
                shown.type(key);
                rows.add(table.litRowProperty().get());
            }
            assertEquals(List.of(0, 1, 2, 2, 1, 0, 0, 2, -1), rows);
            return null;
        });
    }

    @Test
    void leftAndRightGoThroughThePartsOfTheHeader() throws Exception {
        Toolkit.onFxThread(() -> {
            Shown shown = houses(700);
            List<Part> parts = new ArrayList<>();
            for (KeyCode key : List.of(KeyCode.RIGHT, KeyCode.RIGHT, KeyCode.LEFT, KeyCode.ESCAPE)) {
                shown.type(key);
                parts.add(table.litPartProperty().get());
            }
            assertEquals(Part.input(0), parts.getFirst());
            assertEquals(Part.actual(), parts.get(1));
            assertEquals(Part.input(0), parts.get(2));
            assertNull(parts.get(3));
            return null;
        });
    }

    @Test
    void aPartLitFromOutsideDimsTheOtherColumns() throws Exception {
        Toolkit.onFxThread(() -> {
            houses(700);
            table.litPartProperty().set(Part.actual());
            List<CellTexts> cells = table.body().rows().getFirst().cells();
            assertTrue(cells.get(1).nodes().getFirst().getPseudoClassStates().contains(LIT));
            assertTrue(cells.get(4).nodes().getFirst().getPseudoClassStates().contains(DIMMED));
            table.litPartProperty().set(Part.softmax());
            assertFalse(cells.get(4).nodes().getFirst().getPseudoClassStates().contains(DIMMED));
            return null;
        });
    }

    @Test
    void aRowIsReadWithTheNamesOfItsColumns() throws Exception {
        Toolkit.onFxThread(() -> {
            houses(700);
            String expected = "row 2: area 1,600, actual 329.9, Predicted price 288.0, Difference 41.9,"
                    + " Squared error 1,755.6";
            assertEquals(expected, table.rowSentence(1));
            Node row = (Node) table.queryAccessibleAttribute(AccessibleAttribute.ITEM_AT_INDEX, 1);
            assertEquals(expected, row.queryAccessibleAttribute(AccessibleAttribute.TEXT));
            assertEquals(
                    "Mean: Difference 0.0, Squared error 2,057.7",
                    table.body().footer().queryAccessibleAttribute(AccessibleAttribute.TEXT));
            return null;
        });
    }

    @Test
    void theFocusedRowIsTheOneThatAScreenReaderIsAt() throws Exception {
        Toolkit.onFxThread(() -> {
            houses(700);
            table.litRowProperty().set(2);
            assertSame(
                    table.body().rows().get(2), table.queryAccessibleAttribute(AccessibleAttribute.FOCUS_ITEM));
            table.litRowProperty().set(7);
            assertSame(table, table.queryAccessibleAttribute(AccessibleAttribute.FOCUS_ITEM));
            return null;
        });
    }
}
