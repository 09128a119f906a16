package jp.idobata.web.visitor.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordsTest {

    private static Properties load(String file) throws IOException {
        var texts = new Properties();
        try (var in = WordsTest.class.getResourceAsStream(file + ".properties")) {
            texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        }
        return texts;
    }

    @ParameterizedTest
    @ValueSource(strings = {"Words", "OpenApi"})
    void englishSaysEverything(String bundle) throws IOException {
        var english = load(bundle + "_en");
        assertEquals(new TreeSet<>(load(bundle).stringPropertyNames()), new TreeSet<>(english.stringPropertyNames()));
        english.forEach((key, text) -> assertFalse(
                text.toString().codePoints().anyMatch(Character::isIdeographic), key.toString()));
    }

    @Test
    void everyTextOfTheDescriptionIsUsed() throws IOException {
        try (var in = WordsTest.class.getResourceAsStream("openapi.json")) {
            var used = Pattern.compile("\"@([\\w.]+)\"").matcher(new String(in.readAllBytes(), StandardCharsets.UTF_8))
                    .results().map(match -> match.group(1)).collect(Collectors.toSet());
            assertTrue(used.size() > 100);
            // Its examples say what the interface itself says.
            used.removeAll(load("Words").stringPropertyNames());
            assertEquals(new TreeSet<>(used), new TreeSet<>(load("OpenApi").stringPropertyNames()));
        }
    }

    @Test
    void readingsAreLeftOut() {
        assertEquals("花や野菜を育てる", Words.plain("｜花《はな》や｜野菜《やさい》を｜育《そだ》てる"));
    }
}
