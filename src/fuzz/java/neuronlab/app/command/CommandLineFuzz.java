package neuronlab.app.command;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import neuronlab.fuzz.Amount;
import neuronlab.fuzz.Mutation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Trains on files of every kind, by arguments of every kind. Whatever they are, the program ends with an exit code of its
 * own, says at most what it understood and what is wrong, in words that are not Java's and steer no terminal, and changes
 * no file.
 */
class CommandLineFuzz {
    private static final int RUNS = 100_000;
    private static final Pattern WORDS_OF_JAVA = Pattern.compile("java\\.|javafx\\.|picocli|Exception|\\bat neuronlab\\.");
    private static final Set<Integer> EXIT_CODES =
            Set.of(ExitCodes.SUCCESS, ExitCodes.WRONG_USE, ExitCodes.DIVERGED);

    private static final List<String> CELLS = List.of(
            "1", "-2.5", "+3", "1e5", "1E+02", ".5", "5.", "0x1p3", "NaN", "Infinity", "1e309", "-0", "1,5", "1.000,5",
            "1'000", "$3", "50%", "\u2212 1", "\u0661", "\u00a01", "\uff11", "", " ", "NA", "null", "true", "red", "\"a\"",
            "\"", "\"\"\"", "\u202e", "\u001b[2J", "\0", "\ud800", "a\nb", "9".repeat(400), "x".repeat(300));
    private static final List<String> NAMES =
            List.of("a", "price", "area", "", "a", "\"a,b\"", "ä", "1", "\ufeff", "x y", "w1", "Unnamed: 0");
    private static final List<String> SEPARATORS = List.of(",", ",", ",", ";", "\t", "|", " ", ", ");
    private static final List<String> LINE_ENDS = List.of("\n", "\n", "\r\n", "\r", "\n\n", "");
    private static final List<String> OPTIONS = List.of(
            "--steps", "--steps=3", "--rates", "--rates=1e-8,1", "--rates=1e300,1e300", "--start", "--start=1,2", "--every",
            "--every=2", "--help", "--version", "--lesson", "--no-such", "--", "-", "-h", "--skip-incomplete", "@file",
            "--epochs=2", "--target", "--target=c0", "--inputs", "--inputs=c0,c1", "--classes", "--hidden", "--hidden=3,2",
            "--activation", "--activation=relu", "--optimiser", "--optimiser=adam", "--optimiser=momentum", "--rate",
            "--rate=auto", "--rate=1e5", "--batch", "--batch=2", "--loss", "--loss=huber", "--loss=absolute",
            "--loss=cross-entropy", "--scale", "--scale=standard", "--scale=minmax", "--holdout", "--holdout=0.3", "--seed",
            "--seed=7", "--json", "--quiet", "--save");
    private static final List<String> VALUES = List.of(
            "0", "1", "3", "7", "-1", "1e3", "99999999999999999999", "1,2", "1,,2", "a", "", " ", "\u0663", "0x1p3",
            "1e-8,1", "1,2,3", "NaN,1", "c0", "c1,c2", "0.5", "50%", "auto", "train",
            "program", "by-hand", "\u001b]0;x\u0007", "\u202e", "\0", "ä", "../..", "/", ".");

    @TempDir
    private Path folder;

    /** Where experiments are saved, whatever comes behind the option: nothing is left where the fuzzer runs. */
    @TempDir
    private Path kept;

    @Test
    void filesAndCommandLines() throws IOException {
        Random random = new Random(8);
        for (int run = 0; run < Amount.of(RUNS); run++) {
            byte[] content = Mutation.of(file(random), random);
            Path file = folder.resolve("data.csv");
            Files.write(file, content);
            List<String> arguments = random.nextInt(3) == 0
                    ? arguments(random, file)
                    : new ArrayList<>(List.of("train", file.toString(), "--steps", "3"));
            for (int more = random.nextInt(4); more > 0; more--) {
                arguments.add(pick(random, OPTIONS));
            }
            String save = "--save=" + kept.resolve("experiment.neuronlab");
            arguments.replaceAll(argument -> argument.startsWith("--save") ? save : argument);
            check(arguments, content, file);
        }
    }

    private void check(List<String> arguments, byte[] content, Path file) throws IOException {
        Shell shell = new Shell();
        String about = arguments + " on " + new String(content, StandardCharsets.ISO_8859_1);
        try {
            int code = shell.run(arguments.toArray(String[]::new));
            assertTrue(EXIT_CODES.contains(code), () -> "exit code " + code + " of " + about + ": " + shell.err());
        } catch (RuntimeException | Error uncaught) {
            fail("uncaught from " + about, uncaught);
        }
        String said = shell.err();
        assertTrue(said.lines().count() <= 2, () -> "too much is said of " + about + ": " + said);
        assertTrue(!WORDS_OF_JAVA.matcher(said).find(), () -> "words of Java about " + about + ": " + said);
        assertTrue(said.chars().noneMatch(c -> c != '\n' && Character.isISOControl(c)), () -> "steers: " + about);
        assertArrayEquals(content, Files.readAllBytes(file), () -> "changed by " + about);
        try (Stream<Path> files = Files.list(folder)) {
            assertEquals(1, files.count(), () -> "a file was made by " + about);
        }
    }

    private static List<String> arguments(Random random, Path file) {
        List<String> arguments = new ArrayList<>();
        for (int i = random.nextInt(7); i >= 0; i--) {
            arguments.add(
                    switch (random.nextInt(5)) {
                        case 0 -> "train";
                        case 1 -> file.toString();
                        case 2 -> pick(random, OPTIONS);
                        case 3 -> pick(random, OPTIONS) + "=" + pick(random, VALUES);
                        default -> pick(random, VALUES);
                    });
        }
        return arguments;
    }

    private static byte[] file(Random random) throws IOException {
        int columns = 1 + random.nextInt(5);
        String separator = pick(random, SEPARATORS);
        boolean numbersOnly = random.nextBoolean();
        StringBuilder text = new StringBuilder(random.nextInt(20) == 0 ? "\ufeff" : "");
        for (int column = 0; column < columns; column++) {
            text.append(column == 0 ? "" : separator).append(random.nextInt(3) == 0 ? pick(random, NAMES) : "c" + column);
        }
        for (int row = random.nextInt(8); row > 0; row--) {
            text.append(pick(random, LINE_ENDS));
            for (int column = random.nextInt(12) == 0 ? -1 : 0; column < columns; column++) {
                String cell = numbersOnly ? Double.toString(random.nextInt(1000) / 8.0) : pick(random, CELLS);
                text.append(column > 0 ? separator : "").append(cell);
            }
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Charset charset = random.nextInt(10) == 0 ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8;
        bytes.write(text.toString().getBytes(charset));
        return bytes.toByteArray();
    }

    private static String pick(Random random, List<String> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
