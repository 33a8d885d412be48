package neuronlab.figure.cursor;

import java.util.Optional;
import javafx.scene.input.KeyCode;

/** Where a key leads from the place that the reader is at. */
public enum Move {
    /** One to the left. */
    LEFT,
    /** One to the right. */
    RIGHT,
    /** One up. */
    UP,
    /** One down. */
    DOWN,
    /** To the first: Home. */
    FIRST,
    /** To the last: End. */
    LAST,
    /** {@link #PAGE} back, or up where places lie below each other: Page Up. */
    PAGE_BACK,
    /** {@link #PAGE} on, or down where places lie below each other: Page Down. */
    PAGE_ON;

    /** How many places a page is. */
    public static final int PAGE = 10;

    /** The move that a key stands for, if it stands for one. */
    public static Optional<Move> of(KeyCode key) {
        return Optional.ofNullable(
                switch (key) {
                    case LEFT, KP_LEFT -> LEFT;
                    case RIGHT, KP_RIGHT -> RIGHT;
                    case UP, KP_UP -> UP;
                    case DOWN, KP_DOWN -> DOWN;
                    case HOME -> FIRST;
                    case END -> LAST;
                    case PAGE_UP -> PAGE_BACK;
                    case PAGE_DOWN -> PAGE_ON;
                    default -> null;
                });
    }

    /** Whether an arrow key makes this move. */
    public boolean isArrow() {
        return this == LEFT || this == RIGHT || this == UP || this == DOWN;
    }
}
