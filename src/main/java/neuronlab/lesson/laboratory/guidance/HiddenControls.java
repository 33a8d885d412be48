package neuronlab.lesson.laboratory.guidance;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javafx.scene.Node;

/** The controls that a teacher can leave out, by the names that docs/experiment-file.md gives them. */
public final class HiddenControls {
    private final Map<String, List<Node>> byName = new HashMap<>();

    /** Makes controls known by a name. */
    public void add(String name, Node... controls) {
        byName.put(name, List.of(controls));
    }

    /** Makes controls known that have their names already. */
    public void addAll(Map<String, ? extends Node> controls) {
        controls.forEach(this::add);
    }

    /** Whether anything is known by a name. */
    boolean knows(String name) {
        return byName.containsKey(name);
    }

    /** Hides those that are named and shows all others; names that are not known are passed over. */
    void hide(Set<String> names) {
        byName.forEach((name, controls) -> controls.forEach(control -> {
            boolean shown = !names.contains(name);
            control.setVisible(shown);
            control.setManaged(shown);
        }));
    }
}
