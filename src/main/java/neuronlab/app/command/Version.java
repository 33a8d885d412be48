package neuronlab.app.command;

import neuronlab.app.build.BuildVersion;
import neuronlab.figure.language.Words;
import picocli.CommandLine.IVersionProvider;

/** The version of the program, as the build wrote it down. */
final class Version implements IVersionProvider {
    private final Words words;

    Version(Words words) {
        this.words = words;
    }

    @Override
    public String[] getVersion() {
        return new String[] {words.get("version.line", BuildVersion.current())};
    }
}
