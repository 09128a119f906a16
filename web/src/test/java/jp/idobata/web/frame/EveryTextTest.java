package jp.idobata.web.frame;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The bundles in all languages, and what the pages ask of them. */
class EveryTextTest {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d)[|}]");
    private static final Pattern READING = Pattern.compile("｜[^｜《》]+《[^｜《》]+》");
    private static final Pattern ASKED = Pattern.compile("msg(?:\\['|\\.(?:format|has|said)\\(')([^']+)'(?!\\.concat)");

    static Stream<String> bundles() {
        return Texts.BUNDLES.stream();
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void englishSaysEverything(String bundle) {
        assertEquals(keys(bundle, Language.JAPANESE), keys(bundle, Language.ENGLISH));
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void plainJapaneseSaysNothingElse(String bundle) {
        var more = keys(bundle, Language.SIMPLE);
        more.removeAll(keys(bundle, Language.JAPANESE));
        assertEquals(Set.of(), more);
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void everyLanguageFillsTheSamePlaceholders(String bundle) {
        var ja = Texts.load(bundle, Language.JAPANESE);
        for (var language : List.of(Language.SIMPLE, Language.ENGLISH)) {
            Texts.load(bundle, language).forEach((key, text) -> assertEquals(
                    placeholders(ja.getProperty(key.toString())), placeholders(text.toString()), language + " " + key));
        }
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void everyKanjiOfPlainJapaneseHasItsReading(String bundle) {
        var ja = Texts.load(bundle, Language.JAPANESE);
        ja.putAll(Texts.load(bundle, Language.SIMPLE));
        var without = new TreeSet<String>();
        ja.forEach((key, text) -> {
            var bare = READING.matcher(text.toString()).replaceAll("");
            if (bare.codePoints().anyMatch(Character::isIdeographic) || bare.contains("《")) {
                without.add(key + " = " + text);
            }
        });
        without.removeIf(line -> line.startsWith("frame.site."));
        assertEquals(Set.of(), without);
    }

    @Test
    void noKeyStandsInTwoBundles() {
        var seen = new HashSet<String>();
        for (var bundle : Texts.BUNDLES) {
            keys(bundle, Language.JAPANESE).forEach(key -> assertTrue(seen.add(key), key));
        }
    }

    @Test
    void everyTextThatAPageAsksForIsThere() throws IOException {
        var texts = Texts.in(Language.JAPANESE);
        var missing = new TreeSet<String>();
        var asked = 0;
        for (var page : pages()) {
            for (var match : ASKED.matcher(Files.readString(page)).results().toList()) {
                asked++;
                if (!match.group(1).endsWith(".") && !texts.has(match.group(1))) {
                    missing.add(page.getFileName() + ": " + match.group(1));
                }
            }
        }
        assertEquals(Set.of(), missing);
        assertTrue(asked > 20, "the pattern still finds what pages ask for");
    }

    @Test
    void noPageHasJapaneseOfItsOwn() throws IOException {
        for (var page : pages()) {
            var text = Files.readString(page).replaceAll("(?s)<!--.*?-->", "");
            assertFalse(text.codePoints().anyMatch(EveryTextTest::isJapanese), page.toString());
        }
    }

    private static boolean isJapanese(int character) {
        var block = Character.UnicodeBlock.of(character);
        return Character.isIdeographic(character) || block == Character.UnicodeBlock.HIRAGANA
                || block == Character.UnicodeBlock.KATAKANA;
    }

    private static List<Path> pages() throws IOException {
        try (var files = Files.walk(Path.of("src/main/webapp"))) {
            return new ArrayList<>(files.filter(file -> file.toString().endsWith(".xhtml")).toList());
        }
    }

    private static Set<String> keys(String bundle, Language language) {
        return new TreeSet<>(Texts.load(bundle, language).stringPropertyNames());
    }

    private static Set<String> placeholders(String text) {
        var found = new TreeSet<String>();
        PLACEHOLDER.matcher(text).results().forEach(match -> found.add(match.group(1)));
        return found;
    }
}
