package neuronlab.figure.link;

import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * What one figure lights up, and when it takes that back. The mouse only points: when it leaves, what the keyboard or a
 * click has kept comes back. What another figure has lit up since is left alone, so that nothing flickers as the mouse
 * goes from one figure to the next, and nothing sticks.
 *
 * @param <T> what is lit up, such as a row
 */
public final class Attention<T> {
    private final T none;
    private final Supplier<T> now;
    private final Consumer<T> light;
    private T kept;
    private T own;

    /**
     * @param none the value that stands for nothing; may be null
     * @param now what is lit up now, by this figure or by another one
     * @param light lights up a value
     */
    public Attention(T none, Supplier<T> now, Consumer<T> light) {
        this.none = none;
        this.now = Objects.requireNonNull(now, "now");
        this.light = Objects.requireNonNull(light, "light");
        this.kept = none;
        this.own = none;
    }

    /** The mouse is over a value; if it is over none, what was kept is lit up. */
    public void point(T value) {
        if (Objects.equals(value, none)) {
            giveWay();
        } else {
            show(value);
        }
    }

    /** The mouse has left the figure. */
    public void leave() {
        giveWay();
    }

    /** The reader has chosen a value, by a click or from the keyboard: it stays lit up until the focus is lost. */
    public void keep(T value) {
        kept = value;
        show(value);
    }

    /** The figure has lost the focus. */
    public void release() {
        boolean keptIsLit = Objects.equals(own, kept);
        kept = none;
        if (keptIsLit) {
            giveWay();
        }
    }

    /** The reader has asked for nothing to be lit up. */
    public void clear() {
        kept = none;
        show(none);
    }

    /** The value that was chosen and still stays. */
    public T kept() {
        return kept;
    }

    /** Whether this figure has lit a value up itself, and not another figure. */
    public boolean holds(T value) {
        return !Objects.equals(value, none) && Objects.equals(own, value);
    }

    private void giveWay() {
        boolean stillOwn = Objects.equals(now.get(), own);
        boolean nothingLit = Objects.equals(now.get(), none);
        if (stillOwn || nothingLit) {
            show(kept);
        }
    }

    private void show(T value) {
        own = value;
        if (!Objects.equals(now.get(), value)) {
            light.accept(value);
        }
    }
}
