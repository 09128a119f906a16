package jp.idobata.laws;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static jp.idobata.laws.House.check;
import static jp.idobata.laws.House.hold;
import static jp.idobata.laws.House.packages;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.EJB;
import jakarta.ejb.Singleton;
import jakarta.ejb.Stateful;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Who may call what: the universal law, and the names that staff's beans go by. */
class AccessTest {

    private static final int INJECTIONS_MOST = 5;

    private static final DescribedPredicate<JavaClass> SESSION_BEANS = DescribedPredicate.describe("are session beans",
            type -> type.isAnnotatedWith(Stateless.class) || type.isAnnotatedWith(Stateful.class)
                    || type.isAnnotatedWith(Singleton.class));

    @Test
    void everySessionBeanSaysWhoMayCallIt() {
        check(classes().that(SESSION_BEANS).should().beAnnotatedWith(RolesAllowed.class)
                .orShould().beAnnotatedWith(PermitAll.class).orShould().beAnnotatedWith(DenyAll.class));
    }

    @Test
    void noPageActsAsSomeoneElse() {
        check(noClasses().that().resideInAnyPackage(packages("web")).should().beAnnotatedWith(RunAs.class));
    }

    @Test
    void noFacadeNeedsMoreThanFiveOthers() {
        check(classes().that(SESSION_BEANS).should(hold("have at most " + INJECTIONS_MOST + " injections", type -> {
            var injections = type.getFields().stream().filter(field -> field.isAnnotatedWith(Inject.class)
                    || field.isAnnotatedWith(EJB.class)).count();
            return injections > INJECTIONS_MOST ? Stream.of(type.getName() + " has " + injections) : Stream.empty();
        })));
    }

    @Test
    void staffsBeansAreNamedStaff() {
        check(classes().that().resideInAnyPackage(packages("web.staff")).and().areAnnotatedWith(Named.class)
                .should().haveSimpleNameStartingWith("Staff")
                .andShould(hold("bear no other name in pages", AccessTest::namedOtherThanStaff))
                .allowEmptyShould(true));
    }

    @Test
    void nobodyElsesBeansAreNamedStaff() {
        check(noClasses().that().resideOutsideOfPackages(packages("web.staff")).and().areAnnotatedWith(Named.class)
                .should().haveSimpleNameStartingWith("Staff"));
    }

    private static Stream<String> namedOtherThanStaff(JavaClass type) {
        var name = type.getAnnotationOfType(Named.class).value();
        return name.isEmpty() || name.startsWith("staff") ? Stream.empty()
                : Stream.of(type.getName() + " is named " + name);
    }
}
