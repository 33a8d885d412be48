package neuronlab.app.command;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import neuronlab.app.text.ForeignText;
import neuronlab.figure.language.Words;
import neuronlab.model.experiment.ExperimentException;
import neuronlab.model.experiment.Preparation;
import neuronlab.model.experiment.file.SavedExperiment;
import neuronlab.model.experiment.program.ExperimentProgram;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** Writes the model of an experiment file as a program that runs without Neuron Lab. */
@Command(name = "program")
public final class ProgramCommand implements Callable<Integer> {
    private static final NamedOption<Language> AS = NamedOption.of(
            "--as", List.of("java", "python", "notebook"), Language.JAVA, Language.PYTHON, Language.NOTEBOOK);

    private final Words words;

    @Spec
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "EXPERIMENT", descriptionKey = "program.experiment")
    private Path experiment;

    @Option(names = "--as", required = true, paramLabel = "java|python|notebook", descriptionKey = "program.as")
    private String language;

    @Parameters(index = "1", paramLabel = "FILE", descriptionKey = "program.file")
    private Path file;

    /** What a program can be written in. */
    private enum Language {
        JAVA,
        PYTHON,
        NOTEBOOK
    }

    /** The command that speaks with these words. */
    public ProgramCommand(Words words) {
        this.words = words;
    }

    @Override
    public Integer call() {
        try {
            Language chosen = AS.of(language, words);
            new SavedFile(words, file).requireWritable();
            ExperimentProgram program = program();
            switch (chosen) {
                case JAVA -> write(file, program.java());
                case PYTHON -> write(file, program.python());
                case NOTEBOOK -> writeNotebook(program);
            }
            return ExitCodes.SUCCESS;
        } catch (SavedFile.RefusedException | TypeConversionException e) {
            throw new ParameterException(spec.commandLine(), e.getMessage());
        }
    }

    private ExperimentProgram program() throws SavedFile.RefusedException {
        SavedExperiment saved = new SavedFile(words, experiment).read();
        if (saved.timeline().isEmpty()) {
            throw new ParameterException(spec.commandLine(), words.get("program.untrained", experiment.toString()));
        }
        try {
            return new ExperimentProgram(
                    Preparation.of(saved.experiment()), saved.timeline().getLast());
        } catch (ExperimentException e) {
            throw new ParameterException(
                    spec.commandLine(), new ExperimentSentences(words).of(e.problem()));
        }
    }

    /** The data stand beside the notebook, under its name; a file of that name with other content is left alone. */
    private void writeNotebook(ExperimentProgram program) throws SavedFile.RefusedException {
        String name = file.getFileName().toString();
        int end = name.lastIndexOf('.');
        Path data = file.resolveSibling((end > 0 ? name.substring(0, end) : name) + ".csv");
        if (data.equals(file) || isOther(data, program.data())) {
            throw new ParameterException(spec.commandLine(), words.get("program.data-there", data.toString()));
        }
        write(data, program.data());
        write(file, program.notebook(data.getFileName().toString()));
        spec.commandLine()
                .getErr()
                .println(spec.qualifiedName() + ": "
                        + ForeignText.harmless(words.get("program.data", data.toString())));
    }

    private static boolean isOther(Path data, String text) {
        try {
            return Files.exists(data) && !Files.readString(data).equals(text);
        } catch (IOException unreadable) {
            return true;
        }
    }

    private void write(Path to, String text) throws SavedFile.RefusedException {
        new SavedFile(words, to).write(out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
    }
}
