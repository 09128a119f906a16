package jp.idobata.place;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import jp.idobata.place.OpeningTimes.Span;

/** Hours still free: when a place is open, less when something is on there. */
public final class FreeHours {

    private static final Duration SHORTEST = Duration.ofMinutes(30);

    private FreeHours() {
    }

    /**
     * What is left, in order; what is shorter than half an hour is of no use to anybody.
     *
     * @param open when it is open, in order
     * @param taken when it is taken, in any order; may overlap
     */
    public static List<Span> left(List<Span> open, List<Span> taken) {
        var left = new ArrayList<Span>();
        var sorted = taken.stream().sorted(Comparator.comparing(Span::from)).toList();
        for (var span : open) {
            var from = span.from();
            for (var use : sorted) {
                if (use.to().isAfter(from) && use.from().isBefore(span.to())) {
                    add(left, new Span(from, use.from()));
                    from = use.to();
                }
            }
            add(left, new Span(from, span.to()));
        }
        return left;
    }

    private static void add(List<Span> left, Span span) {
        if (!span.to().isBefore(span.from().plus(SHORTEST))) {
            left.add(span);
        }
    }
}
