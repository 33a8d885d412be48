package neuronlab.toolkit;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The program, started as a process of its own: one that can be ended as a user or a system would end it. */
public final class Program {
    private Program() {}

    /** Builds the process of the program with arguments. */
    public static ProcessBuilder with(Object... arguments) {
        return ofClass("neuronlab.app.Main", arguments);
    }

    /** Builds the process of a class of the program or of its tests. */
    public static ProcessBuilder ofClass(String main, Object... arguments) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "--enable-native-access=javafx.graphics",
                "--module-path",
                modulePath(),
                "--patch-module",
                "neuronlab=" + Path.of("target", "test-classes").toAbsolutePath(),
                "--module",
                "neuronlab/" + main));
        Stream.of(arguments).map(String::valueOf).forEach(command::add);
        return new ProcessBuilder(command).redirectErrorStream(false);
    }

    private static String modulePath() {
        String path = System.getProperty("jdk.module.path");
        String classes = Path.of("target", "classes").toAbsolutePath().toString();
        return path == null ? classes : classes + File.pathSeparator + path;
    }

    /** Sends a signal such as {@code INT}, as Ctrl+C does; on systems that have signals. */
    public static void signal(Process process, String name) throws IOException, InterruptedException {
        new ProcessBuilder("kill", "-" + name, Long.toString(process.pid())).start().waitFor();
    }
}
