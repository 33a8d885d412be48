package neuronlab.figure.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import neuronlab.figure.control.ControlStyles;

/** Parts of which one is in sight at a time, with a row of buttons above it that choose which. */
public final class Tabs extends Arrangement {
    private final List<Arrangement> contents = new ArrayList<>();
    private final FlowPane buttons = new FlowPane();
    private final ToggleGroup group = new ToggleGroup();
    private boolean wraps;
    private int chosen;

    Tabs() {
        buttons.getStyleClass().add("figure-tabs");
    }

    /** Adds a tab behind the ones before. */
    public Tabs tab(String name, Arrangement content) {
        int index = contents.size();
        contents.add(content);
        ToggleButton button = new ToggleButton(name);
        button.getStyleClass().addAll(ControlStyles.QUIET_BUTTON, ControlStyles.SMALL_BUTTON, "figure-tab");
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setToggleGroup(group);
        button.setSelected(index == chosen);
        button.setOnAction(_ -> choose(index));
        buttons.getChildren().add(button);
        return this;
    }

    /** The same, whose buttons go on in another row where one is too narrow for all of them. */
    public Tabs wrapping() {
        wraps = true;
        return this;
    }

    private double widthOfButtons() {
        return buttons.getChildren().stream().mapToDouble(button -> Math.ceil(button.prefWidth(-1))).sum()
                + Math.ceil(buttons.getHgap()) * Math.max(0, buttons.getChildren().size() - 1);
    }

    private double widestButton() {
        return buttons.getChildren().stream().mapToDouble(button -> Math.ceil(button.prefWidth(-1))).max().orElse(0);
    }

    private double heightOfButtons(double width) {
        return Math.ceil(buttons.prefHeight(wraps ? width : widthOfButtons()));
    }

    private void choose(int index) {
        chosen = index;
        // A press on the chosen one would leave none chosen.
        group.selectToggle(group.getToggles().get(index));
        buttons.requestLayout();
    }

    @Override
    boolean fills() {
        return contents.stream().anyMatch(Arrangement::fills);
    }

    @Override
    boolean leads() {
        return contents.stream().anyMatch(Arrangement::leads);
    }

    @Override
    double minWidth(Gaps gaps) {
        double widest = contents.stream().mapToDouble(part -> part.minWidth(gaps)).max().orElse(0);
        return Math.max(wraps ? widestButton() : widthOfButtons(), widest);
    }

    @Override
    double maxWidth(Gaps gaps) {
        return contents.stream().mapToDouble(part -> part.maxWidth(gaps)).max().orElse(0);
    }

    @Override
    double prefWidth(Gaps gaps) {
        double widest = contents.stream().mapToDouble(part -> part.prefWidth(gaps)).max().orElse(0);
        return Math.max(Math.max(minWidth(gaps), widthOfButtons()), widest);
    }

    @Override
    double minHeight(double width, Gaps gaps) {
        return head(width, gaps)
                + contents.stream().mapToDouble(part -> part.minHeight(width, gaps)).max().orElse(0);
    }

    @Override
    double prefHeight(double width, Gaps gaps) {
        return head(width, gaps)
                + contents.stream().mapToDouble(part -> part.prefHeight(width, gaps)).max().orElse(0);
    }

    @Override
    double maxHeight(double width, Gaps gaps) {
        return head(width, gaps)
                + contents.stream().mapToDouble(part -> part.maxHeight(width, gaps)).max().orElse(0);
    }

    private double head(double width, Gaps gaps) {
        return heightOfButtons(width) + gaps.row() / 2;
    }

    @Override
    void place(Box room, Gaps gaps, Consumer<Region> shown) {
        double height = heightOfButtons(room.width());
        double width = wraps ? Math.min(room.width(), widthOfButtons()) : widthOfButtons();
        buttons.resizeRelocate(room.x(), room.y(), width, height);
        shown.accept(buttons);
        double head = head(room.width(), gaps);
        Arrangement content = contents.get(chosen);
        double left = Math.max(0, room.height() - head);
        double used = Math.min(left, content.maxHeight(room.width(), gaps));
        content.place(new Box(room.x(), room.y() + head, room.width(), used), gaps, shown);
    }

    @Override
    void visit(Consumer<Region> part) {
        part.accept(buttons);
        contents.forEach(one -> one.visit(part));
    }
}
