package neuronlab.app.export;

import neuronlab.figure.language.Language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import neuronlab.app.catalog.Catalog;
import neuronlab.app.command.CommandLineInterface;
import neuronlab.lesson.Lesson;
import neuronlab.toolkit.Program;
import neuronlab.toolkit.Toolkit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;

class ExportCommandTest {
    private static final String LESSON = "train-by-hand";

    private final Catalog catalog = Catalog.tutorial();
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    private Path folder;

    @BeforeAll
    static void startToolkit() throws InterruptedException {
        Toolkit.start();
    }

    private CommandLineInterface program() {
        return new CommandLineInterface(
                _ -> {
                    throw new AssertionError("no window is wanted");
                },
                catalog.ids(),
                Language.ENGLISH,
                new PrintWriter(out),
                new PrintWriter(err),
                new ExportCommand(catalog, Language.ENGLISH.words(CommandLineInterface.class)));
    }

    private int export(Path target, String... options) {
        return program().run(Stream.concat(Stream.of("export", target.toString()), Stream.of(options))
                .toArray(String[]::new));
    }

    private static Set<String> filesIn(Path place) throws IOException {
        try (Stream<Path> files = Files.list(place)) {
            return files.map(file -> file.getFileName().toString()).collect(Collectors.toSet());
        }
    }

    private static BufferedImage picture(Path place, String name) throws IOException {
        return ImageIO.read(place.resolve(name + ".png").toFile());
    }

    private static Set<String> picturesOf(Lesson lesson) throws Exception {
        return Toolkit.onFxThread(() -> Stream.concat(
                        Stream.of(lesson.id()),
                        lesson.open(Language.ENGLISH).figures().stream().map(figure -> lesson.id() + "-" + figure.getId()))
                .map(name -> name + ".png")
                .collect(Collectors.toSet()));
    }

    @Test
    void anExperimentIsDrawnInTheLaboratory() throws Exception {
        Path table = Files.writeString(folder.resolve("t.csv"), "a,b\n1,2\n2,4.5\n3,6\n4,8.5\n");
        Path experiment = folder.resolve("t.neuronlab");
        assertEquals(
                0, program().run("train", table.toString(), "--steps", "20", "--save", experiment.toString(), "--quiet"));
        out.getBuffer().setLength(0);
        Path target = folder.resolve("pictures");
        assertEquals(0, export(target, "--experiment", experiment.toString(), "--format", "svg"));
        String result = Files.readString(target.resolve("laboratory-result-figure.svg"));
        assertTrue(result.contains(">a</text>") && result.contains(">b</text>"), "the axes of the table");
        assertTrue(Files.readString(target.resolve("laboratory.svg")).contains("Epoch 20"));
    }

    @Test
    void anExperimentThatCannotBeOpenedIsSaid() throws Exception {
        Path bad = Files.writeString(folder.resolve("bad.neuronlab"), "{");
        assertEquals(1, export(folder.resolve("pictures"), "--experiment", bad.toString()));
        assertEquals(1, err.toString().lines().count(), err.toString());
        assertTrue(err.toString().contains("bad.neuronlab"), err.toString());
    }

    @Test
    void everyLessonAndEachOfItsFiguresGetsAPicture() throws Exception {
        Path target = folder.resolve("new/pictures");
        assertEquals(0, export(target, "--size", "900x600", "--scale", "0.25", "--theme", "dark"), err::toString);
        for (Lesson lesson : catalog.lessons()) {
            Set<String> expected = picturesOf(lesson);
            assertTrue(filesIn(target).containsAll(expected), () -> expected + " is not all there");
        }
        List<String> said = out.toString().lines().toList();
        assertEquals(filesIn(target).size(), said.size());
        assertTrue(said.stream().allMatch(line -> Files.exists(Path.of(line))), said::toString);
        assertEquals("", err.toString());
    }

