package neuronlab.app.command;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import neuronlab.app.file.AtomicFile;
import neuronlab.figure.language.Words;
import neuronlab.model.experiment.file.ExperimentFile;
import neuronlab.model.experiment.file.ExperimentFileException;
import neuronlab.model.experiment.file.FileProblem;
import neuronlab.model.experiment.file.SavedExperiment;

/** An experiment file that an argument names, and what is said if it cannot be read or written. */
final class SavedFile {
    private final Words words;
    private final Path file;

    SavedFile(Words words, Path file) {
        this.words = words;
        this.file = file;
    }

    /** A file cannot be read or written. Its message is the sentence to be shown. */
    static final class RefusedException extends Exception {
        private static final long serialVersionUID = 1;

        RefusedException(String sentence, Throwable cause) {
            super(sentence, cause);
        }
    }

    /** Reads it. */
    SavedExperiment read() throws RefusedException {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
            return ExperimentFile.read(in);
        } catch (ExperimentFileException e) {
            throw new RefusedException(sentence(e.problem()), e);
        } catch (NoSuchFileException e) {
            throw new RefusedException(words.get("file.missing", file.toString()), e);
        } catch (AccessDeniedException e) {
            throw new RefusedException(words.get("file.not-allowed", file.toString()), e);
        } catch (IOException e) {
            throw new RefusedException(sentence(new FileProblem.Unreadable(e.getMessage())), e);
        }
    }

    private String sentence(FileProblem problem) {
        return switch (problem) {
            case FileProblem.NotAnExperiment() -> words.get("file.not-an-experiment", file.toString());
            case FileProblem.Newer(long version) -> words.get("file.newer", file.toString(), Long.toString(version));
            case FileProblem.Damaged(String place) when place.isEmpty() -> words.get("file.damaged", file.toString());
            case FileProblem.Damaged(String place) -> words.get("file.damaged-at", file.toString(), place);
            case FileProblem.Unreadable(String reason) ->
                words.get("file.unreadable", file.toString(), String.valueOf(reason));
        };
    }

    /** Makes sure, before long work, that it can probably be written. */
    void requireWritable() throws RefusedException {
        Path folder = file.toAbsolutePath().getParent();
        if (Files.isDirectory(file) || folder == null || !Files.isDirectory(folder)) {
            throw new RefusedException(words.get("file.no-folder", file.toString()), null);
        }
    }

    /** Writes the whole of it, or leaves what was there. */
    void write(AtomicFile.Content content) throws RefusedException {
        try {
            AtomicFile.write(file, content);
        } catch (IOException e) {
            throw new RefusedException(words.get("file.unwritable", file.toString()), e);
        }
    }
}
