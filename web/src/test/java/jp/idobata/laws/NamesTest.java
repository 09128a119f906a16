package jp.idobata.laws;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static jp.idobata.laws.House.check;

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
    void noClassTakesAWordThatMeansSomethingElse() {
        check(noClasses().should().haveSimpleName("Event").orShould().haveSimpleName("Report"));
    }
}
