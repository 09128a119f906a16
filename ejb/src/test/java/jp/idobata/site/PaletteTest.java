package jp.idobata.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class PaletteTest {

    private static final Pattern RULE = Pattern.compile("(--[a-z-]+):(#[0-9a-f]{6})");

    private static Map<String, Colour> scheme(String css) {
        return RULE.matcher(css).results().collect(Collectors.toMap((MatchResult rule) -> rule.group(1),
                rule -> Colour.of(rule.group(2)).orElseThrow()));
    }

    private static void readable(String what, Colour one, Colour other) {
        assertTrue(one.contrast(other) >= Palette.LEAST, what + ": " + one + " on " + other);
    }

    @Test
    void contrastIsThatOfTheStandard() {
        assertEquals(21, Colour.WHITE.contrast(new Colour(0, 0, 0)), 0.001);
        assertEquals(4.54, Colour.of("#767676").orElseThrow().contrast(Colour.WHITE), 0.01);
        assertTrue(Colour.of("#12345").isEmpty());
        assertTrue(Colour.of("red;}").isEmpty());
        assertTrue(Colour.of(null).isEmpty());
    }

    @Test
    void theSitesOwnColoursAreReadableAndPaleOnesAreNot() {
        assertTrue(Palette.isReadable(Colour.of("#1f4e79").orElseThrow()));
        assertTrue(Palette.isReadable(Colour.of("#b5470f").orElseThrow()));
        assertFalse(Palette.isReadable(Colour.of("#e0a040").orElseThrow()));
        assertFalse(Palette.isReadable(Colour.WHITE));
        assertEquals("", Palette.of(null, null).styles());
    }

    @Test
    void whateverColourIsTakenItsDarkSchemeIsReadable() {
        var random = new Random(20261121);
        var taken = 0;
        while (taken < 500) {
            var colour = new Colour(random.nextInt(256), random.nextInt(256), random.nextInt(256));
            if (!Palette.isReadable(colour)) {
                continue;
            }
            taken++;
            var styles = Palette.of(colour.toString(), colour.toString()).styles();
            var light = scheme(styles.substring(0, styles.indexOf('@')));
            var dark = scheme(styles.substring(styles.indexOf('@')));
            readable("light", light.get("--main"), light.get("--main-soft"));
            readable("hover", light.get("--fill-hover"), light.get("--on-fill"));
            readable("dark", dark.get("--main"), dark.get("--main-soft"));
            readable("dark", dark.get("--action"), dark.get("--action-soft"));
            readable("dark", dark.get("--action"), Colour.of("#2d3624").orElseThrow());
            readable("pressed", dark.get("--fill-hover"), dark.get("--on-fill"));
            readable("head", dark.get("--cloth"), Colour.of("#f0eadd").orElseThrow());
        }
    }
}
