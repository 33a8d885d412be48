package neuronlab.figure.formula;

import javafx.scene.Node;
import neuronlab.figure.link.Part;

/**
 * Something that is drawn: a glyph, a bar, a bracket.
 *
 * @param part the part that it stands for; null for none
 * @param row the row of the data whose term it is in; -1 for none
 */
record Ink(Node node, Part part, int row) {}
