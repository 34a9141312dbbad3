package org.undersigned.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/// The arrows of the design. Every rule says why; each was shown to fail by
/// [HouseRulesFailTest] before it is trusted.
class ArchitectureTest {

    private static final JavaClasses HOUSE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.undersigned");

    private static final JavaClasses TESTS = new ClassFileImporter()
            .withImportOption(new ImportOption.OnlyIncludeTests())
            .importPackages("org.undersigned");

    @TestFactory
    Stream<DynamicTest> theHouseKeepsItsArrows() {
        return Arrays.stream(HouseRules.values())
                .map(rule ->
                        DynamicTest.dynamicTest(rule.name(), () -> rule.rule().check(HOUSE)));
    }

    @Test
    void theHouseWasReallyRead() {
        assertThat(HOUSE.size()).isGreaterThan(60);
    }

    @Test
    void everyTestHasANameThatIsRun() {
        methods()
                .that()
                .areAnnotatedWith(Test.class)
                .should()
                .beDeclaredInClassesThat()
                .haveNameMatching(".*(Test|IT)(\\$.*)?")
                .because("a test class whose name does not match runs nothing and is green")
                .check(TESTS);
    }
}
