package jp.idobata.web.member;

import java.util.List;
import jp.idobata.gathering.Foreseen;
import jp.idobata.gathering.Proposal;

/** The dates that a proposal with a rule would have, as its writer sees them: the next ones, and in short the rest. */
public class DatesAhead {

    private static final int SHOWN_FIRST = 12;
    private static final int SHOWN_MOST = 60;

    private final Proposal proposal;
    private final List<Foreseen> dates;
    private final DayChanges changes;

    DatesAhead(Proposal proposal, List<Foreseen> dates) {
        this.proposal = proposal;
        this.dates = dates;
        this.changes = DayChanges.of(proposal);
    }

    /** The proposal they are the dates of. */
    public Proposal getProposal() {
        return proposal;
    }

    /** The next dates. */
    public List<Foreseen> getNext() {
        return dates.stream().limit(SHOWN_FIRST).toList();
    }

    /** Dates after those. */
    public List<Foreseen> getLater() {
        return dates.stream().skip(SHOWN_FIRST).limit(SHOWN_MOST - SHOWN_FIRST).toList();
    }

    /** How many there are after those. */
    public int getUnlisted() {
        return Math.max(0, dates.size() - SHOWN_MOST);
    }

    /** How many of all are held. */
    public long getHeld() {
        return dates.stream().filter(date -> date.leftOut() == null && date.cancelled() == null).count();
    }

    /** Whether the first date the writer gave is none of the rule's. */
    public boolean isFirstMissing() {
        var first = proposal.dates().get(0).startsAt().toLocalDate();
        return dates.stream().noneMatch(date -> date.byRule() && !date.day().isAfter(first));
    }

    /** Whether the writer has taken out, moved or cancelled a date, and may think better of it. */
    public boolean undoable(Foreseen date) {
        return date.byRule() && changes.has(date.day());
    }

    /** Whether the writer can do something with it: what is told to everybody already is changed on its own page. */
    public boolean changeable(Foreseen date) {
        return date.byRule() && date.leftOut() == null && date.cancelled() == null && !changes.has(date.day());
    }
}
