package neuronlab.lesson.laboratory;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.util.Duration;
import neuronlab.figure.language.Language;
import neuronlab.figure.language.Words;
import neuronlab.lesson.Memory;
import neuronlab.lesson.laboratory.state.LaboratoryState;
import neuronlab.lesson.laboratory.state.Snapshot;
import neuronlab.lesson.shared.work.Background;
import neuronlab.model.experiment.file.ExperimentFile;
import neuronlab.model.experiment.file.ExperimentFileException;
import neuronlab.model.experiment.file.FileProblem;
import neuronlab.model.experiment.file.SavedExperiment;

/**
 * Keeps by itself what the reader is at, and goes on with it when the program is started again: without a word after an
 * end in order, after a question if the program was torn away.
 */
final class Resuming {
    private static final Duration USUAL_WAIT = Duration.seconds(3);
    /** Writing many data takes a while: there are so many times as long pauses between. */
    private static final double PAUSE_FOR_WRITING = 10;

    private final LaboratoryState state;
    private final Keeping keeping;
    private final Question question;
    private final Words words;
    private final PauseTransition wait = new PauseTransition(USUAL_WAIT);
    private final List<Runnable> waiting = new ArrayList<>();
    private final Snapshot beginning;
    private Memory memory;
    private boolean settled;
    private boolean changed;
    private boolean toldOfFailure;

    Resuming(LaboratoryState state, Keeping keeping, Question question, Language language) {
        this.state = state;
        this.keeping = keeping;
        this.question = question;
        words = language.words(Resuming.class);
        beginning = state.snapshotProperty().get();
        wait.setOnFinished(_ -> keep());
        state.snapshotProperty().addListener((_, before, now) -> {
            boolean onlyRatesCame = !before.setting().knowsRates() && now.model().equals(before.model());
            if (!onlyRatesCame) {
                keepSoon();
            }
        });
        state.loggedRunsProperty().addListener(_ -> keepSoon());
        state.guidanceProperty().addListener(_ -> keepSoon());
    }

    /** Finds what was kept. */
    void remember(Memory where) {
        memory = where;
        Background.work(() -> read(where), found -> found.ifPresentOrElse(this::resume, this::settle), this::putAside);
    }

    private static Optional<SavedExperiment> read(Memory where) throws IOException, ExperimentFileException {
        Optional<InputStream> last = where.last();
        if (last.isEmpty()) {
            return Optional.empty();
        }
        try (InputStream in = last.get()) {
            return Optional.of(ExperimentFile.read(in));
        }
    }

    /** Does something once it is known what the reader goes on with. */
    void whenSettled(Runnable action) {
        if (memory == null || settled) {
            action.run();
        } else {
            waiting.add(action);
        }
    }

    private void settle() {
        settled = true;
        waiting.forEach(Runnable::run);
        waiting.clear();
        if (changed) {
            keepSoon();
        }
    }

    private void resume(SavedExperiment saved) {
        if (memory.endedInOrder() && isUntouched()) {
            state.resume(saved);
            settle();
            return;
        }
        question.ask(
                sentence(saved),
                () -> {
                    state.resume(saved);
                    settle();
                },
                () -> {
                    changed = true;
                    settle();
                });
    }

    private boolean isUntouched() {
        return state.experimentProperty().get().equals(beginning.setting().experiment())
                && state.snapshotProperty().get().model().equals(beginning.model());
    }

    private String sentence(SavedExperiment saved) {
        long epochs = saved.timeline().isEmpty() ? 0 : saved.timeline().getLast().epoch();
        return words.get(
                "resume.what",
                counted("resume.rows", saved.experiment().data().frame().rows()),
                counted("resume.epochs", epochs),
                counted("resume.runs", saved.runs().size()));
    }

    private String counted(String key, long count) {
        return words.count(key, count, words.language().numbers().whole(count));
    }

    private void putAside(Throwable failure) {
        try {
            String place = memory.setAside().toString();
            boolean newer = failure instanceof ExperimentFileException unreadable
                    && unreadable.problem() instanceof FileProblem.Newer;
            keeping.tell(words.get(newer ? "resume.newer" : "resume.damaged", place));
            settle();
        } catch (IOException immovable) {
            keeping.tell(words.get("resume.unreadable"));
            memory = null;
            settle();
        }
    }

    private void keepSoon() {
        changed = true;
        if (settled && memory != null && wait.getStatus() != PauseTransition.Status.RUNNING) {
            wait.playFromStart();
        }
    }

    private void keep() {
        if (changed && settled && memory != null) {
            changed = false;
            state.save(this::write);
        }
    }

    private void write(SavedExperiment saved) {
        long begun = System.nanoTime();
        memory.keep(out -> ExperimentFile.write(saved, out))
                .whenComplete((_, failure) -> Platform.runLater(() -> {
                    Duration taken = Duration.millis((System.nanoTime() - begun) / 1e6);
                    Duration next = taken.multiply(PAUSE_FOR_WRITING);
                    wait.setDuration(next.greaterThan(USUAL_WAIT) ? next : USUAL_WAIT);
                    if (failure != null) {
                        tellOfFailure();
                    }
                }));
    }

    private void tellOfFailure() {
        if (!toldOfFailure) {
            toldOfFailure = true;
            keeping.tell(words.get("resume.not-kept"));
        }
    }

    /** The reader turns to something else. */
    void leave() {
        wait.stop();
        keep();
    }

    /** The program ends. */
    void end() {
        if (changed && settled && memory != null) {
            SavedExperiment saved = state.savedAtTheEnd();
            memory.keep(out -> ExperimentFile.write(saved, out));
        }
        wait.stop();
        memory = null;
    }
}
