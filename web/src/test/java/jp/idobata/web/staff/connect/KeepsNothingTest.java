package jp.idobata.web.staff.connect;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.ConversationScoped;
import jakarta.enterprise.context.SessionScoped;
import jakarta.faces.view.ViewScoped;
import jakarta.persistence.EntityManager;
import jakarta.servlet.http.HttpSession;
import org.junit.jupiter.api.Test;

/** What is typed for somebody has nowhere to go that outlives the request. */
class KeepsNothingTest {

    private static final JavaClasses CLASSES = new ClassFileImporter().withImportOption(
            new ImportOption.DoNotIncludeTests()).importPackages("jp.idobata.web.staff.connect",
                    "jp.idobata.insight.connect", "jp.idobata.paper");

    @Test
    void nothingLivesLongerThanTheRequest() {
        noClasses().should().beAnnotatedWith(SessionScoped.class).orShould().beAnnotatedWith(ViewScoped.class)
                .orShould().beAnnotatedWith(ConversationScoped.class).orShould()
                .beAnnotatedWith(ApplicationScoped.class).orShould()
                .beAnnotatedWith("org.omnifaces.cdi.ViewScoped").check(CLASSES);
        noClasses().should().dependOnClassesThat().belongToAnyOf(HttpSession.class).check(CLASSES);
        noClasses().should().dependOnClassesThat().haveFullyQualifiedName("jp.idobata.web.frame.Kept").check(CLASSES);
    }

    @Test
    void nothingIsWrittenToALog() {
        noClasses().should().dependOnClassesThat().haveFullyQualifiedName("java.lang.System$Logger").orShould()
                .accessField(System.class, "out").orShould().accessField(System.class, "err").check(CLASSES);
        noClasses().that().doNotHaveFullyQualifiedName("jp.idobata.paper.Pdf").should().dependOnClassesThat()
                .resideInAnyPackage("java.util.logging..", "org.slf4j..").check(CLASSES);
    }

    @Test
    void nothingIsWrittenToTheDatabaseOrAFile() {
        for (var writing : new String[] {"persist", "merge", "remove"}) {
            noClasses().should().callMethodWhere(DescribedPredicate.describe(writing,
                    call -> call.getTargetOwner().isEquivalentTo(EntityManager.class)
                            && call.getName().equals(writing))).check(CLASSES);
        }
        noClasses().should().dependOnClassesThat().haveNameMatching("java\\.io\\.File(OutputStream|Writer)?")
                .orShould().dependOnClassesThat().haveFullyQualifiedName("java.nio.file.Files").check(CLASSES);
    }
}
