package jp.idobata.intake.job;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.StringJoiner;

/** What is not a calendar's own: whoever may choose what stands in one must not lay hands on the things of others. */
@Dependent
class Others {

    private static final int KEYS_AT_ONCE = 500;

    /**
     * What another calendar that is followed tells, unless this one told it first; and what only a file has brought,
     * unless that was taken back.
     */
    private static final String FOREIGN = """
            select i.source_key from imported_thing i
              left join subscription_thing own on own.subscription_id = ?1 and own.source_key = i.source_key
            where i.kind = 'GATHERINGS' and i.source_key in (%s) and (
              exists (select 1 from subscription_thing t join calendar_subscription s on s.id = t.subscription_id
                where t.source_key = i.source_key and s.removed_at is null and t.state in ('THERE', 'BACK')
                and t.subscription_id <> ?1 and (own.state is null or own.state not in ('THERE', 'BACK')
                or t.subscription_id < own.subscription_id))
              or not i.undone and not exists (select 1 from subscription_thing t where t.source_key = i.source_key))
            """;

    @Inject
    private JobStore store;

    /** The keys of those of these things that are others'. */
    Set<String> of(long subscription, List<Thing> things) {
        var foreign = new HashSet<String>();
        for (var first = 0; first < things.size(); first += KEYS_AT_ONCE) {
            var values = new ArrayList<Object>(List.of(subscription));
            var marks = new StringJoiner(",");
            for (var thing : things.subList(first, Math.min(things.size(), first + KEYS_AT_ONCE))) {
                values.add(thing.key());
                marks.add("?" + values.size());
            }
            store.rows(FOREIGN.formatted(marks), values.toArray())
                    .forEach(row -> foreign.add((String) row[0]));
        }
        return foreign;
    }
}
