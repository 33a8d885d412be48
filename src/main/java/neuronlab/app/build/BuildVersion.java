package neuronlab.app.build;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/** The version that the build wrote into the program. */
public final class BuildVersion {
    private BuildVersion() {}

    /** The version, such as {@code 1.2.0}. */
    public static String current() {
        try (InputStream file = BuildVersion.class.getResourceAsStream("/neuronlab/app/build.properties")) {
            Properties properties = new Properties();
            properties.load(file);
            return properties.getProperty("version");
        } catch (IOException damaged) {
            throw new UncheckedIOException("build.properties is part of the program", damaged);
        }
    }
}
