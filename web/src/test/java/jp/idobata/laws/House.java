package jp.idobata.laws;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.function.Function;
import java.util.stream.Stream;

/** What the laws speak of: every production class of the domain and of the web module, read once. */
final class House {

    /** All production packages lie below it. */
    static final String ROOT = "jp.idobata";

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(location -> !location.contains("/test-classes/")).importPackages(ROOT);

    private House() {
    }

    /** Fails with every place that breaks the law. */
    static void check(ArchRule law) {
        law.check(CLASSES);
    }

    /** All classes that the laws speak of. */
    static JavaClasses classes() {
        return CLASSES;
    }

    /** A condition of our own: the function names what is wrong with a class, one text for each fault. */
    static ArchCondition<JavaClass> hold(String description, Function<JavaClass, Stream<String>> faults) {
        return new ArchCondition<>(description) {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                faults.apply(type).forEach(fault -> events.add(SimpleConditionEvent.violated(type, fault)));
            }
        };
    }

    /** Names of the packages and of everything below them, as patterns of ArchUnit. */
    static String[] packages(String... names) {
        return Stream.of(names).map(name -> ROOT + "." + name + "..").toArray(String[]::new);
    }

    /** The concept a class belongs to, such as {@code gathering} or {@code web.visitor}; empty for the root package. */
    static String concept(JavaClass type) {
        var name = type.getPackageName();
        if (!name.startsWith(ROOT + ".")) {
            return "";
        }
        var parts = name.substring(ROOT.length() + 1).split("\\.");
        return parts[0].equals("web") && parts.length > 1 ? "web." + parts[1] : parts[0];
    }

    /** Whether a class is one of ours. */
    static boolean owns(JavaClass type) {
        return (type.getPackageName() + ".").startsWith(ROOT + ".");
    }
}
