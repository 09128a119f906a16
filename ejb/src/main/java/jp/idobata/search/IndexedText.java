package jp.idobata.search;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.idobata.search.words.Sounds;

/**
 * What a gathering is found by: a line each for its title, for names, for what is said in short, and for the rest.
 *
 * @param folded the texts, folded; the title ends at the first space
 * @param readings how they sound, by {@link Sounds#line}
 * @param bigrams pairs of neighbouring letters of both
 */
record IndexedText(String folded, String readings, String bigrams) {

    /** Texts that are null or empty are left out. */
    static IndexedText of(String title, List<String> names, List<String> brief, List<String> rest) {
        var lines = Stream.of(List.of(title), names, brief, rest).map(line -> line.stream().filter(Objects::nonNull)
                .distinct().toList()).toList();
        var folded = lines.stream().map(IndexedText::folded).toList();
        var sounds = lines.stream().map(line -> line.stream().map(Sounds::line).filter(sound -> !sound.isEmpty())
                .toList()).toList();
        return new IndexedText(join(folded, " "), join(sounds, ""), SearchTerms.bigrams(
                folded.stream().flatMap(Collection::stream).distinct().toList(),
                sounds.stream().flatMap(Collection::stream).map(Sounds::plain).distinct().toList()));
    }

    private static List<String> folded(List<String> line) {
        return line.stream().map(SearchTerms::fold).filter(text -> !text.isEmpty()).distinct().toList();
    }

    private static String join(List<List<String>> lines, String behind) {
        return lines.stream().map(line -> line.stream().map(text -> text + behind).collect(Collectors.joining()))
                .collect(Collectors.joining("\n"));
    }
}
