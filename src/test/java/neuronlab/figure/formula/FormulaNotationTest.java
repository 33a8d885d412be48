package neuronlab.figure.formula;

import neuronlab.figure.language.Language;

import static neuronlab.figure.formula.Expression.operator;
import static neuronlab.figure.formula.Expression.sequence;
import static neuronlab.figure.formula.Expression.symbol;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import neuronlab.figure.Role;
import neuronlab.figure.link.Part;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FormulaNotationTest {
    private static Expression read(String line) {
        return FormulaNotation.read(line, SimpleStringProperty::new);
    }

    private static String spoken(String line) {
        return new FormulaSpeech(Language.ENGLISH).say(read(line));
    }

    @Test
    void markedLettersStandForParts() {
        Expression expected = sequence(
                symbol("y", Part.all(Role.OUTPUT)),
                operator("="),
                symbol("x", "2", Part.input(1)),
                operator("·"),
                symbol("w", "2", Part.weight(0, 1)));
        assertEquals(expected, read("[y](output) = [x_2](input:1) · [w_2](weight:0,1)"));
    }

    @Test
    void theRolesOfALessonsTextAreReadToo() {
        assertEquals(sequence(symbol("b", Part.all(Role.BIAS))), read("[b](role:bias)"));
    }

    @Test
    void aLiveValueOfALessonsTextIsReadToo() {
        StringProperty weight = new SimpleStringProperty("0.180");
        Expression line = FormulaNotation.read("[the weight](value:w)", name -> name.equals("w") ? weight : null);
        assertEquals(sequence(Expression.number(weight, null)), line);
    }

    @Test
    void wordsSideBySideAreOneName() {
        assertEquals(sequence(new Expression.Function("dollars per sq ft", null)), read("dollars per sq ft"));
        assertEquals("6,104 sq ft", spoken("6,104 sq ft"));
        assertEquals("180 dollars per sq ft", spoken("[180](role:weight) dollars per sq ft"));
        assertEquals(
                sequence(new Expression.Function("exp", null), symbol("z")), read("exp z"), "one letter is a variable");
    }

    @Test
    void aNameBeforeASignIsNotAppliedToIt() {
        assertEquals("y equals area times w", spoken("[y](output) = [area](input) · [w](weight)"));
        assertEquals("w becomes w minus mean of e times x", spoken("w ← w − mean(e · x)"));
    }

    @Test
    void softmaxIsAFractionOverASum() {
        assertEquals(
                "softmax of z i equals exp of z i, over the sum over j of exp of z j",
                spoken("softmax(z)_i = {exp(z_i)}/{sum_j exp(z_j)}"));
    }

    @Test
    void exponentsAndSignsAreRead() {
        assertEquals("bracket y minus 399.9 close bracket squared", spoken("(y - 399.9)^2"));
    }

    @Test
    void aSlashBetweenNumbersIsASign() {
        assertEquals("1 over 3", spoken("1 / 3"));
    }

    @Test
    void aLiveNumberIsAskedForByItsName() {
        StringProperty weight = new SimpleStringProperty("0.180");
        Expression line = FormulaNotation.read("[<weight>](weight)", name -> name.equals("weight") ? weight : null);
        assertEquals(sequence(Expression.number(weight, Part.all(Role.WEIGHT))), line);
    }

    @ParameterizedTest
    @ValueSource(strings = {"(y", "y)", "{a", "z_", "[y](nothing)", "[w](weight:a)", "[w](weight:1,2,3)"})
    void anAuthorsSlipIsRefused(String line) {
        assertThrows(IllegalArgumentException.class, () -> read(line));
    }
}
