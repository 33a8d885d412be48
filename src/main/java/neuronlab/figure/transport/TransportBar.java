package neuronlab.figure.transport;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.util.StringConverter;
import neuronlab.figure.control.ButtonIcon;
import neuronlab.figure.control.Buttons;
import neuronlab.figure.control.ControlStyles;
import neuronlab.figure.control.FocusHome;
import neuronlab.figure.control.Hint;
import neuronlab.figure.control.StepButtons;
import neuronlab.figure.language.Language;
import neuronlab.figure.language.Words;
import neuronlab.figure.layout.StillPane;
import org.kordamp.ikonli.feather.Feather;

/**
 * One bar for everything that trains: play and pause, some steps at once, back and forward, undo, redo and reset, a
 * scrubber over all that is remembered, and how fast it plays. Its least height is the one of its buttons.
 */
public final class TransportBar extends VBox {
    /** A layout in whole pixels may give a bar less than one pixel less than it wishes for. */
    private static final double LOST_BY_ROUNDING = 1;

    private final Transport transport;
    private final Words words;
    private final Label place = new Label();
    private final StillPane told = new StillPane(place);
    private final FlowPane buttons = new FlowPane();
    private final HBox track;
    private final ComboBox<Transport.Speed> speed = new ComboBox<>();
    /** The buttons of which the sign alone says enough where there is no room for their names. */
    private final List<ButtonBase> withSigns = new ArrayList<>();

    /** Whether it makes steps, which have a place and a speed. */
    private final boolean steps;

    private boolean hasAdded;

    /**
     * A bar that drives {@code transport}.
     *
     * @param counts how many steps each of the step buttons makes, from few to many; none for something that only the
     *     reader moves: then there is nothing to play, and only the ways back are there
     * @param stepText what the button for a count says, such as "10 steps"
     */
    public TransportBar(Transport transport, List<Integer> counts, IntFunction<String> stepText, Language language) {
        this.transport = transport;
        this.words = language.words(TransportBar.class);
        steps = !counts.isEmpty();
        place.setId("transport-place");
        place.getStyleClass().add("transport-place");
        told.visibleProperty().bind(told.managedProperty());
        speed.visibleProperty().bind(speed.managedProperty());
        getStyleClass().add("transport-bar");
        FocusHome.mark(this, words.get("bar"));
        buttons.getChildren().add(group(undo(), redo(), reset()));
        buttons.getStyleClass().add("transport-buttons");
        // Else two rows of buttons would be pressed into one where the track has to go.
        buttons.setMinHeight(USE_PREF_SIZE);
        track = track();
        if (steps) {
            StepButtons counted = steps(counts, stepText);
            // Each by itself in the row, so that it goes on below wherever there is no more room.
            buttons.getChildren().addAll(0, counts.stream().map(counted::button).toList());
            buttons.getChildren().addFirst(play());
            offerSpeeds();
            track.getChildren().addAll(told, speed);
            // Not at once: before the style sheets are applied its width would be taken for nothing, and remembered.
            widthProperty().addListener((_, _, width) -> tellPlaceIn(width.doubleValue()));
        } else {
            told.setManaged(false);
            speed.setManaged(false);
        }
        getChildren().setAll(buttons, track);
        setMaxHeight(USE_PREF_SIZE);
    }

    /** In a row too narrow for all of it, the buttons come first: the place can be read from the scrubber as well. */
    private void tellPlaceIn(double width) {
        told.setManaged(width >= widthAround() + leastTrack() + widthOfPlace());
    }

    private double widthAround() {
        return snappedLeftInset() + snappedRightInset();
    }

    /** How narrow the row of the track can be if it does not tell the place. */
    private double leastTrack() {
        return leastScrubber() + (steps ? widthOfSpeed() : 0);
    }

    /** The same without the choice of a speed. */
    private double leastScrubber() {
        return track.minWidth(-1)
                - (told.isManaged() ? widthOfPlace() : 0)
                - (speed.isManaged() ? widthOfSpeed() : 0);
    }

    private double widthOfPlace() {
        return told.minWidth(-1) + track.getSpacing();
    }

    private double widthOfSpeed() {
        return speed.minWidth(-1) + track.getSpacing();
    }

    @Override
    protected double computeMinWidth(double height) {
        return widthAround() + Math.max(buttons.minWidth(-1), leastTrack());
    }

