package neuronlab.lesson.howwrong;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.value.ObservableValue;
import neuronlab.figure.formula.Expression;
import neuronlab.figure.formula.Formula;
import neuronlab.figure.language.Language;
import neuronlab.figure.language.Words;
import neuronlab.figure.link.Part;
import neuronlab.figure.link.Spotlight;
import neuronlab.lesson.shared.house.HouseNumbers;

/** The mean squared error, written out with the squares of the table. */
final class ErrorFormula {
    private final ObservableValue<Judgement> judgement;
    private final HouseNumbers numbers;
    private final Formula formula;

    ErrorFormula(ObservableValue<Judgement> judgement, Spotlight spotlight, Language language) {
        this.judgement = judgement;
        this.numbers = new HouseNumbers(language);
        formula = new Formula(language);
        formula.setId("error-formula");
        Words words = language.words(ErrorFormula.class);
        formula.setLines(Expression.sequence(
                Expression.symbol(words.get("formula.error"), Part.error()),
                Expression.operator("="),
                new Expression.Fraction(sum(), Expression.number(numbers.whole(houses()))),
                Expression.operator("≈"),
                live(judgement.map(now -> numbers.error(now.error())))));
        formula.litPartProperty().bindBidirectional(spotlight.partProperty());
        formula.litRowProperty().bind(spotlight.rowProperty());
    }

    private int houses() {
        return judgement.getValue().houses().size();
    }

    private Expression sum() {
        List<Expression> terms = new ArrayList<>();
        for (int row = 0; row < houses(); row++) {
            int house = row;
            if (row > 0) {
                terms.add(Expression.operator("+"));
            }
            terms.add(new Expression.Term(
                    row, live(judgement.map(now -> numbers.error(now.houses().get(house).squared())))));
        }
        return new Expression.Sequence(terms);
    }

    private static Expression live(ObservableValue<String> text) {
        return new Expression.Number(text, Part.error());
    }

    Formula node() {
        return formula;
    }
}
