package jp.idobata.welfare.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import jp.idobata.welfare.Subject;
import org.junit.jupiter.api.Test;

/** Samples of profiles for the demo town. */
class SampleTest {

    @Test
    void thereAreSomeOfEachKindAndNoneTwice() {
        var all = Sample.all();
        var seen = new HashSet<String>();
        all.forEach(sample -> assertTrue(seen.add(sample.kind() + sample.key()), sample.key()));
        for (var kind : Subject.Kind.values()) {
            assertTrue(all.stream().anyMatch(sample -> sample.kind() == kind), kind.name());
        }
        assertTrue(all.size() > 400, "only " + all.size());
        assertEquals(1, all.stream().filter(sample -> sample.terms().contains("PROGRAMME/3-i")
                && sample.kind() == Subject.Kind.GROUP).count());
    }

    @Test
    void eachSaysThatItIsASample() {
        assertTrue(Sample.note().startsWith("【見本】"));
    }
}
