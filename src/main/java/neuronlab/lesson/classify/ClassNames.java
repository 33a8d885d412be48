package neuronlab.lesson.classify;

import java.util.List;
import java.util.stream.IntStream;
import neuronlab.figure.language.Language;
import neuronlab.figure.language.Words;

/** What the classes of the explorer are called: things that a photo may show. */
record ClassNames(List<String> all) {
    static ClassNames of(Language language) {
        Words words = language.words(ClassNames.class);
        return new ClassNames(IntStream.range(0, SoftmaxState.MOST)
                .mapToObj(index -> words.get("class." + (index + 1)))
                .toList());
    }

    String get(int index) {
        return all.get(index);
    }

    List<String> first(int count) {
        return all.subList(0, count);
    }
}
