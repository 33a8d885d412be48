package neuronlab.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import neuronlab.figure.newroom.FigureThatReadsTheModel;
import neuronlab.lesson.newroom.NewLesson;
import neuronlab.lesson.othernewroom.LessonThatKnowsAnother;
import neuronlab.lesson.rawnewroom.LessonThatWritesIntoATable;
import neuronlab.lesson.shared.newroom.SharedRoomThatKnowsOneLesson;
import neuronlab.model.newroom.ModelThatDraws;
import neuronlab.newroom.ClassOutsideOfTheRooms;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Imports point one way: app → lesson → figure → model. */
class ArchitectureTest {
    private static JavaClasses program;

    @BeforeAll
    static void readClasses() {
        program = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("neuronlab");
        assertFalse(program.isEmpty(), "no class was read, so no rule would be checked");
    }

    @ParameterizedTest
    @EnumSource
    void theProgramKeepsTheRule(Rooms rule) {
        rule.rule().check(program);
    }

    static Stream<Arguments> newPackages() {
        return Stream.of(
                Arguments.of(ModelThatDraws.class, Rooms.MODEL),
                Arguments.of(LessonThatWritesIntoATable.class, Rooms.RAW_ARRAYS),
                Arguments.of(FigureThatReadsTheModel.class, Rooms.FIGURES_DRAW),
                Arguments.of(SharedRoomThatKnowsOneLesson.class, Rooms.SHARED_ROOMS),
                Arguments.of(LessonThatKnowsAnother.class, Rooms.LESSON_FOLDERS),
                Arguments.of(ClassOutsideOfTheRooms.class, Rooms.FOUR_ROOMS));
    }

    @ParameterizedTest
    @MethodSource("newPackages")
    void aPackageThatNobodyHeardOfIsGuarded(Class<?> offender, Rooms broken) {
        assertEquals(EnumSet.of(broken), brokenBy(offender, NewLesson.class));
    }

    @Test
    void aNewLessonBreaksNoRule() {
        assertEquals(EnumSet.noneOf(Rooms.class), brokenBy(NewLesson.class));
    }

    private static Set<Rooms> brokenBy(Class<?>... added) {
        JavaClasses classes = new ClassFileImporter().importClasses(added);
        return Arrays.stream(Rooms.values())
                .filter(rule -> rule.rule().allowEmptyShould(true).evaluate(classes).hasViolation())
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Rooms.class)));
    }
}
