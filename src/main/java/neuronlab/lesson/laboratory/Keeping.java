package neuronlab.lesson.laboratory;

import java.io.BufferedInputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.stage.FileChooser;
import neuronlab.figure.control.ButtonIcon;
import neuronlab.figure.control.ControlStyles;
import neuronlab.figure.language.Language;
import neuronlab.figure.language.Words;
import neuronlab.lesson.Storage;
import neuronlab.lesson.laboratory.state.LaboratoryState;
import neuronlab.lesson.laboratory.state.Snapshot;
import neuronlab.lesson.shared.work.Background;
import neuronlab.model.experiment.ExperimentException;
import neuronlab.model.experiment.file.ExperimentFile;
import neuronlab.model.experiment.file.ExperimentFileException;
import neuronlab.model.experiment.file.FileProblem;
import neuronlab.model.experiment.file.Guidance;
import neuronlab.model.experiment.file.SavedExperiment;
import neuronlab.model.experiment.program.ExperimentProgram;
import org.kordamp.ikonli.feather.Feather;

/** Keeps the experiment as a file, opens one that was kept, and takes the model away as a program. */
final class Keeping {
    private final LaboratoryState state;
    private final Words words;
    private final MenuButton menu = new MenuButton();
    private final ReadOnlyStringWrapper message = new ReadOnlyStringWrapper(this, "message", "");
    private Storage storage = (_, _) -> {
        throw new IOException();
    };
    private Runnable onClass = () -> {};
    private Function<String, Optional<Path>> places = this::chosenPlace;

    Keeping(LaboratoryState state, Language language) {
        this.state = state;
        words = language.words(Keeping.class);
        menu.setText(words.get("keep"));
        menu.setId("keep");
        menu.getStyleClass().add(ControlStyles.QUIET_BUTTON);
        menu.setMinWidth(MenuButton.USE_PREF_SIZE);
        ButtonIcon.put(menu, Feather.DOWNLOAD);
        menu.getItems()
                .addAll(
                        item("keep.experiment", this::keepExperiment),
                        item("keep.class", () -> onClass.run()),
                        item("keep.java", () -> keepProgram("Model.java", ExperimentProgram::java)),
                        item("keep.python", () -> keepProgram("model.py", ExperimentProgram::python)),
                        item("keep.notebook", this::keepNotebook));
        state.snapshotProperty().addListener(_ -> message.set(""));
    }

    private MenuItem item(String name, Runnable action) {
        MenuItem item = new MenuItem(words.get(name));
        item.setId(name);
        item.setOnAction(_ -> action.run());
        return item;
    }

    MenuButton menu() {
        return menu;
    }

    /** What has become of the last file; empty once something else has happened. */
    ReadOnlyStringProperty messageProperty() {
        return message.getReadOnlyProperty();
    }

    void keepIn(Storage other) {
        storage = other;
    }

    /** Sets how the reader chooses where a file of a suggested name is to be. */
    void setPlaces(Function<String, Optional<Path>> other) {
        places = other;
    }

    private Optional<Path> chosenPlace(String suggested) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(words.get("keep.title"));
        chooser.setInitialFileName(suggested);
        return Optional.ofNullable(chooser.showSaveDialog(menu.getScene().getWindow())).map(File::toPath);
    }

    private ExperimentProgram program() {
        Snapshot now = state.snapshotProperty().get();
        return new ExperimentProgram(now.setting().preparation(), now.moment());
    }

    /** A text that is made by whoever writes it. */
    private static Storage.Content text(Supplier<String> text) {
        return out -> out.write(text.get().getBytes(StandardCharsets.UTF_8));
    }

    private void keepProgram(String suggested, Function<ExperimentProgram, String> form) {
        places.apply(suggested).ifPresent(file -> {
            ExperimentProgram program = program();
            write(file, where -> where.write(file, text(() -> form.apply(program))));
        });
    }

    /** Keeps the experiment at its start, with what a teacher has fixed for pupils. */
    void keepForClass(Guidance guidance) {
        places.apply("class" + ExperimentFile.EXTENSION).ifPresent(file -> {
            SavedExperiment atStart = new SavedExperiment(
                    state.snapshotProperty().get().setting().experiment(), List.of(), List.of(), guidance);
            write(file, where -> where.write(file, out -> ExperimentFile.write(atStart, out)));
        });
    }

    /** Sets what opens where a teacher fixes what pupils see. */
    void setOnClass(Runnable action) {
        onClass = action;
    }

    private void keepExperiment() {
        places.apply("experiment" + ExperimentFile.EXTENSION)
                .ifPresent(file -> state.save(saved ->
                        write(file, where -> where.write(file, out -> ExperimentFile.write(saved, out)))));
    }

    /** A notebook reads its data from a file beside it. */
    private void keepNotebook() {
        places.apply("model.ipynb").ifPresent(file -> {
            Path data = file.resolveSibling(file.getFileName().toString().replaceAll("\\.ipynb$", "") + ".csv");
            ExperimentProgram program = program();
            write(file, where -> {
                where.write(data, text(program::data));
                where.write(file, text(() -> program.notebook(data.getFileName().toString())));
            });
        });
    }

    /** Writes one or more files. */
    @FunctionalInterface
    private interface Writing {
        void into(Storage where) throws IOException;
    }

    private void write(Path file, Writing writing) {
        Storage where = storage;
        // So that what comes of it is news, even if it is the same as the last time.
        message.set("");
        Background.write(
                () -> {
                    writing.into(where);
                    return file.toString();
                },
                kept -> message.set(words.get("kept", kept)),
                _ -> message.set(words.get("not-kept", file.toString())));
    }

    static boolean isExperiment(Path file) {
        return file.toString().endsWith(ExperimentFile.EXTENSION);
    }

    /** Opens an experiment that was kept; one that cannot be read changes nothing. */
    void open(Path file) {
        Background.work(() -> read(file), saved -> restore(file, saved), failure -> message.set(sentence(file, failure)));
    }

    private void restore(Path file, SavedExperiment saved) {
        state.restore(saved);
        if (state.problemProperty().get().isEmpty()) {
            // Whatever happens on the page takes the sentence away, the coming of what was opened too.
            state.whenThere(() -> message.set(words.get("opened", file.getFileName().toString())));
        }
    }

    /**
     * Opens an experiment and waits for it.
     *
     * @throws IOException if that cannot be; its message says why
     */
    void openNow(Path file) throws IOException {
        try {
            state.restoreNow(read(file));
        } catch (IOException | ExperimentFileException unreadable) {
            throw new IOException(sentence(file, unreadable), unreadable);
        } catch (ExperimentException unfit) {
            throw new IOException(new StatusText(words.language()).of(unfit.problem()), unfit);
        }
    }

    /** Says what has become of a file. */
    void tell(String sentence) {
        message.set(sentence);
    }

    private static SavedExperiment read(Path file) throws IOException, ExperimentFileException {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
            return ExperimentFile.read(in);
        }
    }

    private String sentence(Path file, Throwable failure) {
        String name = file.getFileName().toString();
        if (!(failure instanceof ExperimentFileException unreadable)) {
            return words.get("open.unreadable", name);
        }
        return switch (unreadable.problem()) {
            case FileProblem.NotAnExperiment() -> words.get("open.no-experiment", name);
            case FileProblem.Newer(long _) -> words.get("open.newer", name);
            case FileProblem.Damaged(String _) -> words.get("open.damaged", name);
            case FileProblem.Unreadable(String _) -> words.get("open.unreadable", name);
        };
    }
}
