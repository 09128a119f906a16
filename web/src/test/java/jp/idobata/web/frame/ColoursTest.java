package jp.idobata.web.frame;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Contrast of every pair of colours that a page may put together (WCAG 2.2, 1.4.3 and 1.4.11). */
class ColoursTest {

    private static final List<String> GROUNDS = List.of("ground", "paper", "deep", "soft", "main-soft", "action-soft",
            "alert-soft");
    private static final List<String> TEXTS = List.of("ink", "ink-soft", "main", "action", "alert", "leaf");
    private static final Pattern COLOUR = Pattern.compile("--([a-z-]+): #([0-9a-f]{6});");

    @Test
    void everyTextCanBeReadInTheLight() throws IOException {
        check(schemes().get(0));
    }

    @Test
    void everyTextCanBeReadInTheDark() throws IOException {
        check(schemes().get(1));
    }

    private static void check(Map<String, Integer> colours) {
        for (var ground : GROUNDS) {
            for (var text : TEXTS) {
                atLeast(4.5, colours, text, ground);
            }
            atLeast(3, colours, "edge", ground);
        }
        atLeast(4.5, colours, "on-cloth", "cloth");
        atLeast(4.5, colours, "on-fill", "fill");
        atLeast(4.5, colours, "on-fill", "fill-hover");
        atLeast(4.5, colours, "paper", "main");
        atLeast(4.5, colours, "paper", "alert");
    }

    private static void atLeast(double least, Map<String, Integer> colours, String text, String ground) {
        var contrast = contrast(colours.get(text), colours.get(ground));
        assertTrue(contrast >= least, text + " on " + ground + ": " + contrast);
    }

    /** The light scheme, and the dark one over it. */
    private static List<Map<String, Integer>> schemes() throws IOException {
        var parts = Files.readString(Path.of("src/main/css/town/10-tokens.css")).split("@media");
        var light = read(parts[0]);
        var dark = new HashMap<>(light);
        dark.putAll(read(parts[1]));
        return List.of(light, dark);
    }

    private static Map<String, Integer> read(String css) {
        var colours = new HashMap<String, Integer>();
        COLOUR.matcher(css).results()
                .forEach(match -> colours.put(match.group(1), Integer.parseInt(match.group(2), 16)));
        return colours;
    }

    private static double contrast(int one, int other) {
        var lighter = Math.max(luminance(one), luminance(other));
        var darker = Math.min(luminance(one), luminance(other));
        return (lighter + 0.05) / (darker + 0.05);
    }

    private static double luminance(int colour) {
        return 0.2126 * linear(colour >> 16) + 0.7152 * linear(colour >> 8) + 0.0722 * linear(colour);
    }

    private static double linear(int channel) {
        var value = (channel & 0xff) / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }
}
