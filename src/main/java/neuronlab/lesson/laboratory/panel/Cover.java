package neuronlab.lesson.laboratory.panel;

import javafx.scene.Node;
import javafx.scene.layout.StackPane;

/**
 * Lays a sheet over the workspace, which cannot be used meanwhile; not there until it is shown. What had the focus before
 * gets it back.
 */
public final class Cover extends StackPane {
    private final Node workspace;
    private Node focusBefore;

    /** Covers a workspace, once it is shown, with this. */
    public Cover(Node workspace, Node sheet) {
        super(sheet);
        this.workspace = workspace;
        getStyleClass().add("import-ground");
        setVisible(false);
    }

    /** Covers the workspace. */
    public void show() {
        focusBefore = getScene() == null ? null : getScene().getFocusOwner();
        workspace.setDisable(true);
        setVisible(true);
    }

    /** Uncovers it. */
    public void hide() {
        setVisible(false);
        workspace.setDisable(false);
        if (focusBefore != null) {
            focusBefore.requestFocus();
        }
    }
}
