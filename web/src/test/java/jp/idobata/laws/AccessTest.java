package jp.idobata.laws;

import static com.tngtech.archunit.lang.conditions.ArchConditions.be;
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
import jakarta.ejb.MessageDriven;
import jakarta.ejb.Remote;
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

    private static final DescribedPredicate<JavaClass> NAMED = DescribedPredicate.describe("have a name in pages",
            type -> type.isAnnotatedWith(Named.class) || type.isMetaAnnotatedWith(Named.class));

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
    void noPageIsASessionBean() {
        check(noClasses().that().resideInAnyPackage(packages("web")).should(be(SESSION_BEANS)));
    }

    @Test
    void nobodyIsCalledFromAfarOrByMessages() {
        check(noClasses().should().beAnnotatedWith(Remote.class).orShould().beAnnotatedWith(MessageDriven.class)
                .orShould().dependOnClassesThat().resideInAPackage("jakarta.jms.."));
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
        check(classes().that().resideInAnyPackage(packages("web.staff")).and(NAMED)
                .should().haveSimpleNameStartingWith("Staff")
                .andShould(hold("bear no other name in pages", type -> nameInPages(type)
                        .filter(name -> !name.startsWith("staff"))))
                .allowEmptyShould(true));
    }

    @Test
    void nobodyElsesBeansAreNamedStaff() {
        check(classes().that().resideOutsideOfPackages(packages("web.staff")).and(NAMED)
                .should().haveSimpleNameNotStartingWith("Staff")
                .andShould(hold("bear no name of staff in pages", type -> nameInPages(type)
                        .filter(name -> name.startsWith("staff")))));
    }

    /** The name that a bean was given, if it does not go by that of its class. */
    private static Stream<String> nameInPages(JavaClass type) {
        return type.tryGetAnnotationOfType(Named.class).map(Named::value).stream().filter(name -> !name.isEmpty());
    }
}
