package jp.idobata.moderation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

class ReasonTest {

    @Test
    void spaceAroundAReasonIsNotPartOfIt() {
        assertEquals("場所をくわしく", Reason.of("  場所をくわしく\n", 1000));
    }

    @Test
    void whoeverDecidesAgainstSomeoneSaysWhy() {
        assertRefused("moderation.refusal.reason", null, 1000);
        assertRefused("moderation.refusal.reason", " \n　", 1000);
    }

    @Test
    void aReasonHasAsManyCharactersAsPeopleCount() {
        assertEquals("🍣".repeat(5), Reason.of("🍣".repeat(5), 5));
        assertRefused("moderation.refusal.long", "🍣".repeat(6), 5);
    }

    @Test
    void whereNoneIsAskedForThereMayBeNone() {
        assertNull(Reason.orNone(" ", 500));
        assertEquals("日程が決まったため", Reason.orNone(" 日程が決まったため", 500));
    }

    private static void assertRefused(String key, String reason, int most) {
        assertEquals(key, assertThrows(ModerationRefusal.class, () -> Reason.of(reason, most)).messageKey());
    }
}
