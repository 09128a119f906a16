package jp.idobata.search.suggestion;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import jp.idobata.Fingerprint;
import jp.idobata.search.suggestion.Suggestion.Kind;
import jp.idobata.search.words.Sounds;
import jp.idobata.search.words.Sounds.Word;
import jp.idobata.search.words.Spelling;

/** A word of the vocabulary. */
record Entry(Kind kind, String word) implements Comparable<Entry> {

    /** Most letters of a beginning that are kept. */
    static final int START_MOST = 40;

    private static final int WORD_MOST = 200;
    private static final int LEAST = 2;
    private static final int COMPOUND_MOST = 12;
    private static final int STARTS_MOST = 10;
    private static final int HEX = 16;

    /** A name as a whole; nothing if there is none. */
    static void name(Kind kind, String name, Set<Entry> entries) {
        if (name != null && name.length() <= WORD_MOST && Spelling.fold(name).length() >= LEAST) {
            entries.add(new Entry(kind, name.strip()));
        }
    }

    /** The nouns of a title, and those that stand together. */
    static void nouns(String title, Set<Entry> entries) {
        var together = new StringBuilder();
        for (var word : Sounds.words(title)) {
            if (!word.telling() || !title.contains(together + word.written())) {
                noun(together.toString(), entries);
                together.setLength(0);
            }
            if (word.telling()) {
                noun(word.written(), entries);
                together.append(word.written());
            }
        }
        noun(together.toString(), entries);
    }

    private static void noun(String word, Set<Entry> entries) {
        var folded = Spelling.fold(word);
        if (folded.length() >= LEAST && folded.length() <= COMPOUND_MOST && folded.chars().noneMatch(
                Character::isDigit)) {
            entries.add(new Entry(Kind.WORD, word));
        }
    }

    /** The same for the same word everywhere. */
    long id() {
        return Long.parseUnsignedLong(Fingerprint.of(kind + "\n" + word).substring(0, HEX), HEX);
    }

    /** How one may begin to type it: as it is written or as it sounds; a name from any of its words on. */
    Set<String> starts() {
        var words = Sounds.words(word);
        var starts = new LinkedHashSet<String>();
        starts.add(Spelling.fold(word));
        for (var from = 0; from < words.size() && starts.size() < STARTS_MOST; from++) {
            if (from == 0 || kind != Kind.WORD && !words.get(from).joins()) {
                var rest = words.subList(from, words.size());
                sounds(rest).forEach(starts::add);
                starts.add(rest.stream().map(Word::folded).reduce("", String::concat));
            }
        }
        starts.removeIf(start -> start.length() < LEAST);
        return starts.stream().map(Entry::cut).collect(LinkedHashSet::new, Set::add, Set::addAll);
    }

    private static List<String> sounds(List<Word> words) {
        var sounds = new ArrayList<String>();
        sounds.add(words.stream().map(Word::sound).reduce("", String::concat));
        Sounds.others(words).stream().filter(other -> other.from() == 0).forEach(other -> sounds.add(other.sound()
                + words.subList(other.to(), words.size()).stream().map(Word::sound).reduce("", String::concat)));
        return sounds;
    }

    static String cut(String start) {
        return start.substring(0, start.offsetByCodePoints(0, Math.min(START_MOST, start.codePointCount(0, start
                .length()))));
    }

    @Override
    public int compareTo(Entry other) {
        return Long.compare(id(), other.id());
    }
}
