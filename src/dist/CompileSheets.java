import java.io.File;
import java.io.IOException;
import java.util.Set;
import javafx.css.Stylesheet;

/**
 * Compiles the style sheets of the program, as the toolkit compiles its own: it looks for a sheet's {@code .bss} before
 * it reads the words of the {@code .css}, and reads the one some ten times as fast as the other. What a sheet imports goes
 * into the compiled one.
 *
 * <p>Three are left as they are: a compiled sheet keeps where a font lay when it was compiled, and neither transitions nor
 * conditions.
 */
final class CompileSheets {
    private static final Set<String> LEFT = Set.of("fonts.css", "tokens.css", "conditions.css");

    private CompileSheets() {}

    /**
     * Writes the compiled sheets.
     *
     * @param arguments the folder of the sheets, and the one for the compiled
     */
    public static void main(String[] arguments) throws IOException {
        for (File sheet : new File(arguments[0]).listFiles((_, name) -> name.endsWith(".css") && !LEFT.contains(name))) {
            String compiled = sheet.getName().replace(".css", ".bss");
            Stylesheet.convertToBinary(sheet, new File(arguments[1], compiled));
        }
    }
}
