package jp.idobata.intake.job;

import jakarta.ejb.EJBException;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.idobata.intake.report.Reason;

/** The tables of imports, as the background work uses them. */
@Dependent
class JobStore {

    private static final int ROWS_AT_ONCE = 200;
    private static final int LEASE_SECONDS = 45;
    private static final String WORKING = Stream.of(Stage.values()).filter(Stage::isWorking)
            .map(stage -> "'" + stage.name() + "'").collect(Collectors.joining(", "));

    @PersistenceContext(unitName = "town")
    private EntityManager em;

    @Inject
    private Event<ImportSettled> settled;

    /** Lets go of what is written by now, so that what comes after is not compared with it again and again. */
    void letGo() {
        em.flush();
        em.clear();
    }

    /** Does a change and returns how many rows it met. */
    int change(String sql, Object... values) {
        return query(sql, values).executeUpdate();
    }

    /** Rows of several columns. */
    List<Object[]> rows(String sql, Object... values) {
        var rows = new ArrayList<Object[]>();
        for (Object row : query(sql, values).getResultList()) {
            rows.add(row instanceof Object[] several ? several : new Object[] {row});
        }
        return rows;
    }

    private Query query(String sql, Object... values) {
        var query = em.createNativeQuery(sql);
        for (var i = 0; i < values.length; i++) {
            query.setParameter(i + 1, values[i]);
        }
        return query;
    }

    /** Adds many rows, several with each statement. */
    void add(String table, String columns, List<Object[]> rows) {
        add(table, columns, rows, "");
    }

    /** Adds many rows, or does with those that are there what is said after {@code on duplicate key update}. */
    void addOrUpdate(String table, String columns, List<Object[]> rows, String update) {
        add(table, columns, rows, " on duplicate key update " + update);
    }

    /** By the driver itself: the provider searches its list of values once for each value. */
    private void add(String table, String columns, List<Object[]> rows, String rest) {
        if (!rows.isEmpty()) {
            em.flush();
        }
        for (var first = 0; first < rows.size(); first += ROWS_AT_ONCE) {
            var some = rows.subList(first, Math.min(rows.size(), first + ROWS_AT_ONCE));
            var marks = "(" + String.join(",", Collections.nCopies(some.get(0).length, "?")) + ")";
            try (var insert = em.unwrap(Connection.class).prepareStatement("insert into " + table + " (" + columns
                    + ") values " + String.join(",", Collections.nCopies(some.size(), marks)) + rest)) {
                var at = 0;
                for (var row : some) {
                    for (var value : row) {
                        insert.setObject(++at, value);
                    }
                }
                insert.executeUpdate();
            } catch (SQLException e) {
                throw new EJBException(e);
            }
        }
    }

    long added() {
        return ((Number) em.createNativeQuery("select last_insert_id()").getSingleResult()).longValue();
    }

    /**
     * Takes the oldest import that has something to do and that no other node is at; null if there is none. Two who
     * ask at once do not get the same: the row is locked, and who finds it locked looks at the next.
     */
    Job claim(String node) {
        var free = rows("select id, 1 from import_run where state in (" + WORKING + ") and (held_until is null"
                + " or held_until < utc_timestamp(6) or held_by = ?1) order by id limit 1 for update skip locked",
                node);
        if (free.isEmpty()) {
            return null;
        }
        var id = ((Number) free.get(0)[0]).longValue();
        change("update import_run set held_by = ?1, held_until = utc_timestamp(6) + interval " + LEASE_SECONDS
                + " second where id = ?2", node, id);
        return job(id);
    }

    /** The import of that number. */
    Job job(long id) {
        var row = rows("select id, title, coalesce((select s.said_by from import_step s where s.run_id"
                + " = import_run.id order by s.id desc limit 1), imported_by), kind, asked_kind,"
                + " state, publish, forced, read_on, mapping_id,"
                + " undo_word, subscription_id, held_by from import_run where id = ?1", id).get(0);
        return Job.of(row);
    }

    /**
     * Begins a step: says that this node is still at it, and keeps all others away from the import until the step ends.
     *
     * @throws IllegalStateException if another node has taken it over
     */
    void hold(Job job) {
        held(job, change("update import_run set held_until = utc_timestamp(6) + interval " + LEASE_SECONDS
                + " second where id = ?1 and state = ?2 and held_by = ?3", job.id(), job.stage().name(),
                job.heldBy()));
    }

