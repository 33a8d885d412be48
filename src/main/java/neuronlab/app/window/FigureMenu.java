package neuronlab.app.window;

import java.util.Map;
import javafx.scene.Node;
import javafx.scene.SnapshotParameters;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.image.WritableImage;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.DataFormat;
import javafx.scene.layout.Region;
import javafx.scene.transform.Transform;
import neuronlab.figure.circuit.Circuit;
import neuronlab.figure.confusion.ConfusionGrid;
import neuronlab.figure.csv.CsvContent;
import neuronlab.figure.formula.Formula;
import neuronlab.figure.landscape.Relief;
import neuronlab.figure.network.NetworkDiagram;
import neuronlab.figure.picture.PictureFormat;
import neuronlab.figure.language.Language;
import neuronlab.figure.language.Words;
import neuronlab.figure.pixels.PictureWall;
import neuronlab.figure.pixels.PixelGrid;
import neuronlab.figure.plot.Chart;
import neuronlab.figure.ranked.RankedBars;
import neuronlab.figure.table.DataTable;

/** The menu of a figure: its picture and its numbers, as the reader has them now, copied or saved. */
final class FigureMenu {
    private final Words words;
    private final PictureSaving saving;

    FigureMenu(Language language) {
        this(language, new PictureSaving(language));
    }

    FigureMenu(Language language, PictureSaving saving) {
        this.words = language.words(FigureMenu.class);
        this.saving = saving;
    }

    /**
     * Gives a figure its menu, by the secondary button or the menu key.
     *
     * @param name what files of its pictures are called, without an ending
     */
    void offerOn(Region figure, String name) {
        figure.addEventHandler(ContextMenuEvent.CONTEXT_MENU_REQUESTED, event -> {
            // Handlers of one node hear of an event even if one of them has used it.
            if (!event.isConsumed()) {
                show(figure, figureAt(event, figure), name, event);
            }
        });
    }

    /**
     * Gives all other figures of a page their menus.
     *
     * @param name with which the names of files begin
     */
    void offerWithin(Region page, String name) {
        page.addEventHandler(ContextMenuEvent.CONTEXT_MENU_REQUESTED, event -> {
            Node found = figureAt(event, page);
            if (!event.isConsumed() && found != page) {
                String its = found.getId() == null ? found.getStyleClass().getFirst() : found.getId();
                show((Region) found, found, name + "-" + its, event);
            }
        });
    }

    /** The smallest figure that was meant, within another or a page; this itself if there is none. */
    private static Node figureAt(ContextMenuEvent event, Region whole) {
        Node node = event.getTarget() instanceof Node target ? target : whole;
        while (node != null && node != whole && !isFigure(node)) {
            node = node.getParent();
        }
        return node == null ? whole : node;
    }

    private static boolean isFigure(Node node) {
        return node instanceof Chart
                || node instanceof DataTable
                || node instanceof NetworkDiagram
                || node instanceof ConfusionGrid
                || node instanceof RankedBars
                || node instanceof Relief
                || node instanceof PixelGrid
                || node instanceof PictureWall
                || node instanceof Circuit
                || node instanceof Formula;
    }

    /** @param meant the part of the figure that was pointed at: its numbers are offered, or else those of the whole */
    private void show(Region figure, Node meant, String name, ContextMenuEvent event) {
        ContextMenu menu = new ContextMenu(
                item("figure.copy", () -> copy(figure)),
                new SeparatorMenuItem(),
                item("figure.save-png", () -> saving.save(figure, name, PictureFormat.PNG)),
                item("figure.save-svg", () -> saving.save(figure, name, PictureFormat.SVG)));
        CsvContent.of(meant).or(() -> CsvContent.of(figure)).ifPresent(csv -> menu.getItems()
                .add(1, item("figure.copy-csv", () -> Clipboard.getSystemClipboard()
                        .setContent(Map.of(DataFormat.PLAIN_TEXT, csv)))));
        menu.show(figure, event.getScreenX(), event.getScreenY());
        event.consume();
    }

    private MenuItem item(String key, Runnable action) {
        MenuItem item = new MenuItem(words.get(key));
        item.setId(key.replace('.', '-'));
        item.setOnAction(_ -> action.run());
        return item;
    }

    private void copy(Region figure) {
        SnapshotParameters parameters = new SnapshotParameters();
        parameters.setTransform(Transform.scale(PictureSaving.SCALE, PictureSaving.SCALE));
        parameters.setFill(PictureSaving.ground(figure));
        WritableImage picture = figure.snapshot(parameters, null);
        ClipboardContent content = new ClipboardContent();
        content.putImage(picture);
        Clipboard.getSystemClipboard().setContent(content);
    }
}
