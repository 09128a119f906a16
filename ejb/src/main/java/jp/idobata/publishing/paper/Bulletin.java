package jp.idobata.publishing.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import jp.idobata.prose.Sentences;

/**
 * 広報紙の原稿: a gathering in so many characters as an editor of the city's bulletin leaves. What one must know stands
 * first, and of the rest as many sentences as there is room for. Characters are counted as code points, which is never
 * less than what an editor's program counts as characters; no character is taken apart.
 *
 * @param head what must be said, the most important first: what, when, where, whom to ask
 * @param text what may be said, in sentences; may be empty
 */
public record Bulletin(List<String> head, String text) {

    /** The lengths that bulletins ask for. */
    public static final List<Integer> LENGTHS = List.of(100, 200, 400);

    private static final String GAP = "　";
    private static final String MORE = "…";
    private static final Pattern CLUSTER = Pattern.compile("\\X");
    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");

    /** The text in so many characters at most. */
    public String within(int most) {
        var said = new ArrayList<>(head.stream().map(Bulletin::line).filter(part -> !part.isEmpty()).toList());
        while (!said.isEmpty() && count(String.join(GAP, said)) > most) {
            shorten(said);
        }
        var facts = String.join(GAP, said);
        var sentences = sentences(text, most - count(facts) - 1);
        return sentences.isEmpty() ? facts : facts.isEmpty() ? sentences : facts + GAP + sentences;
    }

    /** How many characters a text has. */
    public static int count(String text) {
        return text.codePointCount(0, text.length());
    }

    /**
     * As many whole sentences of a text as have room; none if the first is too long. Lines become one line.
     *
     * @param most characters
     */
    public static String sentences(String text, int most) {
        var whole = "";
        for (var end : Sentences.ends(text)) {
            var next = line(text.substring(0, end));
            if (count(next) > most) {
                return whole;
            }
            whole = next;
        }
        return whole;
    }

    private static String line(String text) {
        return text == null ? "" : SPACES.matcher(text).replaceAll(" ").strip();
    }

    /** The longest part loses its last character; one that has nothing left to lose goes. */
    private static void shorten(List<String> parts) {
        var longest = parts.stream().max((one, other) -> Integer.compare(count(one), count(other))).orElseThrow();
        var at = parts.indexOf(longest);
        clipped(longest).ifPresentOrElse(shorter -> parts.set(at, shorter), () -> parts.remove(at));
    }

    private static Optional<String> clipped(String part) {
        var bare = part.endsWith(MORE) ? part.substring(0, part.length() - MORE.length()) : part;
        var clusters = CLUSTER.matcher(bare).results().map(match -> match.group()).toList();
        // The sign that there is more takes the place of a character: so two go at first.
        var keep = clusters.size() - (part.endsWith(MORE) ? 1 : 2);
        return keep < 1 ? Optional.empty()
                : Optional.of(clusters.stream().limit(keep).collect(Collectors.joining()).stripTrailing() + MORE);
    }
}
