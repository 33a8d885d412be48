package neuronlab.figure.cursor;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.collections.FXCollections;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import neuronlab.figure.language.Language;
import neuronlab.figure.link.Attention;
import neuronlab.figure.readout.Readout;

/**
 * Lets a reader visit the places of a figure, with the mouse or with keys: it lights one of them up, tells it on a card
 * and to a screen reader, and gives it back when the mouse or the focus goes.
 *
 * <p>The figure is one stop of the Tab key. Arrow keys, Home, End and the page keys go from place to place, Enter acts
 * where there is something to do, Escape goes out. Keys with Alt, Control or the like are left to the window.
 *
 * <p>A figure has the {@link #nodes} of its cursor among its children, lets it {@link #answer} for it, and calls {@link
 * #refresh} when what it shows has changed.
 */
public final class FigureCursor {
    private final Region figure;
    private final Places places;
    private final Speech speech;
    private final Readout readout = new Readout();
    private final PlaceNodes nodes = new PlaceNodes();
    private final IntegerProperty place = new SimpleIntegerProperty(this, "place", Places.NONE);
    private final Attention<Integer> attention = new Attention<>(Places.NONE, place::get, place::set);

    /** Attends to a figure from now on, and makes it a stop of the Tab key. */
    public FigureCursor(Region figure, Places places, Language language) {
        this.figure = figure;
        this.places = places;
        this.speech = new Speech(language);
        figure.setFocusTraversable(true);
        figure.setAccessibleRole(AccessibleRole.LIST_VIEW);
        listen();
    }

    private void listen() {
        figure.addEventHandler(MouseEvent.MOUSE_MOVED, event -> attention.point(places.at(event.getX(), event.getY())));
        figure.addEventHandler(MouseEvent.MOUSE_EXITED, _ -> attention.leave());
        figure.addEventHandler(MouseEvent.MOUSE_PRESSED, this::press);
        figure.addEventHandler(MouseEvent.MOUSE_DRAGGED, this::drag);
        figure.addEventHandler(KeyEvent.KEY_PRESSED, this::type);
        figure.hoverProperty().addListener(_ -> showReadout());
        figure.focusedProperty().addListener((_, _, focused) -> {
            if (!focused) {
                attention.release();
            }
            showReadout();
        });
        place.addListener(_ -> arrive());
    }

    /** The event ends here, or the page that the figure is on would take the focus that the figure has just got. */
    private void press(MouseEvent event) {
        figure.requestFocus();
        attention.keep(places.at(event.getX(), event.getY()));
        event.consume();
    }

    private void drag(MouseEvent event) {
        if (places.has(attention.kept()) && places.drag(attention.kept(), event.getX(), event.getY())) {
            event.consume();
        }
    }

    private void type(KeyEvent event) {
        if (WindowKeys.isOne(event)) {
            return;
        }
        boolean used = Move.of(event.getCode())
                .map(move -> go(move, event.isShiftDown()))
                .orElseGet(() -> command(event.getCode()));
        if (used) {
            event.consume();
        }
    }

    /** Arrow keys stay with the figure even where they lead nowhere: they would leave for whatever lies beside it. */
    private boolean go(Move move, boolean fine) {
        int next = places.next(place.get(), move, fine);
        if (places.has(next)) {
            visit(next);
        }
        return places.has(next) || move.isArrow();
    }

    private boolean command(KeyCode key) {
        return switch (key) {
            case ENTER -> places.has(place.get()) && places.act(place.get());
            case ESCAPE -> leave();
            default -> false;
        };
    }

    private boolean leave() {
        boolean anywhere = place.get() != Places.NONE;
        attention.clear();
        return anywhere;
    }

    /** Takes the reader to a place, or to one that has moved; it stays until the focus is lost. */
    public void visit(int next) {
        boolean same = next == place.get();
        if (same) {
            nodes.forget(next);
        }
        attention.keep(next);
        if (same) {
            arrive();
        }
    }

    /** Takes the reader away from any place. */
    public void clear() {
        attention.clear();
    }

    private void arrive() {
        showReadout();
        figure.notifyAccessibleAttributeChanged(AccessibleAttribute.FOCUS_ITEM);
    }

    /** Shows again what has changed: of places, of where they are, or of what is told of them. */
    public void refresh() {
        showReadout();
        nodes.textChanged(place.get());
        if (places.has(place.get())) {
            places.node(place.get()).ifPresent(own -> own.notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT));
        }
        figure.notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
    }

    /** What another figure has lit up is told as long as the reader is here. */
    private void showReadout() {
        int now = place.get();
        boolean wanted = figure.isHover() || figure.isFocused() || attention.holds(now);
        String text = wanted && places.has(now) ? places.tell(now) : null;
        if (text == null) {
            readout.hide();
        } else {
            readout.show(text, places.extent(now));
        }
    }

    /** What the cursor draws, to be children of the figure, on top. */
    public List<Node> nodes() {
        return List.of(nodes.group(), readout);
    }

    /** The place that is lit up, by this figure or by another one; {@link Places#NONE} for none. */
    public IntegerProperty placeProperty() {
        return place;
    }

    /** The card. */
    public Readout readout() {
        return readout;
    }

    /** What a screen reader is told of the figure; nothing where the cursor does not know better than the figure. */
    public Optional<Object> answer(AccessibleAttribute attribute, Object... parameters) {
        return switch (attribute) {
            case TEXT -> Optional.of(name());
            case FOCUS_ITEM -> Optional.of(places.has(place.get()) ? node(place.get()) : figure);
            case ITEM_COUNT -> Optional.of(places.count());
            case ITEM_AT_INDEX -> Optional.of(node((Integer) parameters[0]));
            case SELECTED_ITEMS ->
                Optional.of(FXCollections.observableArrayList(
                        places.has(place.get()) ? List.of(node(place.get())) : List.of()));
            default -> Optional.empty();
        };
    }

    private String name() {
        String given = figure.getAccessibleText();
        return given == null || given.isBlank() ? places.summary() : given;
    }

    private Node node(int number) {
        return places.node(number).orElseGet(() -> nodes.of(number, places.extent(number), () -> told(number)));
    }

    private String told(int number) {
        String text = places.has(number) ? places.tell(number) : null;
        return text == null ? "" : speech.of(text);
    }
}
