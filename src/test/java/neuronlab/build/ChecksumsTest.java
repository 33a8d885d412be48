package neuronlab.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What Maven downloads is what the project means: {@code .mvn/checksums} says so, and Maven asks. */
class ChecksumsTest {
    private static final Path CONFIGURATION = Path.of(".mvn/maven.config");
    private static final Path CHECKSUMS = Path.of(".mvn/checksums/checksums.sha512");

    @Test
    void mavenAsksForChecksums() throws IOException {
        List<String> options = Files.readAllLines(CONFIGURATION);
        assertTrue(options.contains("--strict-checksums"), options::toString);
        assertTrue(
                options.contains("-Daether.artifactResolver.postProcessor.trustedChecksums=true"), options::toString);
    }

    /** If a library is new, its line is missing; the failure shows it. */
    @Test
    void everyLibraryHasTheChecksumThatTheProjectSays() throws IOException, NoSuchAlgorithmException {
        Map<String, String> said = new TreeMap<>();
        for (String line : Files.readAllLines(CHECKSUMS)) {
            String[] parts = line.split(" +");
            said.put(parts[1], parts[0]);
        }
        List<String> wrong = new ArrayList<>();
        List<Path> libraries = libraries();
        assertTrue(libraries.size() > 20, () -> "only " + libraries);
        for (Path library : libraries) {
            String checksum = checksum(library);
            String end = library.toString().replace(File.separatorChar, '/');
            boolean known = said.entrySet().stream()
                    .anyMatch(line -> end.endsWith("/" + line.getKey()) && line.getValue().equals(checksum));
            if (!known) {
                wrong.add(checksum + "  " + library);
            }
        }
        assertEquals(List.of(), wrong, () -> "not in " + CHECKSUMS);
    }

    private static List<Path> libraries() {
        return Stream.of("jdk.module.path", "java.class.path")
                .flatMap(property -> Stream.of(System.getProperty(property, "").split(File.pathSeparator)))
                .filter(path -> path.endsWith(".jar") && !path.contains("surefire"))
                .map(Path::of)
                .toList();
    }

    private static String checksum(Path file) throws IOException, NoSuchAlgorithmException {
        byte[] digest = MessageDigest.getInstance("SHA-512").digest(Files.readAllBytes(file));
        return HexFormat.of().formatHex(digest);
    }
}
