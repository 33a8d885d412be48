package neuronlab.figure.link;

import java.util.Arrays;
import java.util.Locale;
import neuronlab.figure.Role;

/**
 * Reads the name of a part, as prose and formulas have it: a role, and after a colon the indices where they matter:
 * {@code weight}, {@code input:0}, {@code weight:1,0} (output, then input). All indices count from 0.
 */
public final class PartNames {
    private static final String ROLE_PREFIX = "role:";

    private PartNames() {}

    /**
     * Reads a name.
     *
     * @throws IllegalArgumentException if there is no such role, or an index is no whole number
     */
    public static Part read(String name) {
        String bare = name.startsWith(ROLE_PREFIX) ? name.substring(ROLE_PREFIX.length()) : name;
        String[] pieces = bare.split(":", 2);
        Role role = Role.valueOf(pieces[0].strip().toUpperCase(Locale.ROOT));
        int[] indices = pieces.length == 1 ? new int[0] : indices(pieces[1]);
        return switch (indices.length) {
            case 0 -> Part.all(role);
            case 1 -> role == Role.INPUT ? Part.input(indices[0]) : new Part(role, indices[0], Part.ANY);
            case 2 -> new Part(role, indices[0], indices[1]);
            default -> throw new IllegalArgumentException("Too many indices: " + name);
        };
    }

    private static int[] indices(String text) {
        return Arrays.stream(text.split(",")).map(String::strip).mapToInt(Integer::parseInt).toArray();
    }
}
