package jp.idobata.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AccountsTest {

    @ParameterizedTest
    @ValueSource(strings = {"hanako@example.jp", " Hanako@Example.JP ", "ｈａｎａｋｏ＠ｅｘａｍｐｌｅ．ｊｐ"})
    void addressHasOneSpelling(String address) {
        assertTrue(Accounts.isEmail(address));
        assertEquals("hanako@example.jp", Accounts.spelling(address));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "hanako", "hanako@", "@example.jp", "hanako@example", "a@b@example.jp",
            "hanako@example.jp\r\nBcc: all@example.jp", "<hanako@example.jp>", "hanako@example..jp", "花 子@example.jp"})
    void whatIsNoAddressIsNot(String text) {
        assertFalse(Accounts.isEmail(text));
    }

    @Test
    void nothingIsNoAddress() {
        assertFalse(Accounts.isEmail(null));
        assertFalse(Accounts.isEmail("a".repeat(250) + "@example.jp"));
    }

    @Test
    void passwordHasTenLettersAtLeastAndTwoHundredAtMost() {
        PasswordRules.check("いろはにほへとちりぬ", "hanako@example.jp", 10);
        PasswordRules.check("いろは".repeat(66) + "にほ", "hanako@example.jp", 10);
        assertEquals("account.refusal.password", refused("いろはにほへとちり", 10));
        assertEquals("account.refusal.password", refused("いろはにほへとちりぬるを", 14));
        assertEquals("account.refusal.password", refused("いろは".repeat(67), 10));
        assertEquals("account.refusal.password", refused(null, 10));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1234567890", "QwertyUIOP", "Password123", "aaaaaaaaaa", "abababababab",
            "hanako@example.jp", "Hanako@Example.JP "})
    void passwordThatEverybodyTriesFirstIsRefused(String password) {
        assertEquals("account.refusal.common", refused(password, 10));
    }

    @Test
    void nameBeforeTheAtSignIsNoPassword() {
        assertEquals("account.refusal.common", assertThrows(AccountRefusal.class, () -> PasswordRules.check(
                "suzuki-hanako", "suzuki-hanako@example.jp", 10)).messageKey());
    }

    private static String refused(String password, int least) {
        return assertThrows(AccountRefusal.class, () -> PasswordRules.check(password, "hanako@example.jp", least))
                .messageKey();
    }
}
