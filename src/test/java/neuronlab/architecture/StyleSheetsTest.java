package neuronlab.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toCollection;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaCall.Predicates;
import com.tngtech.archunit.core.domain.properties.HasName;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javafx.css.CssParser;
import javafx.css.Stylesheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** All style sheets are one: {@code theme/sheets.css} names each of them, and the scene has it. */
class StyleSheetsTest {
    private static final Path ROOT = Path.of("src/main/resources/neuronlab");
    private static final Path THEME = ROOT.resolve("theme");
    private static final Pattern IMPORT = Pattern.compile("@import \"([^\"]+)\";");
    private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/", Pattern.DOTALL);
    /** The first radius is the one of the outline; those after it lie within. */
    private static final Pattern RADIUS = Pattern.compile("-(?:background|border)-radius: ([^ ,;]+)[^;]*;");
    private static final Pattern NAMED = Pattern.compile("\"(\\w+\\.css)\"");
    private static final Pattern OPACITY = Pattern.compile("-fx-opacity: ([0-9.]+);");
    private static final double LEAST_OPACITY = 0.6;
    private static final Pattern RULE = Pattern.compile("([^{};]+)\\{[^{}]*\\}");

    private static List<Path> sheets() throws IOException {
        try (Stream<Path> files = Files.walk(ROOT)) {
            return files.filter(file -> file.toString().endsWith(".css") && !file.startsWith(THEME))
                    .sorted()
                    .toList();
        }
    }

    private static List<Path> imported() throws IOException {
        return IMPORT.matcher(Files.readString(THEME.resolve("sheets.css"))).results()
                .map(line -> THEME.resolve(line.group(1)).normalize())
                .sorted()
                .toList();
    }

    @Test
    void everyStyleSheetIsNamedOnceInTheListOfThem() throws IOException {
        assertEquals(sheets(), imported());
    }

    /** What a style sheet's parser does not understand it leaves out, and says so only on the console. */
    @Test
    void everyStyleSheetCanBeReadToItsEnd() throws IOException {
        List<Path> all = sheetsAndThemes();
        CssParser.errorsProperty().clear();
        for (Path sheet : all) {
            new CssParser().parse(sheet.toUri().toURL());
        }
        assertEquals(List.of(), List.copyOf(CssParser.errorsProperty()));
    }

    /** The image has them compiled, but for those with fonts or conditions; what a compiled sheet cannot keep is lost in silence. */
    @Test
    void everySheetIsTheSameWhenItIsCompiled(@TempDir Path folder) throws IOException {
        Set<String> left = NAMED.matcher(Files.readString(Path.of("src/dist/CompileSheets.java"))).results()
                .map(name -> name.group(1))
                .collect(toCollection(TreeSet::new));
        List<Path> compiled;
        try (Stream<Path> themes = Files.list(THEME)) {
            compiled = themes.filter(file -> file.toString().endsWith(".css"))
                    .filter(file -> !left.contains(file.getFileName().toString()))
                    .toList();
        }
        for (Path sheet : compiled) {
            Path binary = folder.resolve("compiled.bss");
            Stylesheet.convertToBinary(sheet.toFile(), binary.toFile());
            assertEquals(
                    declarations(new CssParser().parse(sheet.toUri().toURL())),
                    declarations(Stylesheet.loadBinary(binary.toUri().toURL())));
        }
        List<Path> withMore = new ArrayList<>();
        for (Path sheet : Stream.concat(sheets().stream(), compiled.stream()).toList()) {
            String text = Files.readString(sheet);
            if (text.contains("@media") || text.contains("transition:") || text.contains("url(")) {
                withMore.add(sheet);
            }
        }
        assertEquals(List.of(), withMore, "belongs in a sheet that is not compiled");
    }

    private static List<String> declarations(Stylesheet sheet) {
        return sheet.getRules().stream()
                .flatMap(rule -> rule.getDeclarations().stream()
                        .map(declaration -> rule.getSelectors() + " " + declaration))
                .toList();
    }

    private static List<Path> sheetsAndThemes() throws IOException {
        try (Stream<Path> themes = Files.list(THEME)) {
            return Stream.concat(sheets().stream(), themes.filter(file -> file.toString().endsWith(".css"))).toList();
        }
    }

