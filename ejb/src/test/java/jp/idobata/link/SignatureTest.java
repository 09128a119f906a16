package jp.idobata.link;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.OptionalLong;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class SignatureTest {

    private final Signature ours = new Signature(new byte[] {1, 2, 3, 4});
    private final Signature theirs = new Signature(new byte[] {1, 2, 3, 5});

    @ParameterizedTest
    @ValueSource(longs = {1, 42, Long.MAX_VALUE, 0, -1})
    void linkLeadsToItsSubject(long subject) {
        assertEquals(OptionalLong.of(subject), ours.read(Purpose.GOING, ours.sign(Purpose.GOING, subject)));
    }

    @Test
    void linkSentAgainIsTheSame() {
        assertEquals(ours.sign(Purpose.POST, 7), ours.sign(Purpose.POST, 7));
    }

    @Test
    void linkIsSafeInAnAddress() {
        IntStream.range(0, 500).forEach(subject ->
                assertTrue(ours.sign(Purpose.POST, subject).matches("[A-Za-z0-9_-]{32}")));
    }

    @Test
    void linkForOnePurposeOpensNoOther() {
        for (var purpose : Purpose.values()) {
            for (var other : Purpose.values()) {
                assertEquals(purpose == other, ours.read(other, ours.sign(purpose, 7)).isPresent());
            }
        }
    }

    @Test
    void linkSignedWithAnotherKeyOpensNothing() {
        assertNotEquals(ours.sign(Purpose.POST, 7), theirs.sign(Purpose.POST, 7));
        assertEquals(OptionalLong.empty(), ours.read(Purpose.POST, theirs.sign(Purpose.POST, 7)));
    }

    @Test
    void noLetterCanBeChanged() {
        var link = ours.sign(Purpose.POST, 7);
        for (var at = 0; at < link.length(); at++) {
            var changed = link.substring(0, at) + (link.charAt(at) == 'B' ? 'C' : 'B') + link.substring(at + 1);
            assertEquals(OptionalLong.empty(), ours.read(Purpose.POST, changed), "letter " + at);
        }
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "7", "................................", "あいうえおかきくけこさしすせそたちつてとなにぬねのはひ",
            "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA", "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=", "' OR 1=1 --                     "})
    void whatIsNoLinkOpensNothing(String text) {
        assertEquals(OptionalLong.empty(), ours.read(Purpose.POST, text));
    }
}
