package neuronlab.figure.storyboard;

import java.util.List;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Bounds;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.stage.Window;
import neuronlab.figure.language.Language;
import neuronlab.figure.language.Words;
import neuronlab.figure.layout.Arrangement;
import neuronlab.figure.layout.FittedPane;
import neuronlab.figure.layout.InSight;
import neuronlab.figure.speech.Announcement;

/**
 * A picture that tells a story in steps, with a caption for each: it plays, pauses, steps back and forth, can be
 * scrubbed and replayed.
 *
 * <p>It shows its first step once it is shown in a window, and its last one, with all there is to see, where it never
 * is, such as in an exported page. The first step is a state and does not move. Where the system asks for reduced
 * motion each step is complete at once. Nothing moves while it is out of sight.
 *
 * <p>Keys, when it or one of its buttons has the focus: Left and Right, Home and End, Space to play and to pause.
 */
public final class Storyboard extends StackPane {
    private final List<StoryStep> steps;
    private final PlayHead head;
    private final Words words;
    private final StoryControls controls;
    private final CaptionDeck captions;
    private final CaptionList told;
    private final StoryClock clock = new StoryClock(this::pass);
    private final DoubleProperty position = new SimpleDoubleProperty(this, "position");
    private final ReadOnlyIntegerWrapper step = new ReadOnlyIntegerWrapper(this, "step");
    private final ReadOnlyBooleanWrapper playing = new ReadOnlyBooleanWrapper(this, "playing");
    private final ObservableValue<Boolean> shown = sceneProperty()
            .flatMap(Scene::windowProperty)
            .flatMap(Window::showingProperty)
            .orElse(false);
    private final ObservableValue<Boolean> inSight = InSight.of(this);
    private boolean opened;
    private boolean seen;

    /**
     * A storyboard at the end of its last step.
     *
     * @param picture what the steps change
     * @param steps at least one
     * @throws IllegalArgumentException if there is no step
     */
    public Storyboard(Region picture, List<StoryStep> steps, Language language) {
        if (steps.isEmpty()) {
            throw new IllegalArgumentException("A story has at least one step");
        }
        this.steps = List.copyOf(steps);
        this.head = new PlayHead(this.steps);
        this.words = language.words(Storyboard.class);
        this.position.set(steps.size());
        this.captions = new CaptionDeck(this.steps);
        this.told = new CaptionList(this.steps);
        this.controls = new StoryControls(this, steps.size(), words);
        getStyleClass().add("storyboard");
        picture.setFocusTraversable(false);
        getChildren().add(arrange(picture));
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setAccessibleRoleDescription(words.get("role"));
        listen(picture);
        show();
    }

    /**
     * All captions stand below the picture, or one of them where there is no room for more. Where it is low and wide,
     * caption and controls stand beside the picture.
     */
    private FittedPane arrange(Region picture) {
        Arrangement drawing = Arrangement.leading(picture);
        Arrangement words = Arrangement.column(Arrangement.part(captions), Arrangement.part(controls));
        return new FittedPane(
                Arrangement.column(drawing, Arrangement.part(told), Arrangement.part(controls)),
                Arrangement.column(drawing, words),
                Arrangement.row(drawing.weighing(2), words),
                Arrangement.row(drawing.weighing(1.3), words),
                drawing);
    }

    private void listen(Region picture) {
        position.addListener((_, _, now) -> goTo(now.doubleValue()));
        addEventHandler(KeyEvent.KEY_PRESSED, this::press);
        picture.addEventFilter(MouseEvent.MOUSE_PRESSED, event -> {
            requestFocus();
            event.consume();
        });
        shown.addListener((_, _, now) -> {
            if (now && !opened) {
                opened = true;
                showStep(1);
            }
        });
        inSight.addListener((_, _, now) -> {
            if (!now) {
                pause();
            }
        });
    }

    /** Lets it play once by itself when it is first seen, unless the system asks for less motion. */
    public void playWhenFirstSeen() {
        inSight.subscribe(this::playIfFirstSeen);
    }

    private void playIfFirstSeen(boolean now) {
        if (now && !seen) {
            seen = true;
            if (!isStill()) {
                head.restThenSetOff();
                run();
            }
        }
    }

