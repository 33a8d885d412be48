package neuronlab.app.theme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The library's controls wear our colours and none of their own: each of their variables is one of our tokens. */
class ControlColoursTest {
    private static final Pattern ROOT = Pattern.compile("\\.root\\s*\\{(.*?)}", Pattern.DOTALL);
    private static final Pattern VALUE = Pattern.compile("(-[a-z][\\w-]*)\\s*:\\s*([^;]+);");
    private static final Pattern VARIABLE = Pattern.compile("-color-[\\w-]+");
    /** The toolkit's own charts, of which there are none here. */
    private static final String CHARTS = "-color-chart-";

    static Set<String> sheets() {
        return Set.of(new PrimerLight().getUserAgentStylesheet(), new PrimerDark().getUserAgentStylesheet());
    }

    private static String read(Class<?> owner, String resource) throws IOException {
        try (InputStream in = owner.getResourceAsStream(resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static Map<String, String> rootValues(String sheet) {
        Matcher root = ROOT.matcher(sheet);
        assertTrue(root.find());
        return VALUE.matcher(root.group(1)).results().collect(Collectors.toMap(
                value -> value.group(1), value -> value.group(2).strip(), (first, _) -> first, TreeMap::new));
    }

    @ParameterizedTest
    @MethodSource("sheets")
    void everyColourThatAControlUsesIsAToken(String resource) throws IOException {
        String sheet = read(PrimerLight.class, resource);
        Map<String, String> theirs = rootValues(sheet);
        String rules = ROOT.matcher(sheet).replaceFirst("");
        Set<String> used = VARIABLE.matcher(rules).results()
                .map(MatchResult::group)
                .filter(theirs::containsKey)
                .filter(name -> !name.startsWith(CHARTS))
                .collect(Collectors.toCollection(TreeSet::new));
        assertTrue(used.size() > 30, used::toString);

        Map<String, String> ours = rootValues(read(Theme.class, "/neuronlab/theme/controls.css"));
        Set<String> tokens = rootValues(read(Theme.class, "/neuronlab/theme/light.css")).keySet();
        used.removeIf(name -> ours.containsKey(name) && tokens.contains(ours.get(name)));
        assertEquals(Set.of(), used);
    }

    @Test
    void noneOfTheToolkitsChartsIsUsed() {
        ArchRuleDefinition.noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAPackage("javafx.scene.chart..")
                .check(new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages("neuronlab"));
    }
}
