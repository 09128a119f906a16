package jp.idobata.insight;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import jp.idobata.area.Census;

/**
 * The people of one day. An area without a count of its own has the sum of its parts of one kind: areas of one kind do
 * not overlap, those of two kinds do. It is the kind of which each part has a count and that has the most people in
 * all. The whole town is made of the areas that are part of no other in the same way.
 */
final class Living {

    private final Map<Long, Census> censuses;
    private final Map<Long, List<Part>> parts;
    private final List<Part> tops;
    private boolean madeUp;

    /**
     * An area.
     *
     * @param parent the area it is part of; null if of none
     */
    record Part(long id, Long parent, String kind) {
    }

    /** People of some ages, null if not known; and whether a sample was among the counts. */
    private record Sum(Double people, boolean madeUp) {
    }

    /** Parts of one kind, and the people of all of them. */
    private record Kind(List<Part> parts, Double all) {
    }

    Living(Collection<Part> areas, Map<Long, Census> censuses) {
        var there = areas.stream().map(Part::id).collect(Collectors.toSet());
        this.censuses = censuses;
        parts = areas.stream().filter(area -> there.contains(area.parent))
                .collect(Collectors.groupingBy(Part::parent));
        tops = areas.stream().filter(area -> !there.contains(area.parent)).toList();
    }

    /** People of these ages in an area; null if they are not known. */
    Double in(long area, Integer from, Integer to) {
        return told(of(area, from, to, Set.of()));
    }

    /** People of these ages in the whole town; null if they are not known. */
    Double town(Integer from, Integer to) {
        return told(together(tops, from, to, Set.of()));
    }

    /** Whether any of those asked for was a sample. */
    boolean madeUp() {
        return madeUp;
    }

    private Double told(Sum sum) {
        madeUp |= sum.people != null && sum.madeUp;
        return sum.people;
    }

    private Sum of(long area, Integer from, Integer to, Set<Long> above) {
        var census = censuses.get(area);
        if (census != null) {
            return new Sum(Ages.of(census, from, to), census.madeUp());
        }
        if (above.contains(area)) {
            return new Sum(null, false);
        }
        var path = new HashSet<>(above);
        path.add(area);
        return together(parts.getOrDefault(area, List.of()), from, to, path);
    }

    private Sum together(List<Part> some, Integer from, Integer to, Set<Long> path) {
        var kinds = some.stream().collect(Collectors.groupingBy(Part::kind)).values().stream()
                .map(kind -> new Kind(kind, sum(kind, null, null, path).people)).filter(kind -> kind.all != null)
                .sorted(Comparator.comparing(Kind::all).reversed().thenComparing(kind -> kind.parts.get(0).kind))
                .toList();
        // Of kinds with as many people, the first whose ages are known.
        return kinds.stream().filter(kind -> kind.all.equals(kinds.get(0).all))
                .map(kind -> sum(kind.parts, from, to, path)).filter(sum -> sum.people != null).findFirst()
                .orElse(new Sum(null, false));
    }

    private Sum sum(List<Part> some, Integer from, Integer to, Set<Long> path) {
        var sum = 0.0;
        var sample = false;
        for (var part : some) {
            var one = of(part.id, from, to, path);
            if (one.people == null) {
                return one;
            }
            sum += one.people;
            sample |= one.madeUp;
        }
        return new Sum(sum, sample);
    }
}
