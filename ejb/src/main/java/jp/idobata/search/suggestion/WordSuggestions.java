package jp.idobata.search.suggestion;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.idobata.calendar.TownClock;
import jp.idobata.search.suggestion.Suggestion.Kind;
import jp.idobata.search.words.Sounds;
import jp.idobata.search.words.Spelling;

/** What one may be about to type, or may have meant: words by which something public that is to come is found. */
@Stateless
@PermitAll
public class WordSuggestions {

    /** Most that are suggested at a time. */
    public static final int MOST = 8;

    private static final int TYPED_MOST = 100;
    /** Beginnings that are read at most: with one letter typed, a large town has about so many. */
    private static final int READ_MOST = 2000;
    /** The most frequent of them, that are looked at whether anything is to come. */
    private static final int LOOKED_AT = 40;
    private static final String COMING = " and exists (select 1 from search_word_of l join publication p on"
            + " p.gathering_id = l.gathering_id join occurrence o on o.gathering_id = l.gathering_id and o.over_at > ?"
            + " where l.word_id = w.id)";
    private static final String STARTING = "select w.kind, w.word from (select v.id, v.kind, v.word, v.gatherings from"
            + " (select distinct word_id from search_start where start like ? limit " + READ_MOST + ") s"
            + " join search_word v on v.id = s.word_id order by v.gatherings desc, char_length(v.word), v.word limit "
            + LOOKED_AT + ") w where true" + COMING + " order by w.gatherings desc, char_length(w.word), w.word";
    private static final String NEAR = "(select w.word, s.bare, w.gatherings from (select bare, word_id from"
            + " search_start where bare like ? and char_length(bare) between ? and ? limit " + READ_MOST
            + ") s join search_word w on w.id = s.word_id)";
    private static final int VALUES = 3;
    private static final Pattern WHITE = Pattern.compile("[\\s\\p{Z}\\p{Cc}]+");
    /** What an input method shows before a kana is whole: よg. */
    private static final Pattern UNFINISHED = Pattern.compile("(?<=[ぁ-ん])[a-z]{1,2}$");

    @PersistenceContext(unitName = "town")
    private EntityManager em;

    @Inject
    private TownClock clock;

    /** Completions of the last word that was typed, the most frequent first. One statement. */
    public List<Suggestion> of(String typed) {
        var read = Normalizer.normalize(typed.substring(0, Math.min(TYPED_MOST, typed.length())),
                Normalizer.Form.NFKC);
        var words = WHITE.split(read.strip(), -1);
        var last = UNFINISHED.matcher(Spelling.fold(words[words.length - 1])).replaceFirst("");
        if (last.isEmpty() || last.length() > Entry.START_MOST) {
            return List.of();
        }
        var before = String.join(" ", List.of(words).subList(0, words.length - 1));
        return rows(STARTING, List.of(last + "%", clock.now())).stream()
                .filter(row -> !row[1].equals(words[words.length - 1]))
                .map(row -> new Suggestion(Kind.valueOf((String) row[0]), before.isEmpty() ? (String) row[1]
                        : before + " " + row[1])).filter(new Once()::first).limit(MOST).toList();
    }

    /**
     * The town's words that are nearest to those that were typed, where any are near: other marks of voice or small
     * letters, one letter more, less or other, two in a long one. A word that the town knows stays, and so does one
     * that nothing is near to. Whether anything public has them is for the one who asks to look up. One statement.
     */
    public List<String> instead(List<String> typed) {
        var sought = typed.stream().distinct().collect(Collectors.toMap(word -> word, WordSuggestions::bares));
        var values = new ArrayList<Object>();
        sought.values().stream().flatMap(List::stream).distinct().forEach(bare -> beginnings(bare, values));
        if (values.isEmpty()) {
            return typed;
        }
        var rows = rows(String.join(" union ", Collections.nCopies(values.size() / VALUES, NEAR)), values);
        return typed.stream().map(word -> nearest(word, sought.get(word), rows)).toList();
    }

    private record Near(String word, int distance, int gatherings) {
    }

    /** What a word is compared by: as it is written, and as it sounds. */
    private static List<String> bares(String word) {
        var folded = Spelling.fold(word.substring(0, Math.min(TYPED_MOST, word.length())));
        if (folded.length() < 2 || folded.length() > Entry.START_MOST) {
            return List.of();
        }
        var sound = Spelling.hasKanji(folded) ? Sounds.reading(word) : folded;
        return Stream.of(folded, sound).filter(text -> text.length() > 1).map(Spelling::bare).distinct().toList();
    }

    /** One of the first two letters is right. */
    private static void beginnings(String bare, List<Object> values) {
        var most = Distance.most(bare.codePointCount(0, bare.length()));
        bare.codePoints().limit(2).distinct().forEach(letter -> Collections.addAll(values, Character.toString(letter)
                + "%", bare.length() - most, bare.length() + most));
    }

    private static String nearest(String word, List<String> bares, List<Object[]> rows) {
        var folded = Spelling.fold(word);
        var near = bares.stream().flatMap(bare -> rows.stream().map(row -> near(bare, row)))
                .filter(one -> one.distance <= Distance.MOST).toList();
        return near.stream().anyMatch(one -> Spelling.fold(one.word).equals(folded)) ? word
                : near.stream().min(Comparator.comparing(Near::distance).thenComparing(Near::gatherings, Comparator
                        .reverseOrder()).thenComparing(Near::word)).map(Near::word).orElse(word);
    }

    private static Near near(String bare, Object[] row) {
        var most = Distance.most(bare.codePointCount(0, bare.length()));
        var distance = Distance.between(bare, (String) row[1], most);
        return new Near((String) row[0], distance <= most ? distance : Distance.MOST + 1, ((Number) row[2])
                .intValue());
    }

    private List<Object[]> rows(String sql, List<Object> values) {
        var query = em.createNativeQuery(sql);
        for (var i = 0; i < values.size(); i++) {
            query.setParameter(i + 1, values.get(i));
        }
        List<?> rows = query.getResultList();
        return rows.stream().map(Object[].class::cast).toList();
    }
}
