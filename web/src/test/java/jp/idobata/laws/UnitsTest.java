package jp.idobata.laws;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import jakarta.persistence.Entity;
import java.io.IOException;
import java.util.Set;
import java.util.TreeSet;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import jp.idobata.gathering.Gathering;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/** The two persistence units: each lists what lies on its side of the welfare wall, all of it and nothing else. */
class UnitsTest {

    private static final Set<String> BEHIND = Set.of("welfare", "insight");

    /** Its converters serve both sides. */
    private static final String SHARED = House.ROOT + ".calendar.";

    @ParameterizedTest
    @ValueSource(strings = {"town", "welfare"})
    void aUnitListsTheEntitiesOfItsSide(String name) throws Exception {
        var side = new TreeSet<String>();
        House.classes().that(DescribedPredicate.describe("are entities", type -> type.isAnnotatedWith(Entity.class)))
                .stream().filter(type -> isBehind(type) == name.equals("welfare"))
                .map(JavaClass::getName).forEach(side::add);
        var listed = new TreeSet<String>();
        var classes = unit(name).getElementsByTagName("class");
        for (var i = 0; i < classes.getLength(); i++) {
            listed.add(classes.item(i).getTextContent());
        }
        listed.removeIf(type -> type.startsWith(SHARED));
        assertEquals(side, listed);
    }

    @ParameterizedTest
    @ValueSource(strings = {"town", "welfare"})
    void aUnitTakesNothingUnlistedAndRemembersNothing(String name) throws Exception {
        assertEquals("true", text(unit(name), "exclude-unlisted-classes"));
        assertEquals("NONE", text(unit(name), "shared-cache-mode"));
        assertEquals("java:app/jdbc/" + name, text(unit(name), "jta-data-source"));
    }

    private static boolean isBehind(JavaClass type) {
        return BEHIND.contains(House.concept(type));
    }

    private static String text(Element unit, String tag) {
        return unit.getElementsByTagName(tag).item(0).getTextContent();
    }

    private static Element unit(String name) throws IOException, ParserConfigurationException, SAXException {
        try (var file = Gathering.class.getResourceAsStream("/META-INF/persistence.xml")) {
            var units = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(file)
                    .getElementsByTagName("persistence-unit");
            for (var i = 0; i < units.getLength(); i++) {
                if (units.item(i) instanceof Element unit && unit.getAttribute("name").equals(name)) {
                    return unit;
                }
            }
            throw new AssertionError("no unit " + name);
        }
    }
}
