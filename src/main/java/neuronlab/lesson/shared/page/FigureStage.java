package neuronlab.lesson.shared.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import javafx.css.CssMetaData;
import javafx.css.PseudoClass;
import javafx.css.Styleable;
import javafx.css.StyleableProperty;
import javafx.css.StyleablePropertyFactory;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import neuronlab.figure.control.ButtonIcon;
import neuronlab.figure.control.ControlStyles;
import neuronlab.lesson.shared.stage.Cue;
import neuronlab.lesson.shared.stage.Pace;
import neuronlab.lesson.shared.stage.Script;
import org.kordamp.ikonli.feather.Feather;

/**
 * The figures of a page, one of them in sight at a time, and the way back to the text for one that the reader has taken
 * over. Each figure is the root of its own layout: what changes in it lays out nothing around it. CSS says below which
 * height the stage is low ({@code -nl-low-below}).
 */
final class FigureStage extends Region {
    private static final StyleablePropertyFactory<FigureStage> STYLES =
            new StyleablePropertyFactory<>(Region.getClassCssMetaData());
    private static final PseudoClass COMPACT = PseudoClass.getPseudoClass("compact");
    private static final PseudoClass LOW = PseudoClass.getPseudoClass("low");
    private static final PseudoClass SPREAD = PseudoClass.getPseudoClass("spread");
    private static final Set<KeyCode> TOUCHING_NOTHING = Set.of(
            KeyCode.TAB, KeyCode.SHIFT, KeyCode.CONTROL, KeyCode.ALT, KeyCode.META, KeyCode.ESCAPE);

    private final StyleableProperty<Number> lowBelow =
            STYLES.createStyleableNumberProperty(this, "lowBelow", "-nl-low-below", stage -> stage.lowBelow, 0);

    private final List<Region> figures;
    private final List<Script> scripts = new ArrayList<>();
    private final Supplier<Pace> pace;
    private final Pane room = new Pane();
    private final Rectangle edge = new Rectangle();
    private final Button follow = new Button();
    private final CrossFade fade = new CrossFade();
    private int shown = Passage.NO_SCENE;
    private boolean compact;

    /** @param pace how to move at the moment */
    FigureStage(List<Region> figures, Supplier<Pace> pace, String followText) {
        this.figures = List.copyOf(figures);
        this.pace = pace;
        getStyleClass().add("figure-stage");
        figures.forEach(this::add);
        room.getStyleClass().add("stage-room");
        room.setPickOnBounds(false);
        follow.setText(followText);
        follow.setId("follow-the-text");
        follow.getStyleClass().add(ControlStyles.STEP_BUTTON);
        follow.setVisible(false);
        follow.setOnAction(_ -> scripts.get(shown).follow());
        ButtonIcon.put(follow, Feather.BOOK_OPEN);
        getChildren().addAll(room, follow);
    }

    private void add(Region figure) {
        Script script = new Script(pace);
        scripts.add(script);
        figure.setManaged(false);
        figure.addEventFilter(MouseEvent.MOUSE_PRESSED, _ -> script.takeOver());
        figure.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (!TOUCHING_NOTHING.contains(event.getCode())) {
                script.takeOver();
            }
        });
        script.strayedProperty().addListener(_ -> offerWayBack());
    }

    /** Style sheets and layouts of figures that nobody has seen yet would only be in the way of the one that is seen. */
    private void bring(Region figure) {
        if (figure.getParent() == null) {
            room.getChildren().add(figure);
            // It may come while the page is laid out, and is measured at once.
            figure.applyCss();
        }
    }

    /** Takes all figures into the scene, so that they can be measured. */
    void bringAll() {
        figures.forEach(this::bring);
    }

    private void offerWayBack() {
        follow.setVisible(shown != Passage.NO_SCENE && scripts.get(shown).strayedProperty().get());
    }

    /**
     * Spreads all figures over a page, which lays each of them out itself: a sheet has no stage.
     *
     * @param width the width of the page
     * @param height the height of the page
     */
    void spread(double width, double height) {
        dress(true, false);
        pseudoClassStateChanged(LOW, false);
        resizeRelocate(0, 0, width, height);
        setTranslateY(0);
        bringAll();
        figures.forEach(figure -> figure.setVisible(true));
        follow.setVisible(false);
        shown = Passage.NO_SCENE;
    }

    /**
     * Gathers the figures in a rectangle of the page.
     *
     * @param compact whether there is only a part of the window's height
     */
    void gather(double x, double y, double width, double height, boolean compact) {
        dress(false, compact);
        pseudoClassStateChanged(LOW, !compact && height < lowBelow.getValue().doubleValue());
        resizeRelocate(x, y, width, height);
    }

    private void dress(boolean spread, boolean compact) {
        this.compact = compact;
        setPickOnBounds(!spread);
        pseudoClassStateChanged(SPREAD, spread);
        pseudoClassStateChanged(COMPACT, compact);
    }

    /** Puts a figure on the stage, and makes the cues that the reader has come to; all of this changes nothing twice. */
    void show(int scene, List<Cue> cues) {
        if (scene != shown) {
            change(scene);
        }
        scripts.get(scene).reach(cues);
    }

    private void change(int scene) {
        keepFocus();
        bring(figures.get(scene));
        if (shown == Passage.NO_SCENE) {
            figures.forEach(figure -> figure.setVisible(figure == figures.get(scene)));
        } else {
            scripts.get(shown).reach(List.of());
            fade.change(figures.get(shown), figures.get(scene), pace.get());
        }
        shown = scene;
        offerWayBack();
        requestLayout();
    }

    /** The focus stays here when the figure that has it leaves; the toolkit would hand it to some place in the prose. */
    private void keepFocus() {
        Node owner = getScene() == null ? null : getScene().getFocusOwner();
        if (PageText.isIn(room, owner)) {
            requestFocus();
        }
    }

    /** The reader has touched the figure in another way than by pressing on it. */
    void takeOver() {
        if (shown != Passage.NO_SCENE) {
            scripts.get(shown).takeOver();
        }
    }

    @Override
    protected void layoutChildren() {
        room.resizeRelocate(0, 0, getWidth(), getHeight());
        if (shown == Passage.NO_SCENE) {
            room.setClip(null);
            return;
        }
        edge.setWidth(getWidth());
        edge.setHeight(getHeight());
        room.setClip(edge);
        Insets insets = getInsets();
        double width = getWidth() - insets.getLeft() - insets.getRight();
        double height = getHeight() - insets.getTop() - insets.getBottom();
        Region figure = figures.get(shown);
        figure.resizeRelocate(insets.getLeft(), insets.getTop(), width, height);
        layOutWayBack(insets);
    }

    /** On the edge to the prose where that is below, and in the margin above the figure where it is beside. */
    private void layOutWayBack(Insets insets) {
        follow.autosize();
        double x = getWidth() - insets.getRight() - follow.getWidth();
        double y = compact
                ? getHeight() - follow.getHeight() / 2
                : Math.max(0, (insets.getTop() - follow.getHeight()) / 2);
        follow.relocate(Math.round(x), Math.round(y));
    }

    @Override
    public List<CssMetaData<? extends Styleable, ?>> getCssMetaData() {
        return STYLES.getCssMetaData();
    }
}
