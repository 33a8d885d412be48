package neuronlab.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Imports point one way: app → lesson → figure → model. */
class ArchitectureTest {
    private static final Set<String> SHARED_LESSON_ROOMS = Set.of("check", "content", "glossary", "page", "trainer");
    private static final String[] MATHEMATICS = {
        "neuronlab.model", "neuronlab.model.classification", "neuronlab.model.handwriting"
    };
    private static JavaClasses program;

    @BeforeAll
    static void readClasses() {
        program = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("neuronlab");
        assertFalse(program.isEmpty(), "no class was read, so no rule would be checked");
    }

    @Test
    void theModelKnowsNoScreenAndNoLibrary() {
        classes()
                .that()
                .resideInAnyPackage(MATHEMATICS)
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage(MATHEMATICS).or(resideInAnyPackage("java.lang..", "java.util..")))
                .because("the mathematics must be readable and testable by itself")
                .check(program);
    }

    @Test
    void theModelsDataComeWithOneCsvReader() {
        classes()
                .that()
                .resideInAPackage("neuronlab.model.data..")
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage("neuronlab.model..", "java..", "de.siegmar.fastcsv.."))
                .because("data sets know no screen")
                .check(program);
    }

    @Test
    void figuresKnowNoLessonAndOnlyTheNetworkDiagramReadsTheModel() {
        noClasses()
                .that()
                .resideInAPackage("neuronlab.figure..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("neuronlab.lesson..", "neuronlab.app..")
                .because("a figure must be usable in every lesson")
                .check(program);
        noClasses()
                .that(resideInAnyPackage("neuronlab.figure..")
                        .and(resideOutsideOfPackages("neuronlab.figure.network..")))
                .should()
                .dependOnClassesThat()
                .resideInAPackage("neuronlab.model..")
                .because("a figure draws what it is given and computes no mathematics")
                .check(program);
    }

    @Test
    void lessonsDoNotKnowTheApp() {
        noClasses()
                .that()
                .resideInAPackage("neuronlab.lesson..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("neuronlab.app..")
                .because("a lesson is shown by the window, exported and tested in the same way")
                .check(program);
    }

    @Test
    void noLessonKnowsAnother() {
        slices().assignedFrom(new LessonFolders())
                .should()
                .notDependOnEachOther()
                .because("adding or removing a lesson must touch its own folder only")
                .check(program);
    }

    @Test
    void onlyTheCatalogNamesLessons() {
        noClasses()
                .that(resideInAnyPackage("neuronlab.app..").and(resideOutsideOfPackages("neuronlab.app.catalog")))
                .should()
                .dependOnClassesThat(LessonFolders.ARE_IN_ONE)
                .because("a new lesson is its own folder and one line of the catalog")
                .check(program);
    }

    @Test
    void noPackageDependsOnItselfInACircle() {
        slices().matching("neuronlab.(**)")
                .should()
                .beFreeOfCycles()
                .because("packages in a circle can only be understood all at once")
                .check(program);
    }

    /** Every package below {@code lesson} that is no shared room is the folder of one lesson. */
    private static final class LessonFolders implements SliceAssignment {
        static final com.tngtech.archunit.base.DescribedPredicate<JavaClass> ARE_IN_ONE =
                com.tngtech.archunit.base.DescribedPredicate.describe(
                        "are part of one lesson", type -> !folder(type).isEmpty());

        private static List<String> folder(JavaClass type) {
            String[] parts = type.getPackageName().split("\\.");
            boolean ofOneLesson =
                    parts.length > 2 && parts[1].equals("lesson") && !SHARED_LESSON_ROOMS.contains(parts[2]);
            return ofOneLesson ? List.of(parts[2]) : List.of();
        }

        @Override
        public SliceIdentifier getIdentifierOf(JavaClass type) {
            List<String> folder = folder(type);
            return folder.isEmpty() ? SliceIdentifier.ignore() : SliceIdentifier.of(folder);
        }

        @Override
        public String getDescription() {
            return "lessons";
        }
    }
}
