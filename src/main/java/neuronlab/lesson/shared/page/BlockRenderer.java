package neuronlab.lesson.shared.page;

import java.util.List;
import javafx.geometry.VPos;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import neuronlab.figure.formula.Formula;
import neuronlab.figure.formula.FormulaNotation;
import neuronlab.figure.layout.StillPane;
import neuronlab.lesson.shared.content.Block;
import neuronlab.lesson.shared.content.Inline;
import neuronlab.lesson.shared.content.PlainText;

/** Turns the blocks of a text into nodes. */
public final class BlockRenderer {
    private final PageParts parts;
    private final InlineRenderer inlines;

    /** @param parts what the text may name */
    public BlockRenderer(PageParts parts) {
        this.parts = parts;
        this.inlines = new InlineRenderer(parts);
    }

    /**
     * The node for a block.
     *
     * @throws IllegalArgumentException if the block names a figure or a live value that the parts lack
     */
    public Region render(Block block) {
        return switch (block) {
            case Block.Heading(int level, List<Inline> content) -> heading(level, content);
            case Block.Paragraph(List<Inline> content) -> inlines.still(content, "paragraph");
            case Block.Formula(List<String> lines) -> formula(lines);
            case Block.Items(boolean numbered, List<List<Block>> items) -> items(numbered, items);
            case Block.Aside(List<Block> content) -> column(content, "aside");
            case Block.Table(List<List<Inline>> header, List<List<List<Inline>>> rows) -> table(header, rows);
            case Block.FigureSlot(String name, String description) -> figure(name, description);
        };
    }

    private Region heading(int level, List<Inline> content) {
        Region heading = inlines.still(content, "heading-" + level);
        PageHeading.mark(heading, PlainText.of(content), parts.glossary().language());
        return heading;
    }

    private VBox column(List<Block> blocks, String styleClass) {
        VBox column = new VBox();
        column.getStyleClass().addAll("prose", styleClass);
        column.getChildren().setAll(blocks.stream().map(this::render).toList());
        return column;
    }

    private Region formula(List<String> lines) {
        Formula formula = new Formula(parts.glossary().language());
        formula.linesProperty()
                .set(lines.stream()
                        .map(line -> FormulaNotation.read(line, parts::value))
                        .toList());
        parts.spotlight().ifPresent(spotlight -> {
            formula.litPartProperty().bindBidirectional(spotlight.partProperty());
            formula.litRowProperty().bindBidirectional(spotlight.rowProperty());
        });
        VBox ruled = new VBox(new StillPane(formula));
        ruled.getStyleClass().add("formula");
        return ruled;
    }

    private Region items(boolean numbered, List<List<Block>> items) {
        VBox list = new VBox();
        list.getStyleClass().addAll("prose", "items");
        for (List<Block> item : items) {
            String marker = numbered ? (list.getChildren().size() + 1) + "." : "\u2022";
            list.getChildren().add(item(marker, item));
        }
        return list;
    }

    private Region item(String marker, List<Block> blocks) {
        TextFlow sign = new TextFlow(new Text(marker));
        sign.getStyleClass().add("item-marker");
        sign.setMinWidth(Region.USE_PREF_SIZE);
        VBox content = column(blocks, "item");
        HBox.setHgrow(content, Priority.ALWAYS);
        HBox item = new HBox(sign, content);
        item.getStyleClass().add("item-row");
        return item;
    }

    private Region table(List<List<Inline>> header, List<List<List<Inline>>> rows) {
        GridPane grid = new GridPane();
        grid.getStyleClass().addAll("prose", "text-table");
        addRow(grid, 0, header, "text-table-header");
        for (int row = 0; row < rows.size(); row++) {
            addRow(grid, row + 1, rows.get(row), "text-table-cell");
        }
        ColumnConstraints flexible = new ColumnConstraints();
        flexible.setHgrow(Priority.SOMETIMES);
        header.forEach(_ -> grid.getColumnConstraints().add(flexible));
        return grid;
    }

    private void addRow(GridPane grid, int row, List<List<Inline>> cells, String styleClass) {
        for (int column = 0; column < cells.size(); column++) {
            Region cell = inlines.still(cells.get(column), styleClass);
            GridPane.setValignment(cell, VPos.TOP);
            grid.add(cell, column, row);
        }
    }

    private Region figure(String name, String description) {
        Region figure = parts.figure(name);
        if (figure.isFocusTraversable()) {
            describe(figure, description);
        } else {
            // The platforms leave a mere layout out, with all that is said of it.
            figure.setAccessibleRole(AccessibleRole.TITLED_PANE);
            figure.setAccessibleText(description);
        }
        return figure;
    }

    /** A figure without a name has its description for one; to another it is added, before what its keys do. */
    private static void describe(Region figure, String description) {
        if (figure.getAccessibleText() == null || figure.getAccessibleText().isBlank()) {
            figure.setAccessibleText(description);
        } else {
            String keys = figure.getAccessibleHelp();
            figure.setAccessibleHelp(keys == null ? description : description + ". " + keys);
        }
    }
}
