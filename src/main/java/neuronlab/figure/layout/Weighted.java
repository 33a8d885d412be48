package neuronlab.figure.layout;

import java.util.function.Consumer;
import javafx.scene.layout.Region;

/** An arrangement with a share of its own. */
final class Weighted extends Arrangement {
    /** Instead of a share: no more than what is wished for. */
    static final double HUGS = -1;

    private final Arrangement content;
    private final double share;

    Weighted(Arrangement content, double share) {
        this.content = content;
        this.share = share;
    }

    @Override
    double weight() {
        return share == HUGS ? 1 : share;
    }

    @Override
    boolean fills() {
        return content.fills();
    }

    @Override
    boolean leads() {
        return content.leads();
    }

    @Override
    double minWidth(Gaps gaps) {
        return share == HUGS ? content.prefWidth(gaps) : content.minWidth(gaps);
    }

    @Override
    double maxWidth(Gaps gaps) {
        return share == HUGS ? content.prefWidth(gaps) : content.maxWidth(gaps);
    }

    @Override
    double prefWidth(Gaps gaps) {
        return content.prefWidth(gaps);
    }

    @Override
    double minHeight(double width, Gaps gaps) {
        return content.minHeight(width, gaps);
    }

    @Override
    double prefHeight(double width, Gaps gaps) {
        return content.prefHeight(width, gaps);
    }

    @Override
    double maxHeight(double width, Gaps gaps) {
        return content.maxHeight(width, gaps);
    }

    @Override
    void place(Box room, Gaps gaps, Consumer<Region> shown) {
        content.place(room, gaps, shown);
    }

    @Override
    void visit(Consumer<Region> part) {
        content.visit(part);
    }
}
