package neuronlab.app.window;

import javafx.print.PageLayout;
import javafx.print.PrinterJob;
import javafx.scene.Node;
import javafx.scene.control.Alert;
import javafx.scene.transform.Scale;
import javafx.stage.Window;
import neuronlab.figure.language.Language;
import neuronlab.figure.language.Words;
import neuronlab.figure.picture.PictureFormat;
import neuronlab.lesson.shared.page.KeepEvent;

/** Keeps parts of pages as the reader wishes: as a picture in a file, or on paper. */
final class Keeper {
    private final Language language;
    private final Words words;
    private final PictureSaving saving;

    Keeper(Language language) {
        this(language, new PictureSaving(language));
    }

    Keeper(Language language, PictureSaving saving) {
        this.language = language;
        this.words = language.words(Keeper.class);
        this.saving = saving;
    }

    /** Does what the reader wishes. */
    void keep(KeepEvent event) {
        switch (event.purpose()) {
            case PICTURE -> saving.save(event.node(), event.name(), PictureFormat.PNG);
            case PAPER -> print(event.node(), event.node().getScene().getWindow());
        }
        event.consume();
    }

    private void print(Node node, Window window) {
        PrinterJob job = PrinterJob.createPrinterJob();
        if (job == null) {
            sayThereIsNoPrinter(window);
        } else if (job.showPrintDialog(window)) {
            Scale fitting = fitting(node, job.getJobSettings().getPageLayout());
            node.getTransforms().add(fitting);
            job.printPage(node);
            node.getTransforms().remove(fitting);
            job.endJob();
        }
    }

    private static Scale fitting(Node node, PageLayout page) {
        double scale = Math.min(
                page.getPrintableWidth() / node.getLayoutBounds().getWidth(),
                page.getPrintableHeight() / node.getLayoutBounds().getHeight());
        return new Scale(scale, scale);
    }

    private void sayThereIsNoPrinter(Window window) {
        Alert alert = new Alert(Alert.AlertType.WARNING, words.get("keep.no-printer"));
        alert.initOwner(window);
        alert.setHeaderText(words.get("keep.failed"));
        DialogLook.applyToAlert(alert, window.getScene(), language);
        alert.show();
    }
}