    private void press(KeyEvent event) {
        if (event.isShortcutDown() || event.isAltDown() || event.isShiftDown()) {
            return;
        }
        boolean used = true;
        switch (event.getCode()) {
            case LEFT, KP_LEFT -> back();
            case RIGHT, KP_RIGHT -> forward();
            case HOME -> showStep(1);
            case END -> showStep(steps.size());
            case SPACE -> playOrPause();
            default -> used = false;
        }
        if (used) {
            event.consume();
        }
    }

    /** Pauses if it plays, and plays if it does not. */
    public void playOrPause() {
        if (isPlaying()) {
            pause();
        } else {
            play();
        }
    }

    /** Plays to the end of the story; at its end, from the start. */
    public void play() {
        if (head.position() >= steps.size()) {
            replay();
        } else {
            head.setOff(steps.size());
            run();
        }
    }

    /** Plays from the start. */
    public void replay() {
        showStep(1);
        head.restThenSetOff();
        run();
    }

    /** Plays up to a step, from 1, if that is further on, and goes back to it at once if not. */
    public void playTo(int number) {
        pause();
        if (number > head.position()) {
            head.setOff(Math.min(number, steps.size()));
            run();
        } else {
            showStep(number);
        }
    }

    /** Stops where it is. */
    public void pause() {
        clock.stop();
        playing.set(false);
    }

    /** Moves on to the end of this step or, if it is complete, of the next one. */
    public void forward() {
        pause();
        if (head.position() < steps.size()) {
            head.setOff((int) Math.floor(head.position()) + 1);
            run();
        }
    }

    /** Goes back, at once, to where the step before was complete. */
    public void back() {
        showStep((int) Math.ceil(head.position()) - 1);
    }

    /** Shows a step, from 1, as it is when it is complete; a number outside the story means its nearest end. */
    public void showStep(int number) {
        pause();
        position.set(Math.clamp(number, 1, steps.size()));
    }

    private void run() {
        if (!shown.getValue()) {
            showStep(head.goal());
            return;
        }
        playing.set(true);
        clock.start();
        if (isStill()) {
            pass(0);
        }
    }

    /** Lets time pass while it plays. */
    void pass(double seconds) {
        if (!isWithinWindow()) {
            pause();
            return;
        }
        boolean goesOn = head.pass(seconds, isStill());
        show();
        if (!goesOn) {
            pause();
        }
    }

    private boolean isStill() {
        return getScene() != null && getScene().getPreferences().isReducedMotion();
    }

    /** Whether some of it is within its window: not hidden, and not scrolled away. */
    private boolean isWithinWindow() {
        Bounds bounds = localToScene(getLayoutBounds());
        return inSight.getValue() && bounds.intersects(0, 0, getScene().getWidth(), getScene().getHeight());
    }

    private boolean isWithin(Node node) {
        return node != null && (node == this || isWithin(node.getParent()));
    }

    private void goTo(double wanted) {
        if (wanted != head.position()) {
            head.moveTo(wanted);
            show();
        }
    }

    /** What the story is about, in a few words: buttons of two stories on one page need different names. */
    public void setName(String name) {
        controls.setStoryName(name);
    }

    private void show() {
        steps.get(head.step() - 1).show().accept(head.progress());
        captions.show(head.step());
        told.show(head.step());
        controls.show(head.step(), head.position());
        if (step.get() != head.step() && isWithin(getScene() == null ? null : getScene().getFocusOwner())) {
            Announcement.make(this, steps.get(head.step() - 1).caption());
        }
        step.set(head.step());
        position.set(head.position());
        setAccessibleText(words.get("spoken", controls.counter(), steps.get(head.step() - 1).caption()));
    }

    /**
     * Step and progress as one number: 1 where the first step is complete, 1.5 where the second is half done, and so on
     * to the number of steps.
     */
    public DoubleProperty positionProperty() {
        return position;
    }

    /** How many steps it has. */
    public int steps() {
        return steps.size();
    }

    /** The number of the step that is shown, from 1. */
    public ReadOnlyIntegerProperty stepProperty() {
        return step.getReadOnlyProperty();
    }

    /** Whether it moves by itself at the moment. */
    public ReadOnlyBooleanProperty playingProperty() {
        return playing.getReadOnlyProperty();
    }

    /** Whether it moves by itself at the moment. */
    public boolean isPlaying() {
        return playing.get();
    }

    /** The caption of the step that is shown. */
    public String caption() {
        return steps.get(head.step() - 1).caption();
    }
}
