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
        Passwords.require("あ".repeat(10));
        Passwords.require("a".repeat(200));
        assertThrows(AccountRefusal.class, () -> Passwords.require("a".repeat(9)));
        assertThrows(AccountRefusal.class, () -> Passwords.require("a".repeat(201)));
        assertThrows(AccountRefusal.class, () -> Passwords.require(null));
    }
}
