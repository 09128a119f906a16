package jp.idobata.gathering.likeness;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** How alike two titles are, told by their words. */
final class Titles {

    /** From here on two gatherings at one place and time are asked about. Chosen on one half of the labelled pairs. */
    static final double ALIKE = 0.62;

    /** From here on one asks even if it cannot be told whether they are at one place. */
    static final double SURE = 0.9;

    private static final double OTHER_WORD = 2;
    private static final double WORD_MORE = 0.15;
    private static final double CONTRADICTION = 0.5;
    private static final int TYPO_LENGTH = 4;
    private static final double TYPO = 0.75;
    private static final int RUN_MOST = 4;

    private Titles() {
    }

    /**
     * A title that is going to be compared.
     *
     * @param plain in one spelling
     * @param words its words
     */
    record Title(String plain, List<Word> words) {

        static Title of(String title) {
            var plain = Spelling.plain(title);
            return new Title(plain, Words.of(plain));
        }
    }

    /** From 0 (nothing in common) to 1 (the same words). */
    static double likeness(Title title, Title other) {
        var contradiction = Numbers.disagree(title.plain, other.plain) || Opposites.in(title.plain, other.plain);
        return (contradiction ? CONTRADICTION : 1) * words(title.words, other.words);
    }

    private static double words(List<Word> title, List<Word> other) {
        var here = new ArrayList<>(title);
        var there = new ArrayList<>(other);
        var shared = takeSame(here, there) + takeSpelt(here, there) + takeMistyped(here, there);
        var left = weight(here);
        var right = weight(there);
        var replaced = Math.min(left, right);
        var more = Math.max(left, right) - replaced;
        var all = shared + OTHER_WORD * replaced + WORD_MORE * more;
        return all == 0 ? 0 : shared / all;
    }

    private static double takeSame(List<Word> here, List<Word> there) {
        var shared = 0.0;
        for (var word : here.stream().filter(one -> one.weight() > 0).toList()) {
            var twin = there.stream().filter(word::same).findFirst();
            if (twin.isPresent()) {
                shared += Math.max(word.weight(), twin.get().weight());
                here.remove(word);
                there.remove(twin.get());
            }
        }
        return shared;
    }

    /** Some of what is left of both sides may be the same, only cut otherwise: おりがみ and 折り|紙. */
    private static double takeSpelt(List<Word> here, List<Word> there) {
        for (var left : runs(here)) {
            for (var right : runs(there)) {
                if (spelt(left).equals(spelt(right)) && weight(left) + weight(right) > 0) {
                    var weight = Math.max(weight(left), weight(right));
                    left.clear();
                    right.clear();
                    return weight + takeSpelt(here, there);
                }
            }
        }
        return 0;
    }

    /** Words that stand side by side, up to {@value #RUN_MOST}; the longest runs first. */
    private static List<List<Word>> runs(List<Word> words) {
        var runs = new ArrayList<List<Word>>();
        for (var length = Math.min(RUN_MOST, words.size()); length > 0; length--) {
            for (var from = 0; from + length <= words.size(); from++) {
                runs.add(words.subList(from, from + length));
            }
        }
        return runs;
    }

    private static double takeMistyped(List<Word> here, List<Word> there) {
        for (var word : here) {
            for (var twin : there) {
                if (isMistyped(word, twin)) {
                    here.remove(word);
                    there.remove(twin);
                    return Math.max(word.weight(), twin.weight()) + takeMistyped(here, there);
                }
            }
        }
        // One slip of the finger can change how the whole rest is cut into words.
        var left = spelt(here);
        var right = spelt(there);
        if (Math.min(left.length(), right.length()) >= TYPO_LENGTH && EditDistance.likeness(left, right) >= TYPO) {
            var weight = Math.max(weight(here), weight(there));
            here.clear();
            there.clear();
            return weight;
        }
        return 0;
    }

    private static boolean isMistyped(Word word, Word twin) {
        return Math.min(word.sound().length(), twin.sound().length()) >= TYPO_LENGTH
                && EditDistance.likeness(word.sound(), twin.sound()) >= TYPO;
    }

    private static String spelt(List<Word> words) {
        return words.stream().map(Word::sound).collect(Collectors.joining());
    }

    private static double weight(List<Word> words) {
        return words.stream().mapToDouble(Word::weight).sum();
    }
}
