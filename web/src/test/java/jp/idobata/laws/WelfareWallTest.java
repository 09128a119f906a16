package jp.idobata.laws;

import static com.tngtech.archunit.core.domain.JavaModifier.PUBLIC;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static jp.idobata.laws.House.check;
import static jp.idobata.laws.House.hold;
import static jp.idobata.laws.House.packages;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMember;
import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Persistence;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceUnit;
import java.sql.DriverManager;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import jp.idobata.account.Role;
import org.junit.jupiter.api.Test;

/** The welfare wall, as far as Java can keep it up. */
class WelfareWallTest {

    private static final Set<String> STAFF = Set.of(Role.CURATOR_NAME, Role.SUPPORTER_NAME, Role.ADMINISTRATOR_NAME);
    private static final String[] BEHIND = packages("welfare", "insight");

    private static final DescribedPredicate<JavaClass> PERSISTENT = DescribedPredicate.describe("are persistent",
            type -> type.isAnnotatedWith(Entity.class) || type.isAnnotatedWith(Embeddable.class)
                    || type.isAnnotatedWith(MappedSuperclass.class));

    /** Records, enums and exceptions carry what was answered; they find nothing out by themselves. */
    private static final DescribedPredicate<JavaClass> CALLABLE = DescribedPredicate.describe("do something",
            type -> type.getModifiers().contains(PUBLIC) && !type.isInterface() && !type.isEnum() && !type.isRecord()
                    && !type.isAssignableTo(Throwable.class));

    @Test
    void onlyStaffsPagesAndInsightKnowOfWelfare() {
        check(noClasses().that().resideOutsideOfPackages(packages("welfare", "insight", "web.staff"))
                .should().dependOnClassesThat().resideInAnyPackage(BEHIND));
    }

    @Test
    void profilesAreKnownToTheirPackageAlone() {
        check(classes().that().resideInAnyPackage(packages("welfare")).and(PERSISTENT).should().bePackagePrivate());
    }

    @Test
    void whateverCanBeCalledDemandsARole() {
        check(classes().that().resideInAnyPackage(BEHIND).and(CALLABLE).should().beAnnotatedWith(RolesAllowed.class));
    }

    @Test
    void onlyStaffIsLetIn() {
        check(classes().that().resideInAnyPackage(BEHIND).should(hold("let in staff only", type -> Stream.concat(
                type.tryGetAnnotationOfType(RolesAllowed.class).stream().flatMap(WelfareWallTest::strangers),
                type.getMethods().stream().flatMap(method -> method.tryGetAnnotationOfType(RolesAllowed.class).stream()
                        .flatMap(WelfareWallTest::strangers))).map(role -> type.getName() + " lets in " + role))));
    }

    @Test
    void nothingIsOpenToAll() {
        check(classes().that().resideInAnyPackage(BEHIND).should(hold("not be open to all", type -> Stream.concat(
                type.isAnnotatedWith(PermitAll.class) ? Stream.of(type.getName()) : Stream.empty(),
                type.getMethods().stream().filter(method -> method.isAnnotatedWith(PermitAll.class))
                        .map(JavaMember::getFullName)))));
    }

    @Test
    void everyoneUsesTheDoorOnTheirSideOfTheWall() {
        check(classes().should(hold("name the persistence unit of their side", type -> {
            var unit = Set.of("welfare", "insight").contains(House.concept(type)) ? "welfare" : "town";
            return type.getMembers().stream().filter(member -> doors(member).anyMatch(door -> !door.equals(unit)))
                    .map(JavaMember::getFullName);
        })));
    }

    /** A door that nobody can see in a field would lead around the wall. */
    @Test
    void nobodyMakesADoorOfTheirOwn() {
        check(noClasses().should().dependOnClassesThat().belongToAnyOf(Persistence.class, DriverManager.class)
                .orShould().dependOnClassesThat().resideInAPackage("javax.naming.."));
    }

    /** The persistence units, or data sources, that are handed to a field or method. */
    private static Stream<String> doors(JavaMember member) {
        return Stream.of(member.tryGetAnnotationOfType(PersistenceContext.class).map(PersistenceContext::unitName),
                member.tryGetAnnotationOfType(PersistenceUnit.class).map(PersistenceUnit::unitName),
                member.tryGetAnnotationOfType(Resource.class).map(Resource::lookup)
                        .filter(name -> name.contains("jdbc/")).map(name -> name.replaceAll(".*/", "")))
                .flatMap(Optional::stream);
    }

    private static Stream<String> strangers(RolesAllowed allowed) {
        return Arrays.stream(allowed.value()).filter(role -> !STAFF.contains(role));
    }
}
