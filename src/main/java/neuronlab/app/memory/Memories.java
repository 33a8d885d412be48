package neuronlab.app.memory;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import neuronlab.lesson.Memory;

/** What all lessons keep, in a folder. Closing it waits for what is still being written. */
public final class Memories implements AutoCloseable {
    private final Optional<Path> folder;
    private final List<MemoryFile> opened = new ArrayList<>();

    /** @param folder where the files are; without one nothing is kept */
    public Memories(Optional<Path> folder) {
        this.folder = folder;
    }

    /**
     * What a lesson keeps.
     *
     * @param name the lesson's
     * @param extension how names of its files end
     */
    public Optional<Memory> of(String name, String extension) {
        Optional<MemoryFile> file = folder.flatMap(place -> MemoryFile.open(place, name, extension));
        file.ifPresent(opened::add);
        return file.map(Memory.class::cast);
    }

    @Override
    public void close() {
        opened.forEach(MemoryFile::close);
        opened.clear();
    }
}
