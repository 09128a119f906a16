package jp.idobata.welfare;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ProfileRulesTest {

    private static final long ELDERLY = 1;
    private static final long RETIRED = 2;
    private static final long QUIET = 3;

    private final ProfileRules rules = new ProfileRules(List.of(
            new WelfareTerm(ELDERLY, Dimension.FIELD, "elderly", "高齢", null, false),
            new WelfareTerm(RETIRED, Dimension.FIELD, "old", "前のことば", null, true),
            new WelfareTerm(QUIET, Dimension.EASE, "quiet", "静か", null, false)));

    @Test
    void termsOfTheMunicipalityCanBeSaid() {
        assertDoesNotThrow(() -> rules.check(says(Set.of(ELDERLY, QUIET), Set.of()), WelfareProfile.NONE));
        assertDoesNotThrow(() -> rules.check(says(Set.of(), Set.of(QUIET)), WelfareProfile.NONE));
    }

    @Test
    void aTermThatIsNoneIsRefused() {
        assertRefused("welfare.refusal.term", says(Set.of(99L), Set.of()), WelfareProfile.NONE);
    }

    @Test
    void onlyEaseOfComingCanBeDenied() {
        assertRefused("welfare.refusal.term", says(Set.of(), Set.of(ELDERLY)), WelfareProfile.NONE);
    }

    @Test
    void nothingIsBothSaidAndDenied() {
        assertRefused("welfare.refusal.term", says(Set.of(QUIET), Set.of(QUIET)), WelfareProfile.NONE);
    }

    @Test
    void aRetiredTermIsNotSaidAnewButMayGoOnBeingSaid() {
        assertRefused("welfare.refusal.term", says(Set.of(RETIRED), Set.of()), WelfareProfile.NONE);
        assertDoesNotThrow(() -> rules.check(says(Set.of(RETIRED, ELDERLY), Set.of()),
                says(Set.of(RETIRED), Set.of())));
    }

    @Test
    void aNoteHasAsManyCharactersAsPeopleCount() {
        assertDoesNotThrow(() -> rules.check(notes("🍵".repeat(4000)), WelfareProfile.NONE));
        assertRefused("welfare.refusal.long", notes("茶".repeat(4001)), WelfareProfile.NONE);
    }

    @Test
    void anEmptyNoteIsNone() {
        assertNull(ProfileRules.plain(" \r\n"));
        assertEquals("一行目\n二行目", ProfileRules.plain(" 一行目\r\n二行目 "));
    }

    private void assertRefused(String key, WelfareProfile content, WelfareProfile before) {
        assertEquals(key, assertThrows(WelfareRefusal.class, () -> rules.check(content, before)).messageKey());
    }

    private static WelfareProfile says(Set<Long> yes, Set<Long> no) {
        return new WelfareProfile(yes, no, null, null, null, null, 0);
    }

    private static WelfareProfile notes(String note) {
        return new WelfareProfile(Set.of(), Set.of(), note, null, null, null, 0);
    }
}