    @Test
    void everyLessonCanBeDrawnAsShapesAndTexts() throws Exception {
        assertEquals(0, export(folder, "--format", "svg", "--size", "900x600"), err::toString);
        for (Lesson lesson : catalog.lessons()) {
            Document page = DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(folder.resolve(lesson.id() + ".svg").toFile());
            int texts = page.getElementsByTagName("text").getLength();
            assertTrue(texts > 20, () -> lesson.id() + " has only " + texts + " texts");
        }
        assertTrue(filesIn(folder).stream().allMatch(name -> name.endsWith(".svg")));
    }

    @Test
    void aPictureHasTheSizeAskedForAndItsScaleMultipliesIt() throws Exception {
        Path once = folder.resolve("once");
        Path twice = folder.resolve("twice");
        assertEquals(0, export(once, "--lesson", LESSON, "--size", "2560x1440"), err::toString);
        assertEquals(0, export(twice, "--lesson", LESSON, "--size", "2560x1440", "--scale", "2"), err::toString);
        BufferedImage page = picture(once, LESSON);
        assertEquals(2560, page.getWidth());
        assertTrue(page.getHeight() >= 1440, () -> page.getHeight() + " pixels high");
        assertEquals(5120, picture(twice, LESSON).getWidth());
        assertEquals(2 * page.getHeight(), picture(twice, LESSON).getHeight());
        BufferedImage chart = picture(once, LESSON + "-regression-chart");
        assertEquals(2.0 * chart.getWidth(), picture(twice, LESSON + "-regression-chart").getWidth(), 1);
        assertTrue(picturesOf(catalog.find(LESSON).orElseThrow()).equals(filesIn(once)));
    }

    @Test
    void theWindowIsDrawnAtExactlyTheSizeAskedFor() throws Exception {
        Path top = folder.resolve("top");
        Path end = folder.resolve("end");
        assertEquals(0, export(top, "--lesson", LESSON, "--window", "--size", "900x600"), err::toString);
        assertEquals(
                0, export(end, "--lesson", LESSON, "--window", "--size", "900x600", "--scroll", "100"), err::toString);
        assertEquals(Set.of(LESSON + "-window.png"), filesIn(top));
        BufferedImage window = picture(top, LESSON + "-window");
        assertEquals(900, window.getWidth());
        assertEquals(600, window.getHeight());
        assertFalse(Arrays.equals(
                Files.readAllBytes(top.resolve(LESSON + "-window.png")),
                Files.readAllBytes(end.resolve(LESSON + "-window.png"))));
    }

    @Test
    void anotherTextSizeMakesAnotherPage() throws Exception {
        export(folder.resolve("normal"), "--lesson", LESSON);
        export(folder.resolve("largest"), "--lesson", LESSON, "--text-size", "largest");
        assertTrue(picture(folder.resolve("largest"), LESSON).getHeight()
                > picture(folder.resolve("normal"), LESSON).getHeight());
    }

    @ParameterizedTest
    @CsvSource({"--text-size, huge", "--scroll, 101", "--scroll, -1", "--scroll, NaN"})
    void aWrongChoiceIsNamed(String option, String value) {
        assertEquals(2, export(folder, option, value));
        assertTrue(err.toString().contains(option), err::toString);
        assertEquals(1, err.toString().lines().count());
    }

    @Test
    void theThemesDifferInTheirGround() throws Exception {
        int light = ground("light");
        int dark = ground("dark");
        assertTrue(light > 200 && dark < 80, light + " and " + dark);
        assertEquals(0xff, ground("contrast-light"));
        assertEquals(0, ground("contrast-dark"));
    }

