package jp.idobata.whisper.matching;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What texts speak of, and what two of them have in common. A text means the same for ever, so what was found out last
 * is kept; it is never more than {@value #KEPT_MOST} texts.
 */
@ApplicationScoped
public class Meanings {

    private static final int KEPT_MOST = 2000;

    private final Map<String, Meaning> kept = Collections.synchronizedMap(new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Meaning> eldest) {
            return size() > KEPT_MOST;
        }
    });

    /** What two texts have in common, seen from the first. */
    public Affinity between(String mine, String other) {
        return Affinity.between(meaning(mine), meaning(other));
    }

    /** The words to look for elsewhere: those that can join two texts by themselves, nouns as they are written. */
    public List<String> telling(String text) {
        return meaning(text).words().stream().filter(word -> !Lexicon.isLight(word)).map(Word::written).distinct()
                .toList();
    }

    private Meaning meaning(String text) {
        var known = kept.get(text);
        if (known == null) {
            known = Meaning.of(text);
            kept.put(text, known);
        }
        return known;
    }
}
