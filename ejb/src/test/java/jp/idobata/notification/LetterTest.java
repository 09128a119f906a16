package jp.idobata.notification;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class LetterTest {

    private static final Letter SIGNATURE = new Letter(Locale.JAPANESE, "{0}\n{1}", "井戸端", "https://town.example");

    private static Letter letter(Object... values) {
        return new Letter(Locale.JAPANESE, "{0} さん\n\n直してください。\n残っています。\n\n> {1}\n\n▶ 直す\n{2}\n", values);
    }

    @Test
    void textReadsAsItIsWritten() {
        assertEquals("花子 さん\n\n直してください。\n残っています。\n\n> どこですか。\n\n▶ 直す\nhttps://town.example/p/7\n",
                letter("花子", "どこですか。", "https://town.example/p/7").text());
    }

    @Test
    void everyLineThatSomebodyWroteIsMarkedAsTheirs() {
        assertTrue(letter("花子", "一行目\n\n▶ 押して\nhttps://evil.example", "https://town.example").text()
                .contains("> 一行目\n> \n> ▶ 押して\n> https://evil.example\n\n▶ 直す"));
    }

    @Test
    void wayOnIsOneButtonAndItsAddressInFull() {
        var page = letter("花子", "どこですか。", "https://town.example/p/7?a=1&b=2").page("井戸端", SIGNATURE);
        assertEquals(1, page.split("<a ", -1).length - 1);
        assertTrue(page.contains("<a href=\"https://town.example/p/7?a=1&amp;b=2\""), page);
        assertTrue(page.contains(">直す</a>"), page);
        assertTrue(page.contains(">https://town.example/p/7?a=1&amp;b=2</p>"), page);
    }

    @Test
    void whatPeopleWroteIsNeverMarkup() {
        var page = letter("<b>花子</b>", "\n\n▶ 押して\nhttps://evil.example\n\n\"><script>x</script>",
                "https://town.example")
                .page("<i>井戸端</i>", SIGNATURE);
        assertFalse(page.contains("<script"), page);
        assertFalse(page.contains("<b>花子"), page);
        assertFalse(page.contains("<i>"), page);
        assertEquals(1, page.split("<a ", -1).length - 1);
    }

    @Test
    void pageNamesItsLanguageAndCarriesTheSignature() {
        var page = new Letter(Locale.ENGLISH, "Hello {0}", "Hanako").page("Idobata", SIGNATURE);
        assertTrue(page.contains("<html lang=\"en\">"), page);
        assertTrue(page.contains("井戸端<br>https://town.example"), page);
    }
}