    private int ground(String theme) throws Exception {
        assertEquals(0, export(folder.resolve(theme), "--lesson", LESSON, "--theme", theme, "--scale", "0.25"));
        return picture(folder.resolve(theme), LESSON).getRGB(2, 2) & 0xff;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--size=big",
                "--size=1000",
                "--size=100x100",
                "--size=99999x600",
                "--size=-900x600",
                "--scale=0",
                "--scale=-1",
                "--scale=9",
                "--scale=NaN",
                "--scale=two",
                "--theme=purple",
                "--theme=DARK",
                "--lesson=no-such-lesson",
                "--frame=3"
            })
    void aWrongOptionIsOneSentenceAndWritesNothing(String option) {
        Path target = folder.resolve("never");
        assertEquals(2, export(target, option));
        assertOneSentence();
        assertFalse(Files.exists(target));
    }

    @Test
    void aFileInPlaceOfTheFolderIsOneSentence() throws IOException {
        Path file = Files.writeString(folder.resolve("taken"), "mine");
        assertEquals(2, export(file, "--lesson", LESSON));
        assertOneSentence();
        assertTrue(err.toString().contains("taken"), err.toString());
        assertEquals(2, export(file.resolve("below"), "--lesson", LESSON));
        assertEquals("mine", Files.readString(file));
        assertEquals(Set.of("taken"), filesIn(folder));
    }

    private void assertOneSentence() {
        assertEquals("", out.toString());
        assertEquals(1, err.toString().lines().count(), err::toString);
        assertTrue(err.toString().strip().endsWith("."), err::toString);
    }

    @Test
    void aPictureThatCannotBeWrittenIsOneSentenceThatNamesIt() throws IOException {
        Path taken = Files.createDirectories(folder.resolve(LESSON + ".png/mine")).getParent();

        assertEquals(1, export(folder, "--lesson", LESSON));

        assertOneSentence();
        assertTrue(err.toString().startsWith("neuron-lab export: " + taken + " cannot be written"), err.toString());
        assertEquals(Set.of(LESSON + ".png"), filesIn(folder));
    }

    @Test
    void onAFullDiskTheOldPictureIsKept() throws IOException {
        Path full = Path.of("/dev/full");
        assumeTrue(Files.isWritable(full), "not on this system");
        Path link = Files.createSymbolicLink(folder.resolve(LESSON + ".png"), full);

        assertEquals(1, export(folder, "--lesson", LESSON));

        assertOneSentence();
        assertTrue(err.toString().contains("make room on the disk"), err.toString());
        assertTrue(Files.isSymbolicLink(link));
        Files.delete(link);
        assertEquals(Set.of(), filesIn(folder));
    }

    @Test
    void aFolderWithoutANameIsRefused() {
        CommandLineInterface program = program();
        assertEquals(2, program.run("export", ""));
        assertOneSentence();
        assertTrue(err.toString().contains("empty"), err.toString());
    }

    /** JavaFX cannot draw more than some 134 million pixels at once. */
    @Test
    void aPictureOfAnySizeIsDrawn() throws Exception {
        Path target = folder.resolve("large");
        assertEquals(0, export(target, "--lesson", "graph", "--size", "4000x4400", "--scale", "3"), err::toString);
        try (ImageInputStream file = ImageIO.createImageInputStream(target.resolve("graph.png").toFile())) {
            ImageReader reader = ImageIO.getImageReadersByFormatName("png").next();
            reader.setInput(file);
            assertEquals(12_000, reader.getWidth(0));
            assertTrue(reader.getHeight(0) >= 13_200, () -> "not as high as asked for");
            ImageReadParam seldom = reader.getDefaultReadParam();
            seldom.setSourceSubsampling(100, 100, 0, 0);
            BufferedImage page = reader.read(0, seldom);
            int ground = page.getRGB(page.getWidth() - 1, page.getHeight() - 1);
            assertEquals(0xff, ground >>> 24, "the last strip is not drawn");
        }
    }

    /** With 40 MB JavaFX draws in pieces and prints stack traces of its own; with 36 it cannot. */
    @ParameterizedTest
    @ValueSource(ints = {40, 36})
    void withLittleMemoryThereAreNoStackTraces(int megabytes) throws Exception {
        ProcessBuilder program = Program.with("export", folder.resolve("pictures"), "--lesson", LESSON);
        program.command().add(1, "-Xmx" + megabytes + "m");
        Process export = program.redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
        List<String> said = export.errorReader().lines().toList();
        assertEquals(
                export.waitFor() == 0 ? List.of() : List.of("neuron-lab: there is not enough memory for this."), said);
    }
}
