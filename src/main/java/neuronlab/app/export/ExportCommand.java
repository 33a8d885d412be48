package neuronlab.app.export;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import neuronlab.app.catalog.Catalog;
import neuronlab.app.command.ExitCodes;
import neuronlab.app.text.ForeignText;
import neuronlab.app.theme.TextSize;
import neuronlab.app.theme.Theme;
import neuronlab.figure.language.Words;
import neuronlab.figure.picture.PictureFormat;
import neuronlab.lesson.Lesson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes pictures of lessons without a display. */
@Command(name = "export")
public final class ExportCommand implements Callable<Integer> {
    private static final Pattern SIZE = Pattern.compile("(\\d{3,5})x(\\d{3,5})");
    private static final int LEAST_SIDE = 320;
    private static final int LARGEST_SIDE = 10_000;
    private static final double LEAST_SCALE = 0.25;
    private static final double LARGEST_SCALE = 8;
    private static final double PERCENT = 100;

    private final Catalog catalog;
    private final Words words;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "DIR", descriptionKey = "export.folder")
    private Path folder;

    @Option(names = "--lesson", paramLabel = "ID", descriptionKey = "export.lesson")
    private String lessonId;

    @Option(names = "--theme", paramLabel = "THEME", defaultValue = "light", descriptionKey = "export.theme")
    private String theme;

    @Option(names = "--size", paramLabel = "WIDTHxHEIGHT", defaultValue = "1280x860", descriptionKey = "export.size")
    private String size;

    @Option(names = "--scale", paramLabel = "N", defaultValue = "1", descriptionKey = "export.scale")
    private double scale;

    @Option(names = "--text-size", paramLabel = "TEXT", defaultValue = "normal", descriptionKey = "export.text-size")
    private String textSize;

    @Option(names = "--window", descriptionKey = "export.window")
    private boolean window;

    @Option(names = "--scroll", paramLabel = "PERCENT", defaultValue = "0", descriptionKey = "export.scroll")
    private double scroll;

    @Option(names = "--format", paramLabel = "png|svg", defaultValue = "png", descriptionKey = "export.format")
    private String format;

    @Option(names = "--trained", descriptionKey = "export.trained")
    private boolean trained;

    @Option(names = "--experiment", paramLabel = "FILE", descriptionKey = "export.experiment")
    private Path experiment;

    /** The command that draws lessons of this catalog and speaks with these words. */
    public ExportCommand(Catalog catalog, Words words) {
        this.catalog = catalog;
        this.words = words;
    }

    @Override
    public Integer call() throws InterruptedException {
        PictureRequest request = request();
        makeFolder();
        Optional<String> unusable = HeadlessToolkit.start(words.language());
        return unusable.isPresent() ? failed(unusable.get()) : write(request);
    }

    private void makeFolder() {
        if (Files.exists(folder) && !Files.isDirectory(folder)) {
            throw wrong("export.not-a-folder", folder.toString());
        }
        try {
            Files.createDirectories(folder);
        } catch (IOException impossible) {
            throw wrong("export.unwritable", place(impossible));
        }
    }

    private int write(PictureRequest request) throws InterruptedException {
        try {
            for (Path file : PictureExport.run(request)) {
                spec.commandLine().getOut().println(file);
            }
            return ExitCodes.SUCCESS;
        } catch (UnopenedException unopened) {
            return failed(unopened.getMessage());
        } catch (AccessDeniedException forbidden) {
            throw wrong("export.unwritable", place(forbidden));
        } catch (IOException unwritable) {
            return failed(words.get("export.unwritable", place(unwritable)));
        }
    }

    private int failed(String sentence) {
        spec.commandLine().getErr().println(spec.qualifiedName() + ": " + ForeignText.harmless(sentence));
        return ExitCodes.FAILURE;
    }

    private String place(IOException problem) {
        boolean named = problem instanceof FileSystemException about && about.getFile() != null;
        return named ? ((FileSystemException) problem).getFile() : folder.toString();
    }

    private PictureRequest request() {
        Matcher sides = SIZE.matcher(size);
        if (!sides.matches()) {
            throw wrong("export.bad-size", size);
        }
        if (!(scale >= LEAST_SCALE && scale <= LARGEST_SCALE)) {
            throw wrong("export.bad-scale", Double.toString(scale));
        }
        return new PictureRequest(
                folder,
                lessons(),
                subject(),
                choice(Theme.values(), theme, "export.bad-theme"),
                choice(TextSize.values(), textSize, "export.bad-text-size"),
                side(sides.group(1)),
                side(sides.group(2)),
                scale,
                choice(PictureFormat.values(), format, "export.bad-format"),
                trained,
                Optional.ofNullable(experiment));
    }

    private int side(String digits) {
        int side = Integer.parseInt(digits);
        if (side < LEAST_SIDE || side > LARGEST_SIDE) {
            throw wrong("export.bad-size", size);
        }
        return side;
    }

    private List<Lesson> lessons() {
        if (experiment != null) {
            if (lessonId != null && !lessonId.equals(catalog.forFiles().id())) {
                throw wrong("export.experiment-lesson", catalog.forFiles().id());
            }
            return List.of(catalog.forFiles());
        }
        return lessonId == null
                ? catalog.lessons()
                : List.of(catalog.find(lessonId)
                        .orElseThrow(() -> wrong("unknown-lesson", lessonId, String.join(", ", catalog.ids()))));
    }

    private PictureRequest.Subject subject() {
        if (!(scroll >= 0 && scroll <= PERCENT)) {
            throw wrong("export.bad-scroll", Double.toString(scroll));
        }
        return window ? new PictureRequest.Window(scroll / PERCENT) : new PictureRequest.PageAndFigures();
    }

    /** The constant that a word names. */
    private <E extends Enum<E>> E choice(E[] constants, String word, String complaint) {
        for (E constant : constants) {
            if (constant.name().toLowerCase(Locale.ROOT).replace('_', '-').equals(word)) {
                return constant;
            }
        }
        throw wrong(complaint, word);
    }

    private ParameterException wrong(String key, Object... arguments) {
        return new ParameterException(spec.commandLine(), words.get(key, arguments));
    }
}
