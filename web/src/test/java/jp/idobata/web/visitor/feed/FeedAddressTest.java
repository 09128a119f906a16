package jp.idobata.web.visitor.feed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import jp.idobata.publishing.FeedOf;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FeedAddressTest {

    @Test
    void everyPublishedAddressIsAFeedWhereItSays() {
        for (var pattern : FeedAddress.patterns()) {
            var path = pattern.replace("{id}", "12");
            var address = FeedAddress.of(path).orElseThrow();
            assertEquals(path, address.path());
            assertEquals(path.endsWith(".ics"), address.calendar());
            assertEquals(path.contains("12") ? 12 : 0, address.id());
        }
    }

    @Test
    void feedOfAGroupShowsWhatItsPageShows() {
        var feed = new FeedAddress(FeedOf.GROUP, 12, false, "/groups/12/gatherings.atom", false);
        assertEquals(Optional.of(feed), FeedAddress.of("/groups/12/gatherings.atom"));
        assertEquals("/groups/12", feed.page());
        assertEquals("/gatherings/12", FeedAddress.of("/gatherings/12.ics").orElseThrow().page());
    }

    @Test
    void whatPeopleGuessHasMoved() {
        var guessed = FeedAddress.of("/places/7.atom").orElseThrow();
        assertTrue(guessed.moved());
        assertEquals("/places/7/gatherings.atom", guessed.path());
    }

    @ParameterizedTest
    @ValueSource(strings = {"/x.ics", "/gatherings/0.ics", "/gatherings/1.atom", "/gatherings/1/gatherings.ics",
            "/groups.ics", "/groups/x/gatherings.ics", "/groups/1/gatherings.ics/", "/whispers/1.ics",
            "/groups/1234567890123456789/gatherings.ics"})
    void everythingElseIsNone(String path) {
        assertEquals(Optional.empty(), FeedAddress.of(path));
    }
}
