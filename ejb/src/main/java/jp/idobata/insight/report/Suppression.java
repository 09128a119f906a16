package jp.idobata.insight.report;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Keeps small counts of people back from readers outside, and so much more that no sum gives them away. A count is
 * small if it is at least 1 and below the threshold. Wherever some counts add up to another that is shown, those kept
 * back among them are two at least, and come to the threshold together at least: to that end the smallest of the others
 * that is not 0 is kept back with them. The same holds where one of them that is kept back is replaced by what it is
 * made of itself. Where things count in several lines, the lines are taken to add up all the
 * same, as they do if none has two.
 */
final class Suppression {

    private final Map<String, Integer> counts;
    private final List<Sum> sums;
    private final int threshold;
    private final Set<String> hidden = new HashSet<>();

    /** That some counts add up to another, by their keys. */
    record Sum(String total, List<String> parts) {
    }

    private Suppression(Map<String, Integer> counts, List<Sum> sums, int threshold) {
        this.counts = counts;
        this.sums = sums;
        this.threshold = threshold;
    }

    /** The keys of the counts that are kept back. */
    static Set<String> of(Map<String, Integer> counts, List<Sum> sums, int threshold) {
        var suppression = new Suppression(counts, sums, threshold);
        suppression.hide();
        return Set.copyOf(suppression.hidden);
    }

    private void hide() {
        counts.forEach((key, count) -> {
            if (count > 0 && count < threshold) {
                hidden.add(key);
            }
        });
        var more = true;
        while (more) {
            more = false;
            for (var sum : sums) {
                more |= close(sum);
            }
        }
    }

    /** Keeps one more back if the sum would give something away, by itself or with the sums of its parts. */
    private boolean close(Sum sum) {
        return hideOf(sum.total(), sum.parts()) || hideOf(sum.total(), apart(sum.parts(), Set.of(sum.total())));
    }

    /**
     * The parts of a sum, each that is kept back replaced by what it is made of: whoever knows the sum needs not know
     * that part. Of several ways to do so it is the one that says most of what is kept back.
     */
    private List<String> apart(List<String> parts, Set<String> above) {
        return parts.stream().flatMap(part -> apart(part, above).stream()).distinct().toList();
    }

    private List<String> apart(String part, Set<String> above) {
        if (!hidden.contains(part) || above.contains(part)) {
            return List.of(part);
        }
        var path = new HashSet<>(above);
        path.add(part);
        return sums.stream().filter(sum -> sum.total().equals(part)).map(sum -> apart(sum.parts(), path))
                .min(Comparator.comparing(this::kept)).orElse(List.of(part));
    }

    private int kept(List<String> parts) {
        return parts.stream().filter(hidden::contains).mapToInt(counts::get).sum();
    }

    private boolean hideOf(String total, List<String> parts) {
        var several = parts.stream().filter(hidden::contains).count();
        if (hidden.contains(total) ? several > 0 : several == 0 || several > 1 && kept(parts) >= threshold) {
            return false;
        }
        return next(total, parts).map(hidden::add).orElse(false);
    }

    private Optional<String> next(String total, List<String> parts) {
        return parts.stream().filter(key -> !hidden.contains(key) && counts.get(key) > 0)
                .min(Comparator.comparing((String key) -> counts.get(key)).thenComparing(Comparator.naturalOrder()))
                .or(() -> hidden.contains(total) ? Optional.empty() : Optional.of(total));
    }
}