    /** Tells how far a step has come, in the same transaction as the step. */
    void advance(Job job, int more) {
        held(job, change("update import_run set done = done + ?1 where id = ?2 and held_by = ?3", more, job.id(),
                job.heldBy()));
    }

    /** Ends a step: nobody is at it any more unless there is another one. */
    void enter(Job job, Stage stage) {
        held(job, change("update import_run set state = ?1, done = 0, held_until = null, held_by = null where id = ?2"
                + " and held_by = ?3", stage.name(), job.id(), job.heldBy()));
        if (job.subscription() != null && !stage.isWorking()) {
            settled.fire(new ImportSettled(job.id(), job.subscription(), stage));
        }
    }

    private static void held(Job job, int rows) {
        if (rows != 1) {
            throw new IllegalStateException("Import " + job.id() + " was taken over");
        }
    }

    /** Leaves an import alone for a while, so that others come first. */
    void putOff(Job job) {
        change("update import_run set held_by = '', held_until = utc_timestamp(6) + interval " + LEASE_SECONDS
                + " second where id = ?1 and held_by = ?2", job.id(), job.heldBy());
    }

    /** Passes over the next record of a step: it gets another state, and its rows tell that something was wrong. */
    int passOver(Job job, String reached, String state, boolean backwards) {
        var next = rows("select position, 1 from import_record where run_id = ?1 and state = ?2 order by position "
                + (backwards ? "desc" : "") + " limit 1", job.id(), reached);
        for (var row : next) {
            change("update import_record set state = ?1 where run_id = ?2 and position = ?3", state, job.id(), row[0]);
            tell(job, row[0], null, Reason.NOT_DEALT_WITH);
        }
        return next.size();
    }

    /**
     * Has the rows of a record tell something, unless they do.
     *
     * @param raw what it is about; null for the row's own words
     */
    void tell(Job job, Object position, String raw, Reason reason) {
        change("insert into import_problem (run_id, position, file, sheet, line, column_name, raw, reason)"
                + " select r.run_id, (select coalesce(max(p.position), 0) from import_problem p where p.run_id ="
                + " r.run_id) + row_number() over (order by r.position), ?1, r.sheet, r.line, '', coalesce(?5, r.said),"
                + " ?2 from import_row r where r.run_id = ?3 and r.record = ?4 and not exists (select 1 from"
                + " import_problem t where t.run_id = r.run_id and t.sheet = r.sheet and t.line = r.line and t.reason"
                + " = ?2)", job.fileName(), reason.name(), job.id(), position, raw);
    }

    /** The file as it came; empty if there is none. */
    byte[] file(long id) {
        return rows("select content, 1 from import_file where run_id = ?1", id).stream().findFirst()
                .map(row -> (byte[]) row[0]).orElse(new byte[0]);
    }

    /** Some records in that state, in their order. */
    List<Planned> planned(Job job, String state, int most, boolean backwards) {
        return rows("select position, source_key, title, whole, cancelled, content, unread, action, state, thing_id,"
                + " earlier, cast(changed_at as char), group_made from import_record where run_id = ?1 and state = ?2"
                + " order by position " + (backwards ? "desc" : "") + " limit " + most, job.id(), state).stream()
                .map(Planned::of).toList();
    }

    /**
     * What imports last wrote, by key. What was taken back of a calendar that is looked at by itself does not come back
     * by itself.
     */
    Map<String, Remembered> written(Job job, Collection<String> keys) {
        var written = new HashMap<String, Remembered>();
        if (!keys.isEmpty()) {
            var marks = new StringJoiner(",");
            var values = new ArrayList<Object>(List.of(job.kind().name()));
            keys.forEach(key -> {
                values.add(key);
                marks.add("?" + values.size());
            });
            rows("select source_key, written, undone, cast(undone_at as char) from imported_thing where kind = ?1 and"
                    + " source_key in (" + marks + ")", values.toArray()).stream().map(Remembered::of)
                    .map(one -> job.subscription() == null ? one : one.standing())
                    .forEach(one -> written.put(one.key(), one));
        }
        return written;
    }

    /**
     * Remembers what an import has written of a thing.
     *
     * @param undoneAt the thing's last change if that was taken back just now; null if it stands
     */
    void remember(Kind kind, String key, long thing, Content written, Instant undoneAt) {
        var ledger = new Ledger();
        ledger.remember(kind, key, thing, written, undoneAt);
        ledger.writeInto(this);
    }
}
