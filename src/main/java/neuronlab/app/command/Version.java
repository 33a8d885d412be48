package neuronlab.app.command;

import java.io.IOException;
import java.io.InputStream;
import java.util.Properties;
import neuronlab.figure.text.Words;
import picocli.CommandLine.IVersionProvider;

/** The version of the program, as the build wrote it down. */
final class Version implements IVersionProvider {
    private static final String BUILD_PROPERTIES = "/neuronlab/app/build.properties";

    private final Words words;

    Version(Words words) {
        this.words = words;
    }

    @Override
    public String[] getVersion() throws IOException {
        Properties build = new Properties();
        try (InputStream in = Version.class.getResourceAsStream(BUILD_PROPERTIES)) {
            build.load(in);
        }
        return new String[] {words.get("version.line", build.getProperty("version"))};
    }
}
