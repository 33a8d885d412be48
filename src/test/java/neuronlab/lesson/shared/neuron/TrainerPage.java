package neuronlab.lesson.shared.neuron;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Slider;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import neuronlab.app.catalog.Catalog;
import neuronlab.app.settings.Settings;
import neuronlab.app.window.LessonWindow;
import neuronlab.app.window.Navigation;
import neuronlab.app.window.WindowState;
import neuronlab.figure.language.Language;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/** A trainer's lesson in the app's window, as a reader finds their way about it. */
public final class TrainerPage {
    private static final double SIDE = 1000;

    private final FxRobot robot;

    private TrainerPage(FxRobot robot) {
        this.robot = robot;
    }

    /** Shows the window, open at a lesson, without motion. On the JavaFX thread. */
    public static TrainerPage show(FxRobot robot, Stage stage, String lesson) {
        Catalog catalog = Catalog.tutorial();
        Navigation navigation = new Navigation(catalog, catalog.find(lesson).orElseThrow());
        stage.setX(0);
        stage.setY(0);
        stage.setWidth(SIDE);
        stage.setHeight(SIDE);
        new LessonWindow(new WindowState(navigation, Language.ENGLISH, Settings.initial()), _ -> {}).show(stage);
        stage.getScene().getPreferences().setReducedMotion(true);
        return new TrainerPage(robot);
    }

    /** The node of that selector, scrolled into sight. */
    public <T extends Node> T find(String selector) {
        T node = robot.lookup(selector).query();
        robot.interact(() -> {
            ScrollPane pane = robot.lookup("#lesson-pane").queryAs(ScrollPane.class);
            Bounds inContent = pane.getContent().sceneToLocal(node.localToScene(node.getBoundsInLocal()));
            double visible = pane.getViewportBounds().getHeight();
            double hidden = pane.getContent().getLayoutBounds().getHeight() - visible;
            double top = pane.getVvalue() * hidden;
            if (inContent.getMinY() < top || inContent.getMaxY() > top + visible) {
                pane.setVvalue(Math.clamp((inContent.getCenterY() - visible / 2) / hidden, 0, 1));
            }
        });
        // The page moves when it is laid out next.
        WaitForAsyncUtils.waitForFxEvents();
        return node;
    }

    /** Presses a tab where there is one; what is behind a tab is not kept up to date. */
    public void open(String title) {
        robot.lookup(".figure-tab").queryAllAs(ToggleButton.class).stream()
                .filter(tab -> tab.getText().equals(title) && tab.isVisible() && !tab.isSelected())
                .forEach(tab -> robot.interact(tab::fire));
        WaitForAsyncUtils.waitForFxEvents();
    }

    /** A part of the network diagram as it is drawn, not one of those that only measure texts. */
    public Node diagramPart(String styleClass) {
        open("Neuron");
        find("#network-diagram");
        return robot.lookup("#network-diagram ." + styleClass)
                .match(part -> part.getParent().getOpacity() > 0)
                .query();
    }

    public String error() {
        return label("#error-value");
    }

    public String remark() {
        return label("#error-message");
    }

    /** What the page says has just happened. */
    public String latestEvent() {
        return label("#latest-event");
    }

    /** What stands above the error: after how many steps. */
    public String errorTitle() {
        return label(".number-display-title");
    }

    private String label(String selector) {
        return robot.lookup(selector).queryAs(Labeled.class).getText();
    }

    /** The text in the field of {@code weight} or {@code bias}. */
    public String value(String parameter) {
        return robot.lookup("#" + parameter + "-value").queryAs(TextField.class).getText();
    }

    public Slider slider(String parameter) {
        return robot.lookup("#" + parameter + "-slider").queryAs(Slider.class);
    }

    /** Types a value into the field of a parameter and presses Enter. */
    public void type(String parameter, String text) {
        TextField field = find("#" + parameter + "-value");
        robot.clickOn(field);
        robot.interact(field::selectAll);
        robot.write(text).type(KeyCode.ENTER);
    }

    /** The message under the slider of a parameter; empty if there is none. */
    public String message(String parameter) {
        return ((Labeled) slider(parameter).getParent().lookup(".control-message")).getText();
    }

    /** The lines of the card on which a figure shows the numbers of what the mouse is on; none if it is hidden. */
    public List<String> card(String figure) {
        Parent card = robot.lookup(figure + " > .readout-card").query();
        return card.isVisible()
                ? card.getChildrenUnmodifiable().stream().map(part -> ((Text) part).getText()).toList()
                : List.of();
    }

    /** All nodes of the window that wait to be laid out, the root first. On the JavaFX thread. */
    public List<Node> waitingForLayout() {
        List<Node> result = new ArrayList<>();
        collect(robot.lookup("#lesson-pane").query().getScene().getRoot(), result);
        return result;
    }

    private static void collect(Parent parent, List<Node> result) {
        if (parent.isNeedsLayout()) {
            result.add(parent);
        }
        for (Node child : parent.getChildrenUnmodifiable()) {
            if (child instanceof Parent inner) {
                collect(inner, result);
            }
        }
    }
}
