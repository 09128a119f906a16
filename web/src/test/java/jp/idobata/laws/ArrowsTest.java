package jp.idobata.laws;

import static com.tngtech.archunit.core.domain.JavaModifier.PUBLIC;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static jakarta.enterprise.event.TransactionPhase.AFTER_SUCCESS;
import static jp.idobata.laws.House.check;
import static jp.idobata.laws.House.hold;
import static jp.idobata.laws.House.packages;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaParameter;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.ObservesAsync;
import jakarta.persistence.Entity;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Who may know whom. */
class ArrowsTest {

    /** What a concept may know besides itself, the calendar and the root package. A star is everything. */
    private static final Map<String, Set<String>> MAY_KNOW = new HashMap<>();

    static {
        mayKnow("");
        mayKnow("calendar");
        mayKnow("reading");
        mayKnow("link");
        mayKnow("account", "link");
        mayKnow("media", "account");
        mayKnow("prose", "media");
        mayKnow("guide", "account", "media", "prose");
        mayKnow("area", "account");
        mayKnow("group", "account", "area", "link", "media");
        mayKnow("place", "account", "area", "group", "link", "media");
        mayKnow("gathering", "account", "area", "group", "place", "link", "media", "reading");
        mayKnow("whisper", "account", "area", "group", "place", "gathering", "search", "link");
        mayKnow("story", "account", "group", "media", "prose");
        mayKnow("attendance", "account", "area", "group", "place", "gathering", "link", "media", "reading");
        mayKnow("freshness", "account", "gathering", "link");
        mayKnow("follow", "freshness", "account", "gathering", "place", "link", "search", "reading");
        mayKnow("search", "account", "area", "group", "place", "gathering", "freshness", "media", "reading");
        mayKnow("opendata", "gathering");
        mayKnow("publishing", "account", "area", "group", "place", "gathering", "attendance", "freshness",
                "search", "media", "opendata", "prose", "reading");
        mayKnow("announcement", "account", "site", "place", "gathering", "publishing", "media", "prose");
        mayKnow("complaint", "account");
        mayKnow("counter", "account", "place", "gathering");
        mayKnow("moderation", "account", "group", "place", "gathering", "whisper", "story", "complaint");
        mayKnow("site", "account");
        mayKnow("retention", "account");
        mayKnow("notification", "account", "site", "group", "place", "gathering", "whisper", "story", "intake",
                "moderation", "attendance", "freshness", "follow", "link", "reading");
        mayKnow("intake", "account", "area", "group", "place", "gathering", "whisper", "opendata");
        mayKnow("flyer", "intake");
        mayKnow("welfare", "area", "group", "place", "gathering", "account", "search");
        mayKnow("insight", "area", "group", "place", "gathering", "account", "welfare", "freshness", "search");
        mayKnow("web.frame", "account", "site", "area", "group", "place", "gathering", "whisper", "search",
                "publishing", "freshness", "media", "prose", "reading");
        mayKnow("paper");
        mayKnow("web.visitor", "paper", "guide", "prose", "area", "group", "place", "gathering", "whisper",
                "attendance", "search", "publishing", "announcement", "freshness", "media", "opendata", "web.frame",
                "reading");
        mayKnow("web.member", "flyer", "complaint", "account", "area", "group", "place", "gathering",
                "whisper", "story", "prose", "attendance", "freshness", "follow", "search", "publishing", "media",
                "web.frame", "reading");
        mayKnow("web.api", "account", "area", "group", "place", "gathering", "search", "publishing", "web.frame");
        mayKnow("web.staff", "*");
    }

    @Test
    void everyPackageKnowsOnlyWhomItMay() {
        check(classes().should(hold("know only whom their package may know", ArrowsTest::forbiddenArrows)));
    }

    @Test
    void noPackagesKnowEachOtherInACircle() {
        check(slices().matching(House.ROOT + ".(**)").should().beFreeOfCycles());
    }

    @Test
    void whatPeopleDoKnowsNothingOfItsWatchers() {
        never(packages("gathering", "place", "group"),
                packages("moderation", "publishing", "notification", "announcement", "freshness", "welfare",
                        "insight"));
    }

    @Test
    void whatThePublicSeesKnowsNothingOfWelfare() {
        never(packages("web.visitor", "web.member", "web.frame", "web.api", "publishing", "search", "notification",
                "intake", "moderation", "freshness", "announcement"), packages("welfare", "insight"));
    }