    @Test
    void noNodeBringsAStyleSheetOfItsOwn() {
        noClasses()
                .that()
                .resideInAnyPackage("neuronlab.figure..", "neuronlab.lesson..", "neuronlab.app.window..")
                .and()
                .doNotHaveFullyQualifiedName("neuronlab.app.window.DialogLook")
                .should()
                .callMethodWhere(Predicates.target(HasName.Predicates.name("getStylesheets")))
                .because("JavaFX reads it anew, and keeps it, whenever the page comes back; name it in theme/sheets.css")
                .check(new ClassFileImporter()
                        .withImportOption(new ImportOption.DoNotIncludeTests())
                        .importPackages("neuronlab"));
    }

    /** Of 8 pixels, within an outline 6.5, in a ring around one 11 or 12; up to 4 is no corner, and em are for marks. */
    @Test
    void cornersAreOfOneRadius() throws IOException {
        Set<String> usual = Set.of("2px", "3px", "4px", "6.5px", "8px", "11px", "12px");
        Map<Path, List<String>> others = new TreeMap<>();
        for (Path sheet : sheetsAndThemes()) {
            List<String> odd = RADIUS.matcher(Files.readString(sheet)).results()
                    .map(rule -> rule.group(1))
                    .filter(radius -> radius.endsWith("px") && !usual.contains(radius))
                    .toList();
            if (!odd.isEmpty()) {
                others.put(sheet, odd);
            }
        }
        assertEquals(Map.of(), others);
    }

    /** As figures know no lesson, their style sheets know neither its stage nor its page. */
    @Test
    void noFigureIsStyledByThePlaceThatALessonGivesIt() throws IOException {
        assertEquals(
                List.of(),
                sheets().stream()
                        .filter(sheet -> sheet.startsWith(ROOT.resolve("figure")))
                        .flatMap(StyleSheetsTest::selectors)
                        .filter(selector -> selector.contains(".figure-stage") || selector.contains(".lesson-"))
                        .toList());
    }

    /** Two that do would rule each other's parts, in the order of the list. */
    @Test
    void noTwoStyleSheetsHaveARuleForTheSame() throws IOException {
        Map<String, TreeSet<Path>> owners = sheets().stream()
                .flatMap(sheet -> selectors(sheet).map(selector -> Map.entry(selector, sheet)))
                .collect(groupingBy(
                        Map.Entry::getKey, TreeMap::new, mapping(Map.Entry::getValue, toCollection(TreeSet::new))));
        owners.values().removeIf(files -> files.size() == 1);
        assertEquals(Map.of(), owners);
    }

    /** What is pale elsewhere, such as what steps back, is seen well in the themes of high contrast. */
    @Test
    void nothingIsPaleInHighContrast() throws IOException {
        Set<String> pale = new TreeSet<>();
        for (Path sheet : sheets()) {
            for (MatchResult rule : RULE.matcher(rules(sheet)).results().toList()) {
                Matcher opacity = OPACITY.matcher(rule.group());
                double share = opacity.find() ? Double.parseDouble(opacity.group(1)) : 1;
                if (share > 0 && share < LEAST_OPACITY) {
                    Arrays.stream(rule.group(1).split(",")).map(String::strip).forEach(pale::add);
                }
            }
        }
        assertTrue(pale.size() > 20, pale::toString);
        Path contrast = THEME.resolve("contrast.css");
        assertTrue(rules(contrast).contains("-fx-opacity: " + LEAST_OPACITY + ";"));
        pale.removeAll(selectors(contrast).toList());
        assertEquals(Set.of(), pale, "belongs in contrast.css");
    }

    private static String rules(Path sheet) throws IOException {
        return COMMENT.matcher(Files.readString(sheet)).replaceAll("").replaceAll("@media[^{]*\\{", "");
    }

    private static Stream<String> selectors(Path sheet) {
        try {
            return RULE.matcher(rules(sheet)).results()
                    .flatMap(rule -> Arrays.stream(rule.group(1).split(",")))
                    .map(String::strip);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
