package neuronlab.lesson.shared.check;

import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import neuronlab.model.number.NumberReading;
import neuronlab.model.number.NumberReading.Ambiguous;
import neuronlab.model.number.NumberReading.Understood;

/**
 * Which number an answer means. How it is written is never judged: where it can mean several numbers, it means the one
 * that the check knows.
 */
final class TypedAnswer {
    private TypedAnswer() {}

    /** The number, or nothing if the text was none. */
    static OptionalDouble meantBy(NumberReading reading, Check.TypedNumber check) {
        List<Double> possible = numbers(reading)
                .flatMapToDouble(number -> meanings(number, check.countedIn()))
                .boxed()
                .toList();
        Stream<Double> right = possible.stream().filter(check.right()::matches);
        Stream<Double> wrong = possible.stream()
                .filter(number -> check.wrong().stream().anyMatch(value -> value.matches(number)));
        return Stream.of(right, wrong, possible.stream())
                .flatMap(numbers -> numbers)
                .mapToDouble(Double::doubleValue)
                .findFirst();
    }

    private static Stream<Understood> numbers(NumberReading reading) {
        return switch (reading) {
            case Understood number -> Stream.of(number);
            case Ambiguous(Understood grouped, Understood decimal) -> Stream.of(grouped, decimal);
            case NumberReading.NotANumber _, NumberReading.TwoNumbers _ -> Stream.empty();
        };
    }

    /** Per cent may be meant as a proportion; money, and what is called thousand, as a count of thousands. */
    private static DoubleStream meanings(Understood number, double countedIn) {
        boolean inFull = number.beside().scaled() || !number.beside().currency().isEmpty();
        return DoubleStream.of(
                number.value(), number.proportion(), inFull ? number.value() / countedIn : number.value());
    }
}