    @Test
    void feedsAreWrittenFromPublicRecordsAlone() {
        never(packages("publishing.ical", "publishing.atom", "publishing.jsonld"), "jakarta..",
                "jp.idobata.account..", "jp.idobata.attendance..", "jp.idobata.search..", "jp.idobata.link..",
                "jp.idobata.web..");
        check(noClasses().that().resideInAnyPackage(packages("publishing.ical", "publishing.atom",
                "publishing.jsonld")).should().dependOnClassesThat().areAnnotatedWith(Entity.class));
    }

    @Test
    void visitorsPagesKnowNothingOfModeration() {
        never(packages("web.visitor", "web.frame"), packages("moderation"));
    }

    @Test
    void visitorsPagesKnowTheNewsAndNothingElseOfWhatIsAnnounced() {
        never(packages("web.visitor", "web.frame", "web.member"), "jp.idobata.announcement",
                "jp.idobata.announcement.text..", "jp.idobata.announcement.wire..");
    }

    @Test
    void protocolsKnowNothingOfTheTown() {
        check(classes().that().resideInAPackage("jp.idobata.announcement.wire..").should().onlyDependOnClassesThat()
                .resideInAnyPackage("jp.idobata.announcement.wire..", "java..", "javax.net..", "javax.crypto..",
                        "jakarta.json.."));
    }

    @Test
    void theDomainKnowsNothingOfTheWeb() {
        check(noClasses().that().resideOutsideOfPackages(packages("web")).should().dependOnClassesThat()
                .resideInAnyPackage("jakarta.faces..", "jakarta.servlet..", "jakarta.websocket..", "org.primefaces..",
                        "org.omnifaces..", "jp.idobata.web.."));
    }

    @Test
    void pagesKnowNothingOfTheDatabase() {
        never(packages("web"), "jakarta.persistence..", "jakarta.transaction..", "java.sql..", "javax.sql..",
                "org.eclipse.persistence..", "org.mariadb..");
    }

    @Test
    void whatThePublicGetsIsNoEntity() {
        check(classes().that().resideInAnyPackage(packages("web.visitor", "web.frame", "web.api", "publishing",
                "search"))
                .should(hold("give out no entity", type -> type.getMethods().stream()
                        .filter(method -> method.getModifiers().contains(PUBLIC))
                        .filter(method -> method.getReturnType().getAllInvolvedRawTypes().stream()
                                .anyMatch(returned -> returned.isAnnotatedWith(Entity.class)))
                        .map(JavaMember::getFullName))));
    }

    @Test
    void mailGoesOutOnlyOnceTheTransactionHasSucceeded() {
        var writers = classes().that().resideInAnyPackage(packages("notification")).and()
                .doNotHaveSimpleName("Acquaintance");
        check(writers.should(hold("observe after success",
                type -> observed(type).filter(parameter -> !parameter.tryGetAnnotationOfType(Observes.class)
                        .map(observes -> observes.during() == AFTER_SUCCESS).orElse(false))
                        .map(parameter -> parameter.getOwner().getFullName()))));
    }

    @Test
    void whatIsObservedIsARecord() {
        check(classes().should(hold("observe records", type -> observed(type)
                .filter(parameter -> House.owns(parameter.getRawType()) && !parameter.getRawType().isRecord())
                .map(parameter -> parameter.getOwner().getFullName()))));
    }

    private static Stream<JavaParameter> observed(JavaClass type) {
        return type.getMethods().stream().flatMap(method -> method.getParameters().stream()).filter(parameter ->
                parameter.isAnnotatedWith(Observes.class) || parameter.isAnnotatedWith(ObservesAsync.class));
    }

    private static void never(String[] these, String... others) {
        check(noClasses().that().resideInAnyPackage(these).should().dependOnClassesThat().resideInAnyPackage(others));
    }

    private static void mayKnow(String concept, String... others) {
        MAY_KNOW.put(concept, Set.of(others));
    }

    private static Stream<String> forbiddenArrows(JavaClass type) {
        var from = House.concept(type);
        var may = MAY_KNOW.get(from);
        if (may == null) {
            return Stream.of(type.getName() + ": nobody has said whom " + from + " may know");
        }
        return type.getDirectDependenciesFromSelf().stream().filter(arrow -> House.owns(arrow.getTargetClass()))
                .filter(arrow -> !allowed(from, House.concept(arrow.getTargetClass()), may))
                .map(Dependency::getDescription);
    }

    private static boolean allowed(String from, String to, Set<String> may) {
        return to.isEmpty() || to.equals(from) || to.equals("calendar") || may.contains(to) || may.contains("*");
    }
}
