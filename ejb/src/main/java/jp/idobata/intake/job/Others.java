package jp.idobata.intake.job;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.StringJoiner;
import java.util.stream.Collectors;

/** What is not a calendar's own: whoever may choose what stands in one must not lay hands on the things of others. */
@Dependent
class Others {

    private static final int KEYS_AT_ONCE = 500;

    /** What another calendar that is followed tells, unless this one told it first. */
    private static final String FOLLOWED = """
            select i.source_key from imported_thing i
              left join subscription_thing own on own.subscription_id = ?1 and own.source_key = i.source_key
            where i.kind = 'GATHERINGS' and i.source_key in (%s)
              and exists (select 1 from subscription_thing t join calendar_subscription s on s.id = t.subscription_id
                where t.source_key = i.source_key and s.removed_at is null and t.state in ('THERE', 'BACK')
                and t.subscription_id <> ?1 and (own.state is null or own.state not in ('THERE', 'BACK')
                or t.subscription_id < own.subscription_id))""";

    /** What only a file has brought, unless that was taken back. */
    private static final String FILED = """
            select i.source_key from imported_thing i where ?1 > 0 and i.kind = 'GATHERINGS' and i.source_key in (%s)
              and not i.undone and not exists (select 1 from subscription_thing t where t.source_key = i.source_key)""";

    /** The files that brought any of these. */
    private static final String FILES = """
            select distinct r.run_id from import_record r join import_run n on n.id = r.run_id
            where ?1 > 0 and n.subscription_id is null and n.state = 'DONE' and r.state = 'DONE'
              and r.source_key in (%s)""";

    /** What a file brought, and whether it has a date to come. */
    private static final String BROUGHT = """
            select r.source_key, if(exists (select 1 from occurrence o where o.gathering_id = r.thing_id
              and o.starts_at > ?2), 1, 0) from import_record r where r.run_id = ?1""";

    @Inject
    private JobStore store;

    @Inject
    private Shelves shelves;

    /** The keys of those of these things that are others'. */
    Set<String> of(long subscription, List<Thing> things) {
        var told = things.stream().map(Thing::key).collect(Collectors.toSet());
        var filed = keys(FILED, subscription, told);
        for (var run : found(FILES, subscription, filed)) {
            var brought = store.rows(BROUGHT, run, shelves.now());
            if (isSame(brought, told)) {
                brought.forEach(row -> filed.remove(row[0]));
            }
        }
        filed.addAll(keys(FOLLOWED, subscription, told));
        return filed;
    }

    /**
     * Whether a file was the same calendar: then most of what it brought that is still to come, or of one that is over
     * most of it, is told here. Whoever only picks some events of others gets none.
     */
    private static boolean isSame(List<Object[]> brought, Set<String> told) {
        var ahead = brought.stream().filter(row -> ((Number) row[1]).intValue() != 0).toList();
        var counting = ahead.isEmpty() ? brought : ahead;
        return 2 * counting.stream().filter(row -> told.contains((String) row[0])).count() >= counting.size();
    }

    private Set<String> keys(String sql, long subscription, Set<String> keys) {
        return found(sql, subscription, keys).stream().map(String.class::cast)
                .collect(Collectors.toCollection(HashSet::new));
    }

    private Set<Object> found(String sql, long subscription, Set<String> keys) {
        var found = new HashSet<>();
        var all = List.copyOf(keys);
        for (var first = 0; first < all.size(); first += KEYS_AT_ONCE) {
            var values = new ArrayList<Object>(List.of(subscription));
            var marks = new StringJoiner(",");
            for (var key : all.subList(first, Math.min(all.size(), first + KEYS_AT_ONCE))) {
                values.add(key);
                marks.add("?" + values.size());
            }
            store.rows(sql.formatted(marks), values.toArray()).forEach(row -> found.add(row[0]));
        }
        return found;
    }
}
