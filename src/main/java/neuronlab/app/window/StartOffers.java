package neuronlab.app.window;

import java.util.List;
import neuronlab.app.catalog.Chapter;
import neuronlab.app.start.ChapterOffer;
import neuronlab.app.start.StartPage;
import neuronlab.lesson.Lesson;

/** What the start page has to offer, from the lessons and from what the reader has done in them. */
final class StartOffers {
    private final WindowState state;
    private final List<Lesson> lessons;

    StartOffers(WindowState state) {
        this.state = state;
        lessons = state.navigation().catalog().lessons();
    }

    StartPage page() {
        Navigation navigation = state.navigation();
        return new StartPage(
                lessons.size(),
                navigation.catalog().chapters().stream().map(this::offer).toList(),
                () -> navigation.turnTo(navigation.lessonProperty().get()),
                state.language());
    }

    private ChapterOffer offer(Chapter chapter) {
        return new ChapterOffer(
                chapter.id(),
                chapter.title(state.language()),
                lessons.indexOf(chapter.lessons().getFirst()) + 1,
                lessons.indexOf(chapter.lessons().getLast()) + 1,
                chapter.lessons().stream().mapToInt(Lesson::minutes).sum(),
                chapter.lessons().stream().mapToInt(this::countChecks).sum(),
                () -> chapter.lessons().stream().mapToInt(this::countDone).sum(),
                () -> state.navigation().turnTo(firstUnfinished(chapter)));
    }

    private Lesson firstUnfinished(Chapter chapter) {
        return chapter.lessons().stream()
                .filter(lesson -> countDone(lesson) < countChecks(lesson))
                .findFirst()
                .orElse(chapter.lessons().getFirst());
    }

    private int countChecks(Lesson lesson) {
        return state.checks(lesson).checks().size();
    }

    private int countDone(Lesson lesson) {
        return state.progress().countDone(lesson.id(), state.checks(lesson)).get();
    }

    /** Says where the reader goes on now, and how much is done. */
    void renew(StartPage page) {
        Lesson lesson = state.navigation().lessonProperty().get();
        boolean begun = !lesson.equals(lessons.getFirst()) || state.countDone() > 0;
        page.offer(lesson.title(state.language()), begun);
    }
}
