package jp.idobata.search.words;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/** Letters that are written for others: 旧字体 and 異体字, from {@code old-forms.txt} beside this class. */
final class OldForms {

    private static final Map<Integer, Integer> TODAY = read();

    private OldForms() {
    }

    /** The form that is written today; the letter itself if it is that, or if none is known. */
    static int today(int letter) {
        return TODAY.getOrDefault(letter, letter);
    }

    private static Map<Integer, Integer> read() {
        var today = new HashMap<Integer, Integer>();
        try (var lines = new BufferedReader(new InputStreamReader(OldForms.class.getResourceAsStream("old-forms.txt"),
                StandardCharsets.UTF_8))) {
            lines.lines().filter(line -> !line.startsWith("#"))
                    .map(line -> line.replace(" ", "").codePoints().toArray()).forEach(forms -> {
                        for (var i = 1; i < forms.length; i++) {
                            today.put(forms[i], forms[0]);
                        }
                    });
        } catch (IOException e) {
            throw new UncheckedIOException("old-forms.txt", e);
        }
        return Map.copyOf(today);
    }
}
