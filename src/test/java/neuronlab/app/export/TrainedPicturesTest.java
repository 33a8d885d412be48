package neuronlab.app.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import neuronlab.app.catalog.Catalog;
import neuronlab.app.theme.TextSize;
import neuronlab.app.theme.Theme;
import neuronlab.figure.picture.PictureFormat;
import neuronlab.toolkit.Toolkit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TrainedPicturesTest {
    @TempDir
    private Path folder;

    /** As {@code PictureExport} asks for: it draws on a toolkit that runs. */
    @BeforeAll
    static void startToolkit() throws InterruptedException {
        Toolkit.start();
    }

    private long differencesIn(String lesson) throws IOException, InterruptedException {
        List<Path> before = pictures(lesson, "before", false);
        List<Path> after = pictures(lesson, "after", true);
        assertEquals(before.size(), after.size());
        long differences = 0;
        for (int i = 0; i < before.size(); i++) {
            differences += Files.mismatch(before.get(i), after.get(i)) < 0 ? 0 : 1;
        }
        return differences;
    }

    private List<Path> pictures(String lesson, String name, boolean trained) throws IOException, InterruptedException {
        return PictureExport.run(new PictureRequest(
                folder.resolve(name),
                List.of(Catalog.tutorial().find(lesson).orElseThrow()),
                new PictureRequest.PageAndFigures(),
                Theme.LIGHT,
                TextSize.NORMAL,
                1020,
                700,
                0.5,
                PictureFormat.PNG,
                trained,
                Optional.empty()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"gradient-descent", "train-classifier", "read-handwriting"})
    void picturesOfATrainedLessonShowWhatItLearned(String lesson) throws IOException, InterruptedException {
        assertNotEquals(0, differencesIn(lesson));
    }

    @ParameterizedTest
    @ValueSource(strings = "price-question")
    void aLessonThatTrainsNothingStaysAsItIs(String lesson) throws IOException, InterruptedException {
        assertEquals(0, differencesIn(lesson));
    }
}
