package neuronlab.figure.circuit;

import java.util.List;
import neuronlab.figure.Role;

/**
 * One number of a calculation.
 *
 * @param id by which other boxes and the lesson name it
 * @param role which idea it stands for, and so its colour
 * @param title what it is called, such as {@code w₁}
 * @param formula how it is calculated, such as {@code w₁ · x + b₁}; empty if it is given
 * @param column where it stands from left to right, from 0
 * @param lane where it stands from top to bottom, from 0
 * @param sources the ids of the boxes that it is calculated from
 */
public record CircuitBox(
        String id, Role role, String title, String formula, int column, int lane, List<String> sources) {
    /** Keeps the sources as they are now. */
    public CircuitBox {
        sources = List.copyOf(sources);
    }
}
