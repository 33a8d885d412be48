package neuronlab.lesson.laboratory;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DragEvent;
import javafx.scene.input.Dragboard;
import javafx.scene.input.TransferMode;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import neuronlab.figure.language.Language;
import neuronlab.figure.language.Words;
import neuronlab.lesson.laboratory.load.ImportSheet;
import neuronlab.lesson.laboratory.load.OwnTable;
import neuronlab.lesson.laboratory.panel.Cover;
import neuronlab.lesson.laboratory.state.Choices;
import neuronlab.lesson.laboratory.state.LaboratoryState;
import neuronlab.model.data.csv.Reading;
import neuronlab.model.experiment.Experiment;
import neuronlab.model.experiment.file.ExperimentFile;

/** The ways by which the reader's own table comes into the laboratory: opened, dropped or pasted. */
final class OwnData {
    private static final PseudoClass DROP = PseudoClass.getPseudoClass("drop");

    private final LaboratoryState state;
    private final Words words;
    private final ImportSheet sheet;
    private final Cover ground;
    private final Keeping keeping;
    private Function<Window, Optional<Path>> files = this::chosenFile;

    OwnData(LaboratoryState state, Node workspace, Keeping keeping, Language language) {
        this.state = state;
        this.keeping = keeping;
        words = language.words(OwnData.class);
        sheet = new ImportSheet(language);
        sheet.setOnUse((name, reading) -> state.change(with(name, reading)));
        ground = new Cover(workspace, sheet);
        sheet.setOnClose(ground::hide);
    }

    /** What covers the workspace while a table is looked at. */
    Node ground() {
        return ground;
    }

    /** Sets how the reader chooses a file. */
    void setFiles(Function<Window, Optional<Path>> other) {
        files = other;
    }

    private Optional<Path> chosenFile(Window owner) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(words.get("open.title"));
        chooser.getExtensionFilters()
                .setAll(
                        new FileChooser.ExtensionFilter(
                                words.get("open.tables"), "*" + ExperimentFile.EXTENSION, "*.csv", "*.tsv", "*.txt", "*.tab", "*.dat"),
                        new FileChooser.ExtensionFilter(words.get("open.all"), "*.*"));
        return Optional.ofNullable(chooser.showOpenDialog(owner)).map(File::toPath);
    }

    /** Lets the reader choose a file and opens it. */
    void openFile() {
        files.apply(ground.getScene().getWindow()).ifPresent(this::open);
    }

    /** Opens a file: an experiment that was kept, or else a table. */
    void open(Path file) {
        if (Keeping.isExperiment(file)) {
            keeping.open(file);
            return;
        }
        open(OwnTable.of(file));
    }

    /** Opens the table that is in the clipboard, if there is one. */
    boolean paste() {
        Clipboard clipboard = Clipboard.getSystemClipboard();
        if (clipboard.hasFiles()) {
            open(clipboard.getFiles().getFirst().toPath());
            return true;
        }
        return pasteText(clipboard.getString());
    }

    private boolean pasteText(String text) {
        if (text == null || text.isBlank()) {
            return false;
        }
        open(OwnTable.of(words.get("pasted"), text));
        return true;
    }

    private void open(OwnTable table) {
        state.transport().pause();
        ground.show();
        sheet.open(table);
    }

    private Experiment with(String name, Reading reading) {
        return Choices.own(state.experimentProperty().get(), name, reading.frame(), reading.usualChoice());
    }

    /** Takes tables that are dropped on a node. */
    void takeDropsOn(Node target) {
        target.setOnDragOver(event -> {
            if (isTable(event.getDragboard())) {
                event.acceptTransferModes(TransferMode.COPY);
                event.consume();
            }
        });
        target.setOnDragEntered(event -> target.pseudoClassStateChanged(DROP, isTable(event.getDragboard())));
        target.setOnDragExited(_ -> target.pseudoClassStateChanged(DROP, false));
        target.setOnDragDropped(this::drop);
    }

    private static boolean isTable(Dragboard board) {
        return board.hasFiles() || board.hasString();
    }

    private void drop(DragEvent event) {
        List<File> dropped = event.getDragboard().getFiles();
        boolean taken = !dropped.isEmpty() || pasteText(event.getDragboard().getString());
        if (!dropped.isEmpty()) {
            open(dropped.getFirst().toPath());
        }
        event.setDropCompleted(taken);
        event.consume();
    }
}
