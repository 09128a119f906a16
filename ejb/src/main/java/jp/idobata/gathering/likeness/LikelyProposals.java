package jp.idobata.gathering.likeness;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.idobata.calendar.TownClock;
import jp.idobata.gathering.Proposal;
import jp.idobata.gathering.Slot;
import jp.idobata.gathering.Surroundings;

/** Tells which of other proposals may be of the same gathering as one, by the measure of {@link LikelyGatherings}. */
@Dependent
public class LikelyProposals {

    /** Of so many that are called alike it is found out where they are held. */
    private static final int LOCATED_MOST = 10;

    @Inject
    private Surroundings surroundings;

    @Inject
    private TownClock clock;

    /**
     * The most alike first, at most {@value LikelyGatherings#SHOWN_MOST}; none without a title and a date to come.
     * Statements only for those that are called alike, and of these for a few.
     *
     * @param others others, each by the number that it is told of by
     */
    public List<Likely> of(Proposal proposal, Map<Long, Proposal> others) {
        var dates = LikelyGatherings.dates(proposal, clock.now());
        if (proposal.title() == null || proposal.title().isBlank() || dates.isEmpty()) {
            return List.of();
        }
        var where = Whereabouts.of(proposal, surroundings.of(proposal));
        var title = Titles.Title.of(proposal.title());
        // What a rule gives is laid out only if the title is alike: that takes its time.
        return others.entrySet().stream().map(one -> new Compared(one.getKey(), one.getValue()))
                .filter(one -> one.said.rrule() != null || one.at(dates, one.said.dates()).isPresent())
                .map(one -> one.by(title)).filter(one -> one.likeness >= Titles.ALIKE)
                .sorted(Comparator.comparing(Compared::likeness).reversed()).limit(LOCATED_MOST)
                .flatMap(one -> located(one, dates).filter(found -> one.likeness >= where.needed(found)).stream())
                .limit(LikelyGatherings.SHOWN_MOST).map(Candidate::shown).toList();
    }

    private record Compared(long id, Proposal said, double likeness) {

        private Compared(long id, Proposal said) {
            this(id, said, 0);
        }

        private Compared by(Titles.Title title) {
            return new Compared(id, said, Titles.likeness(title, Titles.Title.of(said.title())));
        }

        private Optional<Slot> at(List<Slot> dates, List<Slot> theirs) {
            return theirs.stream().filter(slot -> dates.stream().anyMatch(date -> slot.startsAt().isBefore(
                    date.overAt()) && slot.overAt().isAfter(date.startsAt()))).findFirst();
        }
    }

    private Optional<Candidate> located(Compared one, List<Slot> dates) {
        return one.at(dates, one.said.toCome(clock.now())).map(slot -> {
            var around = surroundings.of(one.said);
            var where = Whereabouts.of(one.said, around);
            var holder = around.group() == null ? one.said.organiser() : around.group().getName();
            return new Candidate(new Likely(one.id, one.said.title(), slot.startsAt(), slot.endsAt(), slot.allDay(),
                    where.venue(), holder), where.placeId(), where.areaId(), where.latitude(), where.longitude(),
                    where.online());
        });
    }
}
