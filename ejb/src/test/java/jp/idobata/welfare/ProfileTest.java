package jp.idobata.welfare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ProfileTest {

    private static final Instant NOW = Instant.parse("2026-11-21T01:00:00Z");

    private final Profile profile = new Profile(Subject.gathering(7));

    @Test
    void saysWhatWasWrittenLast() {
        write(Set.of(1L, 2L), Set.of(3L), "顔なじみが多い");
        write(Set.of(2L, 3L), Set.of(), null);
        var state = profile.asRecord();
        assertEquals(Set.of(2L, 3L), state.yes());
        assertEquals(Set.of(), state.no());
        assertNull(state.note());
    }

    @Test
    void remembersWhoWroteItAndWhen() {
        write(Set.of(), Set.of(), "メモ");
        assertEquals("staff@example.jp", profile.asRecord().writtenBy());
        assertEquals(new Writing(Subject.gathering(7), "staff@example.jp", NOW), profile.lastWriting());
    }

    @Test
    void isAboutAPlaceToo() {
        var ofPlace = new Profile(Subject.place(9));
        assertEquals(Subject.place(9), ofPlace.lastWriting().subject());
    }

    private void write(Set<Long> yes, Set<Long> no, String note) {
        profile.write(new WelfareProfile(yes, no, note, " ", null, null, 0), "staff@example.jp", NOW);
    }
}
