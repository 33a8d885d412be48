package neuronlab.lesson.classify;

import neuronlab.figure.language.Language;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SoftmaxExamplesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1 | [1]",
                "1,1 | [0.5, 0.5]",
                "0,1 | [0.27, 0.73]",
                "2,4 | [0.12, 0.88]",
                "5,10 | [0.007, 0.993]",
                "-1,0,1 | [0.09, 0.24, 0.67]",
                "1,2,4 | [0.04, 0.11, 0.84]"
            })
    void outputsAreRoundedNotCut(String scores, String outputs) {
        List<Double> read =
                Stream.of(scores.split(",")).map(Double::valueOf).toList();
        assertEquals(outputs, new SoftmaxExamples(Language.ENGLISH).outputs(read));
    }
}
