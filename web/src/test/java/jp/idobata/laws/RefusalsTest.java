package jp.idobata.laws;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static jp.idobata.laws.House.check;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import jakarta.ejb.ApplicationException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import jp.idobata.Refusal;
import jp.idobata.web.frame.Language;
import jp.idobata.web.frame.Texts;
import org.junit.jupiter.api.Test;

/** How the town says no: in one way only, that takes everything back and has a sentence for people. */
class RefusalsTest {

    @Test
    void theTownThrowsNothingButRefusals() {
        check(classes().that().resideOutsideOfPackages(House.packages("web")).and().areAssignableTo(Throwable.class)
                .should().beAssignableTo(Refusal.class));
    }

    @Test
    void everyRefusalTakesBackWhatWasDone() {
        assertTrue(Refusal.class.getAnnotation(ApplicationException.class).rollback());
        check(noClasses().that().doNotHaveFullyQualifiedName(Refusal.class.getName())
                .should().beAnnotatedWith(ApplicationException.class));
    }

    @Test
    void everyRefusalHasItsSentence() throws ReflectiveOperationException {
        var texts = Texts.in(Language.JAPANESE);
        var said = new TreeSet<String>();
        var silent = new TreeSet<String>();
        for (var type : House.classes().that(JavaClass.Predicates.assignableTo(Refusal.class))) {
            for (var method : type.reflect().getDeclaredMethods()) {
                if (Modifier.isStatic(method.getModifiers()) && Refusal.class
                        .isAssignableFrom(method.getReturnType())) {
                    var key = made(method).messageKey();
                    (texts.has(key) ? said : silent).add(key);
                }
            }
        }
        assertEquals(Set.of(), silent);
        assertTrue(said.size() > 10, "refusals are still made by methods of their own");
    }

    private static Refusal made(Method method) throws IllegalAccessException, InvocationTargetException {
        method.setAccessible(true);
        return (Refusal) method.invoke(null, Arrays.stream(method.getParameterTypes())
                .map(type -> type == int.class ? (Object) 1 : type == List.class ? List.of() : null).toArray());
    }
}
