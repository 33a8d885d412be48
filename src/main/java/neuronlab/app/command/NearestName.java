package neuronlab.app.command;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Finds the name that somebody most probably meant. */
final class NearestName {
    /** So many letters in which two names differ are a slip; more are another word. */
    private static final int MOST_SLIPS = 2;

    private NearestName() {}

    /** The nearest name, if one is near; of equally near ones the longest, which has most in common. */
    static Optional<String> of(String typed, List<String> names) {
        return names.stream()
                .filter(name -> distance(typed, name) <= MOST_SLIPS)
                .min(Comparator.comparingInt((String name) -> distance(typed, name))
                        .thenComparing(Comparator.comparingInt(String::length).reversed()));
    }

    /** How many letters have to be changed, added or taken away (V. Levenshtein, 1965). */
    private static int distance(String one, String other) {
        int[] row = new int[other.length() + 1];
        for (int j = 0; j < row.length; j++) {
            row[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j < row.length; j++) {
                int changed = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(changed, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[other.length()];
    }
}
