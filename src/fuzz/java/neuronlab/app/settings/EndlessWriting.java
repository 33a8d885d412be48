package neuronlab.app.settings;

import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import neuronlab.app.theme.TextSize;
import neuronlab.app.theme.ThemeChoice;

/** A program that does nothing but write settings, so that it is killed while it does. */
final class EndlessWriting {
    private EndlessWriting() {}

    /** @param arguments the file, and a name for what this program says to have done: first {@code name/check-0} */
    public static void main(String[] arguments) {
        SettingsFile file = new SettingsFile(Path.of(arguments[0]));
        Set<String> done = new TreeSet<>();
        for (int check = 0; ; check++) {
            done.add(arguments[1] + "/check-" + check % 500);
            file.write(new Settings(
                            check % 2 == 0 ? ThemeChoice.DARK : ThemeChoice.LIGHT,
                            TextSize.NORMAL,
                            ListChoice.AUTOMATIC,
                            Optional.empty(),
                            Optional.empty(),
                            done,
                            Set.of()))
                    .ifPresent(problem -> {
                        throw new IllegalStateException(problem.toString());
                    });
            if (check == 0) {
                System.out.println("writing");
            }
        }
    }
}
