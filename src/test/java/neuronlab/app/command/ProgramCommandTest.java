package neuronlab.app.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import neuronlab.model.data.builtin.BuiltInData;
import neuronlab.model.experiment.Experiment;
import neuronlab.model.experiment.file.ExperimentFile;
import neuronlab.model.experiment.file.SavedExperiment;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProgramCommandTest {
    private final Shell shell = new Shell();

    @TempDir
    private Path folder;

    private Path experiment;

    @BeforeEach
    void trainAnExperiment() throws IOException {
        Path houses = Files.writeString(folder.resolve("houses.csv"), "area,price\n2104,399.9\n1600,329.9\n2400,369\n");
        experiment = folder.resolve("houses.neuronlab");
        assertEquals(0, new Shell().run(
                "train", houses.toString(), "--steps", "50", "--quiet", "--save", experiment.toString()));
    }

    private int program(String as, String file) {
        return shell.run("program", experiment.toString(), "--as", as, folder.resolve(file).toString());
    }

    @ParameterizedTest
    @CsvSource({"java,Model.java,final class Model", "python,model.py,def network(seen):"})
    void aProgramIsWrittenAndNothingIsSaid(String as, String file, String part) throws IOException {
        assertEquals(0, program(as, file), shell.err());
        assertTrue(Files.readString(folder.resolve(file)).contains(part));
        assertEquals("", shell.out() + shell.err());
    }

    @Test
    void aNotebookHasItsDataBesideIt() throws IOException {
        assertEquals(0, program("notebook", "again.ipynb"), shell.err());
        assertEquals("area,price\n2104,399.9\n1600,329.9\n2400,369\n", Files.readString(folder.resolve("again.csv")));
        assertTrue(Files.readString(folder.resolve("again.ipynb")).contains("again.csv"));
        assertEquals(
                "neuron-lab program: the notebook reads its data from " + folder.resolve("again.csv")
                        + ", so keep the two together.\n",
                shell.err());
        assertEquals(0, program("notebook", "again.ipynb"), "the same data may be there already");
    }

    @Test
    void anotherFileInThePlaceOfTheDataIsLeftAlone() throws IOException {
        Files.writeString(folder.resolve("mine.csv"), "precious");
        assertEquals(2, program("notebook", "mine.ipynb"));
        shell.assertOneSentenceOnly("neuron-lab program: " + folder.resolve("mine.csv") + " is needed for the data");
        assertEquals("precious", Files.readString(folder.resolve("mine.csv")));
        assertFalse(Files.exists(folder.resolve("mine.ipynb")));
    }

    @Test
    void whatIsNotTrainedHasNoModel() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ExperimentFile.write(SavedExperiment.of(Experiment.of(BuiltInData.CARS)), out);
        Files.write(experiment, out.toByteArray());
        assertEquals(2, program("java", "Model.java"));
        shell.assertOneSentenceOnly("neuron-lab program: " + experiment + " has not been trained yet");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"format":"neuron-lab experiment","version":9} | {file} was written by a newer Neuron Lab (its version is 9), so get the newest one.
            {"format":"neuron-lab experiment","version":1} | {file} is damaged: something is wrong with experiment in it.
            {"format":"neuron-lab experiment","vers        | {file} is damaged: it ends too early, or something in it is out of place.
            area,price                                     | {file} is not an experiment of Neuron Lab.
            """)
    void aFileThatCannotBeReadGetsASentence(String text, String sentence) throws IOException {
        Files.writeString(experiment, text);
        assertEquals(2, program("java", "Model.java"));
        assertEquals("neuron-lab program: " + sentence.replace("{file}", experiment.toString()) + "\n", shell.err());
        assertFalse(Files.exists(folder.resolve("Model.java")));
    }

    @Test
    void wrongUseGetsOneSentence() {
        assertEquals(2, program("pascal", "model.pas"));
        shell.assertOneSentenceOnly("neuron-lab program: \"pascal\" is unknown: --as must be java, python or notebook.");
        Shell second = new Shell();
        assertEquals(2, second.run("program", folder.resolve("none").toString(), "--as", "java", "M.java"));
        second.assertOneSentenceOnly("neuron-lab program: " + folder.resolve("none") + ": there is no such file.");
        Shell third = new Shell();
        assertEquals(2, third.run("program", experiment.toString(), "--as", "java", folder.toString()));
        third.assertOneSentenceOnly("neuron-lab program: " + folder + " cannot be written");
    }
}
