package jp.idobata.intake.job;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import jp.idobata.UnlistedAsked;
import jp.idobata.intake.report.Reason;

/** Asks, of what is about to be written or shown, whether it says what must not be listed: such a record waits. */
@Dependent
class Register {

    @Inject
    private JobStore store;

    @Inject
    private Event<UnlistedAsked> asking;

    /**
     * The same records, each that must wait with why. What staff have let everybody see although it says so, goes on;
     * so does what they have taken out of a thing, as long as it stays out.
     *
     * @param standing those that are there, by key
     * @param written what imports last wrote, by key
     */
    List<Planned> marked(List<Planned> some, Map<String, Standing> standing, Map<String, Remembered> written,
            LocalDateTime now) {
        var asked = ask(new UnlistedAsked(some.stream().map(record -> after(record, standing.get(record.key()),
                written.get(record.key()), now)).toList(), some.stream().map(record -> seen(standing.get(
                record.key()))).toList()));
        return IntStream.range(0, some.size()).mapToObj(i -> asked.of(i).map(some.get(i)::waiting)
                .orElse(some.get(i))).toList();
    }

    /** What would be said of it afterwards: where people's word stays, theirs. */
    private static String after(Planned record, Standing there, Remembered before, LocalDateTime now) {
        var merge = there == null || !there.shown() ? null : Plan.of(record, there, before, now).merge();
        return (merge == null ? record.content() : merge.result()).toString();
    }

    private static String seen(Standing there) {
        return there == null || !there.shown() ? "" : there.content().toString();
    }

    /** Whether a thing may be shown; if it says what must not be listed, its row tells why not. */
    boolean lets(Job job, Planned record, Standing there) {
        var met = ask(new UnlistedAsked(List.of(there.content().toString()))).of(0);
        met.ifPresent(said -> store.tell(job, record.position(), said.what(), Reason.UNLISTED_MET));
        return met.isEmpty();
    }

    private UnlistedAsked ask(UnlistedAsked asked) {
        asking.fire(asked);
        return asked;
    }

    /** Has the rows of records that wait tell why; those that tell it already are left. */
    void tell(Job job, List<Planned> some) {
        some.stream().filter(Planned::waits).forEach(record -> store.tell(job, record.position(),
                record.met().what(), Reason.UNLISTED_MET));
    }
}
