package jp.idobata.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AccountTest {

    private static final Instant NOW = Instant.parse("2026-11-21T00:00:00Z");

    private final Account yuki = Account.guest(" Yuki@example.jp", "ゆき", "simple", NOW);

    @Test
    void aGuestMayDoNothingAndHasNoPassword() {
        assertEquals("yuki@example.jp", yuki.getEmail());
        assertFalse(yuki.isConfirmed());
        assertEquals(Set.of(), yuki.getRoles());
        assertEquals(Passwords.NONE, yuki.getPasswordHash());
    }

    @Test
    void nobodysPasswordIsRightWhereThereIsNone() {
        // Without the guard the hash would be read, and there is nobody here to read it.
        assertFalse(new Passwords().isRight("", Passwords.NONE));
        assertFalse(new Passwords().isRight("kotatsu-mikan", Passwords.NONE));
    }

    @Test
    void signingUpMakesAGuestAResident() {
        yuki.introduce("有希", "hash", "ja");
        yuki.confirm(NOW);
        assertEquals("有希", yuki.getName());
        assertEquals(Set.of(Role.RESIDENT_NAME), yuki.getRoles());
    }

    @Test
    void aProvenNameIsNotChangedByWhoeverSignsUpWithTheAddress() {
        yuki.prove("ゆき", "simple", NOW);
        yuki.introduce("いたずら", "hash", "en");
        assertEquals("ゆき", yuki.getName());
        assertEquals("simple", yuki.getLanguage());
    }

    @Test
    void whatWasTypedBeforeTheLinkWasUsedDoesNotStick() {
        yuki.prove("雪", "ja", NOW);
        assertEquals("雪", yuki.getName());
        yuki.prove("だれか", "en", NOW);
        assertEquals("雪", yuki.getName());
    }

    @Test
    void somebodySignedUpKeepsTheName() {
        yuki.introduce("有希", "hash", "ja");
        yuki.confirm(NOW);
        yuki.prove("だれか", "en", NOW);
        assertEquals("有希", yuki.getName());
    }

    @Test
    void aNameIsOneLine() {
        assertEquals("ゆき Bcc: all@example.jp", Guests.requireName(" ゆき\r\nBcc: all@example.jp\u0000"));
        assertTrue(Guests.requireName("あ".repeat(80)).length() == 80);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\r\n"})
    void nothingIsNoName(String name) {
        assertThrows(AccountRefusal.class, () -> Guests.requireName(name));
        assertThrows(AccountRefusal.class, () -> Guests.requireName(name + "あ".repeat(81)));
    }
}
