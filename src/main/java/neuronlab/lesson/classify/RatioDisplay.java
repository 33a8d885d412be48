package neuronlab.lesson.classify;

import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import neuronlab.figure.Role;
import neuronlab.figure.formula.Expression;
import neuronlab.figure.formula.Formula;
import neuronlab.figure.language.Language;
import neuronlab.figure.language.Words;
import neuronlab.figure.link.Part;
import neuronlab.figure.speech.Announcement;

/** Reads how the two largest outputs compare: e to the difference of their scores. */
final class RatioDisplay extends VBox {
    private final ClassNames names;
    private final Words words;
    private final RatioNumbers numbers;
    private final Formula formula;
    private final Label sentence = new Label();
    private final StringProperty first = new SimpleStringProperty("");
    private final StringProperty second = new SimpleStringProperty("");
    private final StringProperty difference = new SimpleStringProperty("");
    private final StringProperty relation = new SimpleStringProperty("");
    private final StringProperty factor = new SimpleStringProperty("");

    RatioDisplay(SoftmaxState state, ClassNames names, Language language) {
        this.names = names;
        words = language.words(RatioDisplay.class);
        numbers = new RatioNumbers(language);
        formula = new Formula(language);
        formula.setId("ratio-formula");
        formula.setLines(equation());
        sentence.setId("ratio-sentence");
        Announcement.follow(sentence);
        sentence.setWrapText(true);
        sentence.getStyleClass().add("ratio-sentence");
        getStyleClass().add("ratio-display");
        getChildren().addAll(formula, sentence);
        state.readingProperty().subscribe(this::show);
    }

    private Expression equation() {
        return Expression.sequence(
                new Expression.Fraction(output(first), output(second)),
                Expression.operator("="),
                power(Expression.sequence(score(first), Expression.operator("\u2212"), score(second))),
                Expression.operator("="),
                power(Expression.number(difference, null)),
                Expression.number(relation, null),
                Expression.number(factor, null));
    }

    private static Expression output(StringProperty index) {
        return new Expression.Subscript(
                Expression.symbol("y", Part.all(Role.OUTPUT)), Expression.number(index, null));
    }

    private static Expression score(StringProperty index) {
        return new Expression.Subscript(Expression.symbol("z"), Expression.number(index, null));
    }

    private static Expression power(Expression exponent) {
        return new Expression.Superscript(Expression.symbol("e"), exponent);
    }

    private void show(SoftmaxReading reading) {
        formula.setVisible(reading.hasRatio());
        if (reading.hasRatio()) {
            show(reading.ratio());
        }
        sentence.setText(reading.shifted() ? words.get("shifted") : comparison(reading));
    }

    private void show(OutputRatio ratio) {
        first.set(names.get(ratio.first()));
        second.set(names.get(ratio.second()));
        difference.set(numbers.difference(ratio));
        relation.set(ratio.difference() == 0 ? " = " : " \u2248 ");
        factor.set(numbers.factor(ratio));
    }

    private String comparison(SoftmaxReading reading) {
        if (!reading.hasRatio()) {
            return words.get("ratio.alone");
        }
        OutputRatio ratio = reading.ratio();
        String winner = names.get(ratio.first());
        String other = names.get(ratio.second());
        return ratio.difference() == 0
                ? words.get("ratio.equal", winner, other)
                : words.get("ratio.larger", winner, numbers.factor(ratio), other, numbers.difference(ratio));
    }
}
