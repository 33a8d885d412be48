package neuronlab.lesson.whatnow;

import java.util.List;
import javafx.scene.layout.Region;
import neuronlab.figure.language.Language;
import neuronlab.lesson.LessonView;
import neuronlab.lesson.shared.content.LessonTexts;
import neuronlab.lesson.shared.glossary.Glossary;
import neuronlab.lesson.shared.handwriting.HandwritingRecord;
import neuronlab.lesson.shared.page.LessonPage;
import neuronlab.lesson.shared.page.PageParts;

/** The last page: what was learned, a card to keep, and where to go on. */
public final class WhatNowView implements LessonView {
    private final Keepsake keepsake;
    private final LessonPage page;

    /** @param record what the reader trained in the lesson on handwriting */
    public WhatNowView(String title, Language language, HandwritingRecord record) {
        keepsake = new Keepsake(record, language);
        PageParts parts = new PageParts().glossary(Glossary.of(language)).figure("keepsake", keepsake.figure());
        page = new LessonPage(title, LessonTexts.of(WhatNowView.class, language), parts);
    }

    @Override
    public LessonPage page() {
        return page;
    }

    @Override
    public List<Region> figures() {
        return List.of(keepsake.figure());
    }

    /** A network has learned, and a 7 is on the pad. */
    @Override
    public void train() {
        keepsake.train();
    }
}
