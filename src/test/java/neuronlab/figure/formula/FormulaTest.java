package neuronlab.figure.formula;

import neuronlab.figure.language.Language;

import static neuronlab.figure.formula.Expression.number;
import static neuronlab.figure.formula.Expression.operator;
import static neuronlab.figure.formula.Expression.sequence;
import static neuronlab.figure.formula.Expression.symbol;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.scene.AccessibleAttribute;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import neuronlab.figure.Role;
import neuronlab.figure.link.Part;
import neuronlab.toolkit.Shown;
import neuronlab.toolkit.Toolkit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FormulaTest {
    private static final PseudoClass LIT = PseudoClass.getPseudoClass("lit");
    private static final PseudoClass DIMMED = PseudoClass.getPseudoClass("dimmed");

    private final Formula formula = new Formula(Language.ENGLISH);

    @BeforeAll
    static void start() throws Exception {
        Toolkit.start();
    }

    private Shown show(Expression... lines) {
        formula.setLines(lines);
        return Shown.in(formula, 900);
    }

    private Stream<Text> texts() {
        return formula.inks().stream()
                .map(Ink::node)
                .filter(Text.class::isInstance)
                .map(Text.class::cast);
    }

    private Text text(String letters) {
        return texts().filter(text -> text.getText().equals(letters)).findFirst().orElseThrow();
    }

    private static boolean is(PseudoClass state, Text text) {
        return text.getPseudoClassStates().contains(state);
    }

    private void assertNothingOverlaps() {
        List<Text> all = texts().toList();
        for (int one = 0; one < all.size(); one++) {
            for (int other = one + 1; other < all.size(); other++) {
                Text left = all.get(one);
                Text right = all.get(other);
                assertFalse(
                        overlap(left.getBoundsInParent(), right.getBoundsInParent()),
                        left + " overlaps " + right);
            }
        }
    }

    private static boolean overlap(Bounds one, Bounds other) {
        return one.getMinX() + 1 < other.getMaxX()
                && other.getMinX() + 1 < one.getMaxX()
                && one.getMinY() + 1 < other.getMaxY()
                && other.getMinY() + 1 < one.getMaxY();
    }

    private void assertAllInside(double width) {
        formula.inks().forEach(ink -> {
            Bounds bounds = formula.sceneToLocal(ink.node().localToScene(ink.node().getBoundsInLocal()));
            assertTrue(bounds.getMinX() >= -0.5 && bounds.getMaxX() <= width + 0.5, ink + " " + bounds);
            assertTrue(bounds.getMinY() >= -0.5 && bounds.getMaxY() <= formula.getHeight() + 0.5, ink + " " + bounds);
        });
    }

    @Test
    void theFormulasOfTheLessonsHaveNoOverlaps() throws Exception {
        Toolkit.onFxThread(() -> {
            Shown shown = show(Formulas.neuron(), Formulas.softmax(), Formulas.graph());
            assertNothingOverlaps();
            for (double width : List.of(900.0, 480.0, 320.0)) {
                shown.layOut(width);
                assertAllInside(width);
            }
            return null;
        });
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16})
    void noPiecesOfARandomFormulaOverlap(long seed) throws Exception {
        Toolkit.onFxThread(() -> {
            show(Formulas.random(new Random(seed), 3));
            assertNothingOverlaps();
            assertAllInside(900);
            return null;
        });
    }

    @Test
    void lettersOfALineStandOnOneBaselineAndIndicesLower() throws Exception {
        Toolkit.onFxThread(() -> {
            show(sequence(symbol("y", Part.output(0)), operator("="), symbol("w", "1", Part.weight(0, 0))));
            assertEquals(text("y").getY(), text("w").getY());
            assertTrue(text("1").getY() > text("w").getY());
            assertTrue(text("1").getX() > text("w").getX());
            assertTrue(text("1").getFont().getSize() < text("w").getFont().getSize());
            return null;
        });
    }

    @Test
    void aFractionStandsAboveAndBelowTheMiddleOfItsLine() throws Exception {
        Toolkit.onFxThread(() -> {
            show(sequence(symbol("y"), operator("="), new Expression.Fraction(symbol("a"), symbol("c"))));
            assertTrue(text("a").getBoundsInParent().getMaxY() <= text("y").getY());
            assertTrue(text("c").getBoundsInParent().getMinY() >= text("a").getBoundsInParent().getMaxY());
            return null;
        });
    }

    @Test
    void theEqualsSignsOfSeveralLinesStandBelowEachOther() throws Exception {
        Toolkit.onFxThread(() -> {
            show(
                    Formulas.neuron(),
                    sequence(number("360"), operator("="), number("2000"), operator("·"), number("0.180")));
            List<Double> signs = texts().filter(text -> text.getText().equals("="))
                    .map(Text::getX)
                    .toList();
            assertEquals(signs.getFirst(), signs.getLast(), 0.01);
            return null;
        });
    }

    @Test
    void aLiveNumberChangesInPlaceWithoutLayout() throws Exception {
        Toolkit.onFxThread(() -> {
            StringProperty weight = new SimpleStringProperty("0.180");
            Shown shown = show(sequence(symbol("y"), operator("="), number(weight, Part.weight(0, 0)), operator("+")));
            double after = text("+").getX();
            for (int thousandths = 100; thousandths < 400; thousandths++) {
                weight.set("0." + thousandths);
                assertFalse(shown.needsLayout());
            }
            assertEquals(after, text("+").getX());
            weight.set("134,972.125");
            assertTrue(shown.needsLayout());
            shown.layOut(900);
            assertTrue(text("+").getX() > after);
            return null;
        });
    }

    @Test
    void aShorterNumberLeavesNoGap() throws Exception {
        Toolkit.onFxThread(() -> {
            StringProperty error = new SimpleStringProperty("134,972");
            Shown shown = show(sequence(number(error, Part.error()), operator("+")));
            double before = text("+").getX();
            error.set("447");
            assertTrue(shown.needsLayout());
            shown.layOut(900);
            assertTrue(text("+").getX() < before);
            return null;
        });
    }

    @Test
    void aPartLitFromOutsideLightsItsSymbolsAndDimsTheRest() throws Exception {
        Toolkit.onFxThread(() -> {
            show(Formulas.graph());
            formula.litPartProperty().set(Part.weight(1, 2));
            assertTrue(is(LIT, text("2,3")) && is(DIMMED, text("3,2")) && is(DIMMED, text("softmax")));
            formula.litPartProperty().set(null);
            assertFalse(is(LIT, text("2,3")) || is(DIMMED, text("softmax")));
            return null;
        });
    }

    @Test
    void aSingleWeightLightsTheLetterOfAllWeights() throws Exception {
        Toolkit.onFxThread(() -> {
            show(Formulas.neuron());
            formula.litPartProperty().set(Part.weight(0, 0));
            assertTrue(is(LIT, text("W")) && is(DIMMED, text("x")));
            return null;
        });
    }

    @Test
    void aPartThatTheFormulaLacksDimsNothing() throws Exception {
        Toolkit.onFxThread(() -> {
            show(Formulas.neuron());
            formula.litPartProperty().set(Part.softmax());
            assertTrue(texts().noneMatch(text -> is(DIMMED, text)));
            return null;
        });
    }

    @Test
    void theFocusedRowLightsItsTermAndDimsTheRest() throws Exception {
        Toolkit.onFxThread(() -> {
            show(sequence(
                    Formulas.square(0, "378.7", "399.9"), operator("+"), Formulas.square(1, "288.0", "329.9")));
            formula.litRowProperty().set(1);
            assertTrue(is(LIT, text("288.0")) && is(DIMMED, text("378.7")) && is(DIMMED, text("+")));
            formula.litRowProperty().set(5);
            assertTrue(texts().noneMatch(text -> is(DIMMED, text)));
            return null;
        });
    }

    @Test
    void thePointerLightsASymbolUntilItLeavesTheFormula() throws Exception {
        Toolkit.onFxThread(() -> {
            Shown shown = show(Formulas.neuron());
            Bounds weight = inFormula(text("W"));
            shown.point(weight.getCenterX(), weight.getCenterY());
            assertEquals(Part.all(Role.WEIGHT), formula.litPartProperty().get());
            Bounds plus = inFormula(text("+"));
            shown.point(plus.getCenterX(), plus.getCenterY());
            assertEquals(Part.all(Role.WEIGHT), formula.litPartProperty().get());
            shown.point(850, plus.getCenterY());
            assertNull(formula.litPartProperty().get());
            shown.point(weight.getCenterX(), weight.getCenterY());
            shown.leave();
            assertNull(formula.litPartProperty().get());
            return null;
        });
    }

    private Bounds inFormula(Text text) {
        return formula.sceneToLocal(text.localToScene(text.getBoundsInLocal()));
    }

    @Test
    void thePointerFindsSymbolsOfAFormulaThatHadToShrink() throws Exception {
        Toolkit.onFxThread(() -> {
            Shown shown = show(Formulas.graph());
            shown.layOut(250);
            Bounds last = inFormula(text("3,3"));
            shown.point(last.getCenterX(), last.getCenterY());
            assertEquals(Part.weight(2, 2), formula.litPartProperty().get());
            return null;
        });
    }

    @Test
    void arrowKeysGoFromSymbolToSymbol() throws Exception {
        Toolkit.onFxThread(() -> {
            Shown shown = show(Formulas.neuron());
            List<Part> parts = new ArrayList<>();
            for (KeyCode key : List.of(KeyCode.RIGHT, KeyCode.RIGHT, KeyCode.LEFT, KeyCode.END, KeyCode.RIGHT)) {
                shown.type(key);
                parts.add(formula.litPartProperty().get());
            }
            assertEquals(
                    List.of(Part.output(0), Part.input(0), Part.output(0), Part.bias(0), Part.bias(0)), parts);
            shown.type(KeyCode.ESCAPE);
            assertNull(formula.litPartProperty().get());
            return null;
        });
    }

    @Test
    void aFormulaIsATabStopOnlyIfItHasSymbolsToPointAt() throws Exception {
        Toolkit.onFxThread(() -> {
            show(sequence(symbol("y"), operator("="), number("1")));
            assertFalse(formula.isFocusTraversable());
            formula.setLines(Formulas.neuron());
            assertTrue(formula.isFocusTraversable());
            return null;
        });
    }

    @Test
    void formulasAreReadOutInWords() throws Exception {
        Toolkit.onFxThread(() -> {
            show(Formulas.neuron());
            assertEquals("y equals x times W plus b", formula.queryAccessibleAttribute(AccessibleAttribute.TEXT));
            formula.setLines(Formulas.softmax());
            assertEquals(
                    "softmax of z i equals exp of z i, over the sum over j of exp of z j", formula.spoken());
            formula.setLines(Formulas.square(0, "378.7", "399.9"));
            assertEquals("bracket 378.7 minus 399.9 close bracket squared", formula.spoken());
            formula.setLines(Formulas.column("x", Part::input));
            assertEquals("column vector x 1, x 2, x 3; end of vector", formula.spoken());
            return null;
        });
    }

    @Test
    void theCurrentSymbolIsTheOneThatAScreenReaderIsAt() throws Exception {
        Toolkit.onFxThread(() -> {
            Shown shown = show(Formulas.graph());
            shown.type(KeyCode.RIGHT);
            FormulaTarget current =
                    (FormulaTarget) formula.queryAccessibleAttribute(AccessibleAttribute.FOCUS_ITEM);
            assertEquals("y 1", current.queryAccessibleAttribute(AccessibleAttribute.TEXT));
            return null;
        });
    }

    @Test
    void aMatrixWithRowsOfDifferentLengthIsRefused() {
        List<List<Expression>> ragged =
                List.of(List.<Expression>of(symbol("a"), symbol("b")), List.<Expression>of(symbol("c")));
        assertThrows(IllegalArgumentException.class, () -> new Expression.Matrix(ragged));
    }
}
