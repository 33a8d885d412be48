package neuronlab.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaAccess.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import java.util.Optional;
import java.util.Set;
import neuronlab.model.data.Table;

/**
 * The rules of the rooms. They name conventions and no single package, but for the few that have a right of their own:
 * a package that is new tomorrow is held to them as well.
 */
enum Rooms {
    FOUR_ROOMS(classes()
            .should()
            .resideInAnyPackage("neuronlab.app..", "neuronlab.lesson..", "neuronlab.figure..", "neuronlab.model..")
            .because("no rule guards a class outside of the four rooms")),

    MODEL(classes()
            .that(resideInAPackage("neuronlab.model..")
                    .and(not(resideInAnyPackage(
                            "neuronlab.model.data..",
                            "neuronlab.model.experiment.file..",
                            "neuronlab.model.experiment.program.."))))
            .should()
            .onlyDependOnClassesThat(resideInAnyPackage("neuronlab.model..", "java.lang..", "java.util..", "java.math.."))
            .because("the mathematics must be readable and testable by itself")),

    DATA(classes()
            .that()
            .resideInAPackage("neuronlab.model.data..")
            .should()
            .onlyDependOnClassesThat(resideInAnyPackage(
                    "neuronlab.model..", "java.lang..", "java.util..", "java.math..", "java.io..", "java.nio..",
                    "de.siegmar.fastcsv.."))
            .because("data sets are read from files and know no screen")),

    EXPERIMENT_FILES(classes()
            .that()
            .resideInAnyPackage("neuronlab.model.experiment.file..", "neuronlab.model.experiment.program..")
            .should()
            .onlyDependOnClassesThat(resideInAnyPackage(
                    "neuronlab.model..", "java.lang..", "java.util..", "java.math..", "java.io..", "java.nio..",
                    "com.google.gson.."))
            .because("experiments are read from files, become programs, and know no screen")),

    RAW_ARRAYS(noClasses()
            .that(not(resideInAPackage("neuronlab.model..")))
            .should()
            .callMethodWhere(target(describe("reads a table's raw arrays", Rooms::isRawArrayOfATable)))
            .because("whoever could write into them could change a table, which nobody may")),

    FIGURES(noClasses()
            .that()
            .resideInAPackage("neuronlab.figure..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("neuronlab.lesson..", "neuronlab.app..")
            .because("a figure must be usable in every lesson")),

    FIGURES_DRAW(noClasses()
            .that(resideInAPackage("neuronlab.figure..")
                    .and(not(resideInAPackage("neuronlab.figure.network..")))
                    .and(not(resideInAPackage("neuronlab.figure.language"))))
            .should()
            .dependOnClassesThat()
            .resideInAPackage("neuronlab.model..")
            .because("a figure draws what it is given and computes no mathematics")),

    LANGUAGES_READ_NUMBERS(noClasses()
            .that()
            .resideInAPackage("neuronlab.figure.language")
            .should()
            .dependOnClassesThat(
                    resideInAPackage("neuronlab.model..").and(not(resideInAPackage("neuronlab.model.number"))))
            .because("numbers are read in one way, from files and from fields, and a language knows nothing else of models")),

    LESSONS(noClasses()
            .that()
            .resideInAPackage("neuronlab.lesson..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("neuronlab.app..")
            .because("a lesson is shown by the window, exported and tested in the same way")),

    SHARED_ROOMS(noClasses()
            .that(resideInAPackage("neuronlab.lesson..").and(not(LessonFolders.ARE_IN_ONE)))
            .should()
            .dependOnClassesThat(LessonFolders.ARE_IN_ONE)
            .because("what lessons share knows none of them")),

    LESSON_FOLDERS(slices().assignedFrom(new LessonFolders())
            .should()
            .notDependOnEachOther()
            .because("adding or removing a lesson must touch its own folder only")),

    CATALOG(noClasses()
            .that(resideInAPackage("neuronlab.app..").and(not(resideInAPackage("neuronlab.app.catalog"))))
            .should()
            .dependOnClassesThat(LessonFolders.ARE_IN_ONE)
            .because("a new lesson is its own folder and one line of the catalog")),

    NO_CIRCLES(slices().matching("neuronlab.(**)")
            .should()
            .beFreeOfCycles()
            .because("packages in a circle can only be understood all at once"));

    private static final Set<String> RAW_ARRAYS_OF_A_TABLE = Set.of("inputArray", "targetArray", "inputIndex", "owning");

    private final ArchRule rule;

    Rooms(ArchRule rule) {
        this.rule = rule;
    }

    ArchRule rule() {
        return rule;
    }

    private static boolean isRawArrayOfATable(AccessTarget target) {
        return target.getOwner().isEquivalentTo(Table.class) && RAW_ARRAYS_OF_A_TABLE.contains(target.getName());
    }

    /** Every package below {@code lesson} is the folder of one lesson, but for those below {@code lesson.shared}. */
    private static final class LessonFolders implements SliceAssignment {
        static final DescribedPredicate<JavaClass> ARE_IN_ONE =
                describe("are part of one lesson", type -> folder(type).isPresent());

        private static final String LESSON = "neuronlab.lesson.";
        private static final String SHARED = "shared";

        private static Optional<String> folder(JavaClass type) {
            return Optional.of(type.getPackageName() + ".")
                    .filter(name -> name.startsWith(LESSON))
                    .map(name -> name.substring(LESSON.length()).split("\\.")[0])
                    .filter(name -> !name.isEmpty() && !name.equals(SHARED));
        }

        @Override
        public SliceIdentifier getIdentifierOf(JavaClass type) {
            return folder(type).map(SliceIdentifier::of).orElseGet(SliceIdentifier::ignore);
        }

        @Override
        public String getDescription() {
            return "lessons";
        }
    }
}
