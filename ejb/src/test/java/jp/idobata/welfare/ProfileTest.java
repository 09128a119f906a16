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

    @Test
    void isAboutAGroupToo() {
        assertEquals(Subject.group(4), new Profile(Subject.group(4)).lastWriting().subject());
    }

    @Test
    void saysTheOtherTermOnceTwoAreMergedAndBothAgainWhenThatIsTakenBack() {
        write(Set.of(1L, 5L), Set.of(3L), "メモ");
        var before = profile.merge(1L, 2L, "mamoru@example.jp", NOW.plusSeconds(1));
        assertEquals(Set.of(2L, 5L), profile.asRecord().yes());
        assertEquals("mamoru@example.jp", profile.asRecord().writtenBy());
        assertEquals("メモ", profile.asRecord().note());
        profile.unmerge(before, 1L, 2L, "mamoru@example.jp", NOW.plusSeconds(2));
        assertEquals(Set.of(1L, 5L), profile.asRecord().yes());
        assertEquals(Set.of(3L), profile.asRecord().no());
    }

    @Test
    void whatSomebodyTookAwaySinceAMergerDoesNotComeBackWithIt() {
        write(Set.of(1L), Set.of(), null);
        var before = profile.merge(1L, 2L, "mamoru@example.jp", NOW);
        write(Set.of(5L), Set.of(), null);
        profile.unmerge(before, 1L, 2L, "mamoru@example.jp", NOW.plusSeconds(1));
        assertEquals(Set.of(5L), profile.asRecord().yes());
    }

    @Test
    void keepsTheAnswerToTheTermThatStaysWhereItAnswersBoth() {
        write(Set.of(1L), Set.of(2L), null);
        var before = profile.merge(1L, 2L, "mamoru@example.jp", NOW);
        assertEquals(Set.of(), profile.asRecord().yes());
        assertEquals(Set.of(2L), profile.asRecord().no());
        profile.unmerge(before, 1L, 2L, "mamoru@example.jp", NOW);
        assertEquals(Set.of(1L), profile.asRecord().yes());
        assertEquals(Set.of(2L), profile.asRecord().no());
    }

    @Test
    void keepsWhatWasWrittenAfterAMergerWhenThatIsTakenBack() {
        write(Set.of(1L), Set.of(), null);
        var before = profile.merge(1L, 2L, "mamoru@example.jp", NOW);
        write(Set.of(), Set.of(2L), null);
        profile.unmerge(before, 1L, 2L, "mamoru@example.jp", NOW);
        assertEquals(Set.of(1L), profile.asRecord().yes());
        assertEquals(Set.of(2L), profile.asRecord().no());
    }

    private void write(Set<Long> yes, Set<Long> no, String note) {
        profile.write(new WelfareProfile(yes, no, note, " ", null, null, 0), "staff@example.jp", NOW);
    }
}