    /** Where it is given too little height for all of it, the scrubber goes to the buttons, or is left out. */
    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width) - getSpacing() - trackHeight();
    }

    /** Whatever the track shows of itself at the moment: else its height would depend on the height that it gets. */
    @Override
    protected double computePrefHeight(double width) {
        double ofButtons = buttons.prefHeight(width < 0 ? -1 : width - widthAround());
        return snappedTopInset() + ofButtons + getSpacing() + trackHeight() + snappedBottomInset();
    }

    private double trackHeight() {
        return Math.ceil(track.getChildren().stream()
                .filter(part -> steps || part != speed)
                .mapToDouble(part -> part.prefHeight(-1))
                .max()
                .orElse(0));
    }

    @Override
    protected void layoutChildren() {
        fitNames();
        boolean hasRow = getHeight() > prefHeight(getWidth()) - LOST_BY_ROUNDING;
        if (hasRow && steps) {
            tellPlaceIn(getWidth());
            speed.setManaged(true);
        }
        super.layoutChildren();
        track.setVisible(hasRow || isBesideButtons());
    }

    /** Puts the track behind the last button, without what it can do without, if there is room for a scrubber. */
    private boolean isBesideButtons() {
        buttons.layout();
        Node last = buttons.getChildren().getLast();
        double x = snappedLeftInset() + last.getBoundsInParent().getMaxX() + buttons.getHgap();
        double width = getWidth() - snappedRightInset() - x;
        if (width < leastScrubber()) {
            return false;
        }
        told.setManaged(false);
        speed.setManaged(steps && width >= leastTrack());
        double height = track.prefHeight(-1);
        double middle = buttons.getLayoutY() + last.getBoundsInParent().getCenterY();
        track.resizeRelocate(x, Math.round(middle - height / 2), width, height);
        return true;
    }

    /**
     * Adds a button of another kind, or a menu, behind those that there are. A bar with such buttons keeps to one row of
     * them as long as it can: those with a sign and a hint do without their names where there is no room.
     */
    public void add(ButtonBase button) {
        buttons.getChildren().add(button);
        if (button.getGraphic() != null && Hint.has(button)) {
            withSigns.add(button);
        }
        if (!hasAdded) {
            hasAdded = true;
            widthProperty().addListener(_ -> fitNames());
        }
    }

    private void fitNames() {
        if (!hasAdded) {
            return;
        }
        double missing = widthWithNames() - getWidth();
        for (ButtonBase button : withSigns) {
            boolean without = missing > 0;
            button.setContentDisplay(without ? ContentDisplay.GRAPHIC_ONLY : ContentDisplay.LEFT);
            missing -= without ? widthOfName(button) : 0;
        }
    }

    private double widthWithNames() {
        List<Node> shown = buttons.getChildren().stream().filter(Node::isManaged).toList();
        double parts = shown.stream().mapToDouble(part -> Math.ceil(part.prefWidth(-1))).sum();
        double names = withSigns.stream()
                .filter(button -> button.isManaged() && button.getContentDisplay() == ContentDisplay.GRAPHIC_ONLY)
                .mapToDouble(TransportBar::widthOfName)
                .sum();
        return parts + names + Math.ceil(buttons.getHgap()) * Math.max(0, shown.size() - 1);
    }

    private static double widthOfName(ButtonBase button) {
        Text name = new Text(button.getText());
        name.setFont(button.getFont());
        return Math.ceil(name.getLayoutBounds().getWidth()) + button.getGraphicTextGap();
    }

    private Button play() {
        Button button = new Button();
        button.setId("play");
        button.getStyleClass().add(ControlStyles.PRIMARY_BUTTON);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(_ -> toggle());
        transport.activityProperty().subscribe(activity -> {
            boolean plays = activity == Transport.Activity.PLAYING;
            button.setText(words.get(plays ? "pause" : "play"));
            ButtonIcon.put(button, plays ? Feather.PAUSE : Feather.PLAY);
        });
        disableUnless(button, this::canStep);
        return button;
    }

    private void toggle() {
        if (transport.activityProperty().getValue() == Transport.Activity.PLAYING) {
            transport.pause();
        } else {
            transport.play();
        }
    }

    private StepButtons steps(List<Integer> counts, IntFunction<String> stepText) {
        StepButtons buttons = new StepButtons(counts, stepText);
        counts.forEach(count -> {
            buttons.button(count).setId("step-" + count);
            disableUnless(buttons.button(count), this::canStep);
        });
        buttons.setOnStep(transport::step);
        return buttons;
    }

    private boolean canStep(Transport.Activity activity) {
        return activity == Transport.Activity.PAUSED || activity == Transport.Activity.PLAYING;
    }

    private Button undo() {
        Button button = icon("undo", Feather.CORNER_UP_LEFT, transport::undo);
        enableWhile(button, Transport.Track::undoable);
        return button;
    }

    private Button redo() {
        Button button = icon("redo", Feather.CORNER_UP_RIGHT, transport::redo);
        enableWhile(button, Transport.Track::redoable);
        return button;
    }

    private Button reset() {
        Button button = Buttons.quiet("reset", words.get("reset"), Feather.ROTATE_CCW, transport::reset);
        Hint.give(button, words.get("reset"));
        withSigns.add(button);
        enableWhile(button, Transport.Track::resettable);
        return button;
    }

    private HBox track() {
        Button back = icon("back", Feather.SKIP_BACK, transport::back);
        enableWhile(back, track -> track.place() > 0);
        Button forward = icon("forward", Feather.SKIP_FORWARD, transport::forward);
        enableWhile(forward, track -> track.place() < track.last());
        Scrubber scrubber = new Scrubber(transport);
        scrubber.setAccessibleText(words.get("scrubber"));
        // It moves at every step, and nothing around it should be laid out again for that.
        StillPane still = new StillPane(scrubber);
        HBox.setHgrow(still, Priority.ALWAYS);
        HBox row = new HBox(back, still, forward);
        row.getStyleClass().add("transport-track");
        return row;
    }

    private void offerSpeeds() {
        speed.setId("speed");
        speed.getStyleClass().add("transport-speed");
        speed.getItems().setAll(Transport.Speed.values());
        speed.setConverter(new SpeedNames());
        speed.valueProperty().bindBidirectional(transport.speedProperty());
        Hint.give(speed, words.get("speed"));
        speed.setAccessibleText(words.get("speed"));
        speed.addEventHandler(KeyEvent.KEY_PRESSED, event -> chooseAnEnd(speed, event));
    }

    /** Home and End are the slowest and the fastest; the page would scroll, and the figure leave the stage. */
    private static void chooseAnEnd(ComboBox<Transport.Speed> choice, KeyEvent event) {
        if (event.getCode() == KeyCode.HOME) {
            choice.getSelectionModel().selectFirst();
            event.consume();
        } else if (event.getCode() == KeyCode.END) {
            choice.getSelectionModel().selectLast();
            event.consume();
        }
    }

    private Button icon(String name, Feather icon, Runnable action) {
        Button button = new Button();
        button.setId(name);
        button.getStyleClass().addAll(ControlStyles.QUIET_BUTTON, ControlStyles.ICON_BUTTON);
        ButtonIcon.put(button, icon);
        Hint.give(button, words.get(name));
        button.setAccessibleText(words.get(name));
        button.setOnAction(_ -> action.run());
        return button;
    }

    private static HBox group(Node... parts) {
        HBox group = new HBox(parts);
        group.getStyleClass().add("transport-group");
        return group;
    }

    private void enableWhile(Node part, Function<Transport.Track, Boolean> condition) {
        transport.trackProperty().subscribe(track -> part.setDisable(!condition.apply(track)));
    }

    private void disableUnless(Node part, Function<Transport.Activity, Boolean> condition) {
        transport.activityProperty().subscribe(activity -> part.setDisable(!condition.apply(activity)));
    }

    /** Puts a prefix before the ids of all parts: for a page with more bars than one. */
    public TransportBar prefixIds(String prefix) {
        prefixIds(this, prefix);
        return this;
    }

    private static void prefixIds(Parent parent, String prefix) {
        for (Node part : parent.getChildrenUnmodifiable()) {
            if (part.getId() != null) {
                part.setId(prefix + part.getId());
            }
            if (part instanceof Parent inner) {
                prefixIds(inner, prefix);
            }
        }
    }

    /** What is written beside the scrubber: where the transport stands, in words. */
    public StringProperty placeTextProperty() {
        return place.textProperty();
    }

    private final class SpeedNames extends StringConverter<Transport.Speed> {
        @Override
        public String toString(Transport.Speed speed) {
            return speed == null ? "" : words.get("speed." + speed.name().toLowerCase(Locale.ROOT));
        }

        @Override
        public Transport.Speed fromString(String name) {
            return Stream.of(Transport.Speed.values())
                    .filter(speed -> toString(speed).equals(name))
                    .findFirst()
                    .orElseThrow();
        }
    }
}
