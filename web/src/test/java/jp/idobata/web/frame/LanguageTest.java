package jp.idobata.web.frame;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ja                       | JAPANESE
            en                       | ENGLISH
            en-GB,en;q=0.9,ja;q=0.8  | ENGLISH
            ja,en;q=0.9              | JAPANESE
            ko,en;q=0.5              | ENGLISH
            vi,fr;q=0.5              | JAPANESE
            en;q=0.1,ja;q=0.9        | JAPANESE
            *                        | JAPANESE
            ;;;=nonsense             | JAPANESE
            """)
    void whoPrefersEnglishToJapaneseGetsEnglish(String acceptLanguage, Language expected) {
        assertEquals(expected, Language.byHeader(acceptLanguage));
    }

    @Test
    void withoutAWordOfPreferenceItIsJapanese() {
        assertEquals(Language.JAPANESE, Language.byHeader(null));
    }

    @Test
    void plainJapaneseIsAVariantOfJapanese() {
        assertEquals("ja__simple", Language.SIMPLE.getLocale().toString());
        assertEquals("ja", Language.SIMPLE.getTag());
    }

    @Test
    void anUnknownCodeChoosesNothing() {
        assertEquals(Optional.empty(), Language.byCode("xx"));
        assertEquals(Optional.empty(), Language.byCode(null));
        assertEquals(Optional.of(Language.SIMPLE), Language.byCode("simple"));
    }
}
