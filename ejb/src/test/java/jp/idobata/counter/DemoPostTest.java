package jp.idobata.counter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** What was taken in at the counter of the demo town. */
class DemoPostTest {

    private static final int FRESHNESS_DAYS = 180;

    @Test
    void whoIsToBeReachedDoesNotExistAndCannotBeCalled() {
        for (var post : DemoPost.all()) {
            var reach = post.taken(LocalDate.of(2026, 11, 21)).reach();
            assertTrue(reach.person().startsWith("見本 ") && reach.person().endsWith("(架空の人)"), reach.person());
            assertTrue(reach.phone() == null || reach.phone().startsWith("000-000-"), reach.phone());
            assertTrue(reach.fax() == null || reach.fax().startsWith("000-000-"), reach.fax());
            assertTrue(reach.address() == null || reach.address().contains("架空"), reach.address());
        }
    }

    @Test
    void threeAreToBeAskedAboutByTelephoneToday() {
        assertEquals(3, DemoPost.all().stream().filter(post -> post.of() != null && post.phone() != null
                && post.days() > FRESHNESS_DAYS).count());
    }
}
