package org.planledger;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.CompositeArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Calendar;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The rules of the house: who may import whom, and what every source file keeps to. */
@AnalyzeClasses(packages = "org.planledger", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    private static final Path SOURCES = Path.of("src/main/java");
    private static final int LONGEST_FILE = 300;

    private static final Set<String> STAGES = Set.of("source", "layout", "extract", "normalize", "validate");

    /** For each package, the packages of ours that it may import besides itself. */
    private static final Map<String, Set<String>> MAY_IMPORT = Map.ofEntries(
            entry("model", Set.of()),
            entry("text", Set.of("model")),
            entry("source", Set.of("model")),
            entry("layout", Set.of("model", "text")),
            entry("extract", Set.of("model", "text")),
            entry("normalize", Set.of("model", "text")),
            entry("validate", Set.of("model", "text")),
            entry("pipeline", union(STAGES, Set.of("model", "text"))),
            entry("ledger", Set.of("model")),
            entry("output", Set.of("model")),
            entry("report", Set.of("model")),
            entry("batch", union(STAGES, Set.of("model", "text", "pipeline", "ledger", "output", "report"))),
            entry("cli", union(STAGES, Set.of("model", "text", "pipeline", "ledger", "output", "report", "batch"))));

    private static final List<String> VAGUE_SUFFIXES =
            List.of("Util", "Utils", "Helper", "Helpers", "Manager", "Handler", "Impl", "Common", "Data", "Info");

    @ArchTest
    static final ArchRule every_class_lives_in_a_known_package =
            classes().should().resideInAnyPackage(rooms(MAY_IMPORT.keySet())).allowEmptyShould(true);

    @ArchTest
    static final ArchRule packages_import_only_what_the_table_allows = CompositeArchRule.of(MAY_IMPORT.keySet().stream()
            .filter(name -> !name.equals("cli"))
            .sorted()
            .map(ArchitectureTest::importRule)
            .toList());

    @ArchTest
    static final ArchRule no_package_is_part_of_a_cycle =
            slices().matching("org.planledger.(**)").should().beFreeOfCycles().allowEmptyShould(true);

    @ArchTest
    static final ArchRule model_and_stages_are_plain_java = noClasses()
            .that()
            .resideInAnyPackage(rooms(Set.of("model", "layout", "extract", "normalize", "validate", "pipeline")))
            .should()
            .dependOnClassesThat(not(resideInAnyPackage("java..", "org.planledger..", "org.jspecify.annotations..")))
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule spring_stays_in_ledger_batch_and_cli = noClasses()
            .that()
            .resideOutsideOfPackages(rooms(Set.of("ledger", "batch", "cli")))
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.springframework..", "org.flywaydb..", "com.zaxxer.hikari..")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule hanlp_is_touched_by_the_segmenter_alone = noClasses()
            .that()
            .haveNameNotMatching("org\\.planledger\\.text\\.Segmenter.*")
            .should()
            .dependOnClassesThat(resideInAPackage("com.hankcs.."))
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule document_formats_stay_in_source = noClasses()
            .that()
            .resideOutsideOfPackage(room("source"))
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.apache.tika..", "org.apache.poi..", "org.apache.pdfbox..", "org.jsoup..")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule command_line_stays_in_cli = noClasses()
            .that()
            .resideOutsideOfPackage(room("cli"))
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("picocli..", "me.tongfei.progressbar..")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule names_say_what_a_class_is = CompositeArchRule.of(VAGUE_SUFFIXES.stream()
            .map(suffix -> noClasses().should().haveSimpleNameEndingWith(suffix).allowEmptyShould(true))
            .toList());

    @ArchTest
    static final ArchRule there_is_no_static_state =
            fields().that().areStatic().should().beFinal().allowEmptyShould(true);

    @ArchTest
    static final ArchRule model_fields_are_final_and_never_mutable_types = fields().that()
            .areDeclaredInClassesThat()
            .resideInAPackage(room("model"))
            .should()
            .beFinal()
            .andShould(notHoldMutableTypes())
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule model_has_no_setters = noMethods()
            .that()
            .areDeclaredInClassesThat()
            .resideInAPackage(room("model"))
            .should()
            .haveNameMatching("set[A-Z].*")
            .allowEmptyShould(true);

    @Test
    void every_package_is_null_marked() throws IOException {
        Set<Path> unmarked = new TreeSet<>();
        for (Path file : sourceFiles()) {
            Path declaration = file.resolveSibling("package-info.java");
            if (!Files.exists(declaration) || !Files.readString(declaration).contains("@NullMarked")) {
                unmarked.add(SOURCES.relativize(declaration.getParent()));
            }
        }
        assertThat(unmarked)
                .as("packages without @NullMarked in package-info.java")
                .isEmpty();
    }

    @Test
    void no_source_file_is_long() throws IOException {
        Set<String> tooLong = new TreeSet<>();
        for (Path file : sourceFiles()) {
            int lines = Files.readAllLines(file).size();
            if (lines > LONGEST_FILE) {
                tooLong.add(SOURCES.relativize(file) + ": " + lines);
            }
        }
        assertThat(tooLong).as("files over " + LONGEST_FILE + " lines").isEmpty();
    }

    private static ArchRule importRule(String name) {
        Set<String> forbidden = new TreeSet<>(MAY_IMPORT.keySet());
        forbidden.removeAll(MAY_IMPORT.get(name));
        forbidden.remove(name);
        return noClasses()
                .that()
                .resideInAPackage(room(name))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(rooms(forbidden))
                .allowEmptyShould(true);
    }

    private static ArchCondition<JavaField> notHoldMutableTypes() {
        return new ArchCondition<>("not hold arrays or mutable classes of the JDK") {
            @Override
            public void check(JavaField field, ConditionEvents events) {
                boolean generated = field.getName().startsWith("$");
                boolean allowed = generated || !isMutable(field.getRawType());
                String message =
                        field.getFullName() + " is a " + field.getRawType().getName();
                events.add(new SimpleConditionEvent(field, allowed, message));
            }
        };
    }

    private static boolean isMutable(JavaClass type) {
        boolean concreteCollection = type.isAssignableTo(Collection.class) || type.isAssignableTo(Map.class);
        return type.isArray()
                || (concreteCollection && !type.isInterface())
                || type.isAssignableTo(Date.class)
                || type.isAssignableTo(Calendar.class)
                || type.isAssignableTo(Appendable.class);
    }

    private static List<Path> sourceFiles() throws IOException {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            return files.filter(file -> file.toString().endsWith(".java")).toList();
        }
    }

    private static String room(String name) {
        return "org.planledger." + name + "..";
    }

    private static String[] rooms(Collection<String> names) {
        return names.stream().sorted().map(ArchitectureTest::room).toArray(String[]::new);
    }

    private static Set<String> union(Set<String> some, Set<String> others) {
        return Stream.concat(some.stream(), others.stream()).collect(Collectors.toUnmodifiableSet());
    }
}
