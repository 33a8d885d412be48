package neuronlab.lesson.laboratory.panel;

import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import neuronlab.figure.control.ControlStyles;

/** The tabs above a panel, of whose parts one is in front. */
public final class PanelTabs extends FlowPane {
    /**
     * A tab.
     *
     * @param id by what it is known
     * @param name what it is called
     * @param content what is in front with it
     */
    public record Tab(String id, String name, Region content) {}

    private final ToggleGroup group = new ToggleGroup();

    /** No tabs yet. */
    public PanelTabs() {
        getStyleClass().add("panel-tabs");
        // One of them is always in front.
        group.selectedToggleProperty().addListener((_, before, now) -> {
            if (now == null) {
                group.selectToggle(before);
            }
        });
    }

    /** Adds a tab; the first one is in front. */
    public ToggleButton add(Tab added) {
        ToggleButton tab = new ToggleButton(added.name());
        tab.setId("show-" + added.id());
        tab.getStyleClass().addAll(ControlStyles.QUIET_BUTTON, ControlStyles.SMALL_BUTTON, "panel-tab");
        tab.setToggleGroup(group);
        added.content().visibleProperty().bind(tab.selectedProperty());
        added.content().managedProperty().bind(tab.selectedProperty());
        if (getChildren().isEmpty()) {
            tab.setSelected(true);
        }
        getChildren().add(tab);
        return tab;
    }
}
