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
 * that is not 0 is kept back with them. Where things count in several lines, the lines are taken to add up all the
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

    /** Keeps one more back if the sum would give something away. */
    private boolean close(Sum sum) {
        var kept = sum.parts().stream().filter(hidden::contains).toList();
        var together = kept.stream().mapToInt(counts::get).sum();
        var totalKept = hidden.contains(sum.total());
        if (totalKept ? !kept.isEmpty() : kept.isEmpty() || kept.size() > 1 && together >= threshold) {
            return false;
        }
        return next(sum).map(hidden::add).orElse(false);
    }

    private Optional<String> next(Sum sum) {
        return sum.parts().stream().filter(key -> !hidden.contains(key) && counts.get(key) > 0)
                .min(Comparator.comparing((String key) -> counts.get(key)).thenComparing(Comparator.naturalOrder()))
                .or(() -> hidden.contains(sum.total()) ? Optional.empty() : Optional.of(sum.total()));
    }
}
