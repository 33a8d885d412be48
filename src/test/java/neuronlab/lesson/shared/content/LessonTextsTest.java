package neuronlab.lesson.shared.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;

import neuronlab.figure.language.Language;
import neuronlab.lesson.shared.glossary.Glossary;
import org.junit.jupiter.api.Test;

class LessonTextsTest {
    private static final String TEXT = "glossary";

    private static LessonText text() {
        return LessonTexts.of(Glossary.class, TEXT, Language.ENGLISH);
    }

    @Test
    void aTextThatWasReadAheadIsTheSameAndIsKeptNoLongerThanUntilItIsAskedFor() {
        LessonTexts.readAhead(Glossary.class, TEXT, Language.ENGLISH);
        LessonText first = text();
        LessonText second = text();
        assertEquals(second, first);
        assertNotSame(second, first);
    }

    @Test
    void aTextThatIsNotThereIsNotReadAhead() {
        LessonTexts.readAhead(Glossary.class, "no-such-text", Language.ENGLISH);
        assertFalse(LessonTexts.exists(Glossary.class, "no-such-text", Language.ENGLISH));
    }
}
