package jp.idobata.area;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Work of telling anew what lies where.
 *
 * @param rounds those that were asked for; none: only changed things are looked at
 * @param since changes of things after this moment are followed
 * @param until up to this one they need not be looked at once more
 */
public record Waiting(List<Round> rounds, LocalDateTime since, LocalDateTime until) {

    /**
     * A round that was asked for by the change of an area.
     *
     * @param area null if it is not known which
     * @param effective the day from which that change holds
     */
    public record Round(long id, Long area, LocalDate effective) {
    }

    /** Whether everything is to be looked at. */
    boolean all() {
        return !rounds.isEmpty();
    }

    /**
     * The day from which it holds that something lies otherwise: the earliest of the changes of an area that it has
     * left or come into, else today, as it was changed itself.
     *
     * @param touched such areas, the sets to be asked first at the beginning
     */
    LocalDate effective(List<Set<Long>> touched, LocalDate today) {
        return touched.stream().map(this::of).flatMap(Collection::stream).findFirst()
                .or(() -> earliest(rounds.stream().filter(round -> round.area == null))).orElse(today);
    }

    private List<LocalDate> of(Set<Long> areas) {
        return earliest(rounds.stream().filter(round -> areas.contains(round.area))).stream().toList();
    }

    private static java.util.Optional<LocalDate> earliest(Stream<Round> some) {
        return some.map(Round::effective).filter(Objects::nonNull).min(LocalDate::compareTo);
    }
}
