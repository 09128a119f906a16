package jp.idobata.web.frame;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class TextsTest {

    private final Texts ja = Texts.in(Language.JAPANESE);
    private final Texts en = Texts.in(Language.ENGLISH);

    @Test
    void eachLanguageHasItsOwnText() {
        assertEquals("場所", ja.get("frame.nav.places"));
        assertEquals("Places", en.get("frame.nav.places"));
        assertEquals("\uFFF9場所\uFFFAばしょ\uFFFB", Texts.in(Language.SIMPLE).get("frame.nav.places"));
    }

    @Test
    void placeholdersAreFilled() {
        assertEquals("2 / 1,234 ページ", ja.format("frame.pager.page", 2, 1234));
    }

    @Test
    void aNumberChoosesItsWord() {
        assertEquals("and 1 more day", en.format("frame.card.more", 1));
        assertEquals("and 2 more days", en.format("frame.card.more", 2));
    }

    @Test
    void anArgumentIsTakenAsItStands() {
        assertEquals("{1} $1 \\｜井戸端", ja.format("frame.title", "{1} $1 \\", "井戸端"));
    }

    @Test
    void aMissingTextIsSeen() {
        assertEquals("[no.such.text]", ja.get("no.such.text"));
    }

    @Test
    void japaneseWithinEnglishIsMarkedAsSuch() {
        assertEquals("ja", en.languageOf("さぬきうどん"));
        assertNull(en.languageOf("Udon"));
        assertNull(ja.languageOf("さぬきうどん"));
    }

    @Test
    void aTextThatIsNotSimplifiedIsSaidInJapanese() {
        assertTrue(Texts.in(Language.SIMPLE).has("frame.site.tag"));
    }
}
