package jp.idobata.laws;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static jp.idobata.laws.House.check;
import static jp.idobata.laws.House.hold;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Names that tell nothing. */
class NamesTest {

    @Test
    void noClassIsNamedForItsMakingInsteadOfItsMeaning() {
        check(noClasses().should().haveNameMatching(".*[.$](Base|Abstract)[A-Z]\\w*")
                .orShould().haveNameMatching(".*[.$]\\w*(Impl|Manager|Helper|Utils?|Dto|DTO|VO|Bean)"));
    }

    @Test
    void noPackageIsADrawerForOddsAndEnds() {
        check(noClasses().should().resideInAnyPackage("..util..", "..utils..", "..common..", "..dto..", "..helper..",
                "..helpers..", "..misc..", "..shared..", "..impl..", "..service..", "..dao..", "..repository..",
                "..entity..", "..model..", "..beans.."));
    }

    @Test
    void noInterfaceHasOneImplementationOnly() {
        check(classes().that().areInterfaces().and().areNotAnnotations().and()
                .doNotHaveSimpleName("package-info").and().areNotAnnotatedWith(FunctionalInterface.class)
                .should(hold("be implemented at least twice", type -> type.getAllSubclasses().size() > 1
                        ? Stream.empty() : Stream.of(type.getName()))).allowEmptyShould(true));
    }

    @Test
    void noClassTakesAWordThatMeansSomethingElse() {
        check(noClasses().should().haveSimpleName("Event").orShould().haveSimpleName("Report"));
    }
}
