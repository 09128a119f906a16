package jp.idobata.gathering;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * All that a gathering said at one time, to be said again.
 *
 * @param content what it said, as it could be proposed anew
 * @param departures which of the dates to come were moved or cancelled; null if nobody kept it
 */
public record AsItStood(Proposal content, List<Departure> departures) {

    static AsItStood of(Gathering gathering, LocalDateTime now) {
        return new AsItStood(gathering.asProposal(now), Dates.of(gathering).departures(now));
    }

    /** Whether it said the same as another, but for dates gone by, and for what was not kept of either. */
    boolean saysAsMuchAs(AsItStood other, LocalDateTime now) {
        return content.saysAsMuchAs(other.content, now) && (departures == null || other.departures == null
                || ahead(departures, now).equals(ahead(other.departures, now)));
    }

    private static Set<Departure> ahead(List<Departure> departures, LocalDateTime now) {
        return departures.stream().filter(date -> date.slot().overAt().isAfter(now)).map(Departure::words)
                .collect(Collectors.toSet());
    }

    /** The same with what departs from its rule among the changes, for people to read. */
    public Proposal told() {
        return departures == null || content.rrule() == null ? content
                : content.changing(departures.stream().map(Departure::asChange).toList());
    }
}
