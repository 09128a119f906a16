package jp.idobata.freshness;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import jp.idobata.calendar.TownClock;
import jp.idobata.freshness.CallDesk.Entered;
import jp.idobata.freshness.CallDesk.Outcome;
import jp.idobata.freshness.CallDesk.Told;

/** Where calls and letters are written down, and how things stood before each. */
@Dependent
class CallBook {

    /** What is written down of a letter that has gone out; nothing was heard by it. */
    private static final String SENT = "SENT";

    private static final String LATER = "select 1 from freshness_call c join freshness_call o on o.kind = c.kind"
            + " and o.subject_id = c.subject_id and o.id > c.id and o.undone_at is null and o.batch <> c.batch"
            + " where c.batch = ?1 and c.undone_at is null limit 1";

    /** Somebody was sure, or it was written down as ageing or resting, by another way than a call. */
    private static final String SINCE = "select 1 from freshness_call c where c.batch = ?1 and c.undone_at is null"
            + " and c.outcome not in ('MISSED', 'CHANGES') and (exists (select 1 from freshness_confirmation f where"
            + " f.kind = c.kind and f.subject_id = c.subject_id and f.confirmed_at > c.called_at) or exists (select 1"
            + " from freshness_rest r where r.kind = c.kind and r.subject_id = c.subject_id and r.began_at >"
            + " c.called_at) or exists (select 1 from freshness_ageing a where a.kind = c.kind and a.subject_id ="
            + " c.subject_id and a.began_at > c.called_at)) limit 1";

    @PersistenceContext(unitName = "town")
    private EntityManager em;

    @Inject
    private Book book;

    @Inject
    private TownClock clock;

    /** Whoever enters what was heard about the same entry at the same moment waits here. */
    void lock(Entry entry) {
        em.createNativeQuery("select id from " + (entry.kind() == Entry.Kind.PLACE ? "place" : "gathering")
                + " where id = ?1 for update").setParameter(1, entry.id()).getResultList();
    }

    void enter(Standing standing, Outcome outcome, LocalDate again, String batch, String by) {
        var entry = standing.entry();
        var before = book.before(entry);
        Long confirmation = null;
        switch (outcome) {
            case HOLDS -> confirmation = book.confirm(entry, Way.TELEPHONE, by);
            case RESTS -> book.rest(entry, "PAUSED");
            case ENDED -> book.rest(entry, "GONE");
            default -> { }
        }
        write(entry, outcome.name(), Way.TELEPHONE, outcome == Outcome.MISSED ? again : null, batch, by, confirmation,
                asked(standing, outcome, by), before);
    }

    /** Somebody said, by letter or telephone, that it holds. */
    void heard(Entry entry, Way way, String batch, String by) {
        var before = book.before(entry);
        write(entry, Outcome.HOLDS.name(), way, null, batch, by, book.confirm(entry, way, by), null, before);
    }

    /** A letter that asks has gone out. */
    void lettered(Entry entry, String batch, String by) {
        write(entry, SENT, Way.LETTER, null, batch, by, null, book.asked(entry, Way.LETTER.name(), by),
                book.before(entry));
    }

    private void write(Entry entry, String outcome, Way way, LocalDate again, String batch, String by,
            Long confirmation, Long asking, Book.Before before) {
        var values = new Object[] {entry.kind().name(), entry.id(), outcome, again, batch, by, now(), confirmation,
                before.agedOn(), before.agedAt(), before.restedWhy(), before.restedAt(), way.name(), asking};
        var query = em.createNativeQuery("insert into freshness_call (kind, subject_id, outcome, again_on, batch,"
                + " called_by, called_at, confirmation, aged_on, aged_at, rested_why, rested_at, way, asking)"
                + " values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14)");
        for (var i = 0; i < values.length; i++) {
            query.setParameter(i + 1, values[i]);
        }
        query.executeUpdate();
    }

    /** Counts as asking if it was time to ask: whoever is called again within the time to answer is not asked twice. */
    private Long asked(Standing standing, Outcome outcome, String by) {
        var counts = outcome == Outcome.MISSED && Set.of(Age.DUE, Age.DUE_AGAIN).contains(standing.age());
        return counts ? book.asked(standing.entry(), "CALL", by) : null;
    }

    Optional<Entered> lastOf(String who) {
        List<?> rows = em.createNativeQuery("select batch, count(*) from freshness_call where called_by = ?1"
                + " and undone_at is null and called_at > ?2 group by batch order by max(id) desc limit 1")
                .setParameter(1, who).setParameter(2, now().minusDays(1)).getResultList();
        return rows.stream().map(row -> (Object[]) row).map(row -> new Entered((String) row[0],
                ((Number) row[1]).intValue())).findFirst();
    }

    void undo(String batch, String by) {
        List<?> rows = em.createNativeQuery("select kind, subject_id, outcome, confirmation, aged_on, aged_at,"
                + " rested_why, rested_at, asking from freshness_call where batch = ?1 and called_by = ?2"
                + " and undone_at is null and called_at > ?3 order by id desc for update").setParameter(1, batch)
                .setParameter(2, by).setParameter(3, now().minusDays(1)).getResultList();
        if (rows.isEmpty()) {
            throw FreshnessRefusal.nothingToUndo();
        }
        if (isAny(LATER, batch) || isAny(SINCE, batch)) {
            throw FreshnessRefusal.laterCall();
        }
        rows.stream().map(row -> (Object[]) row).forEach(this::putBack);
        em.createNativeQuery("update freshness_call set undone_by = ?2, undone_at = ?3 where batch = ?1"
                + " and undone_at is null").setParameter(1, batch).setParameter(2, by).setParameter(3, now())
                .executeUpdate();
    }

    private boolean isAny(String sql, String batch) {
        return !em.createNativeQuery(sql).setParameter(1, batch).getResultList().isEmpty();
    }

    private void putBack(Object[] row) {
        if (SENT.equals(row[2])) {
            book.notAsked(((Number) row[8]).longValue());
            return;
        }
        var outcome = Outcome.valueOf((String) row[2]);
        if (row[8] != null) {
            book.notAsked(((Number) row[8]).longValue());
        }
        if (outcome != Outcome.MISSED && outcome != Outcome.CHANGES) {
            book.putBack(entry(row), new Book.Before(row[4] == null ? null : ((Date) row[4]).toLocalDate(),
                    local(row[5]), (String) row[6], local(row[7])), row[3] == null ? null
                    : ((Number) row[3]).longValue());
        }
    }

    /** How often nobody answered for each since somebody was last sure; what was always answered for is not there. */
    Map<Entry, Integer> missed(List<Standing> due) {
        var missed = new HashMap<Entry, Integer>();
        if (due.isEmpty()) {
            return missed;
        }
        var sure = due.stream().collect(Collectors.toMap(Standing::entry, Standing::sure));
        List<?> rows = em.createNativeQuery("select kind, subject_id, called_at from freshness_call where outcome ="
                + " 'MISSED' and undone_at is null and (kind, subject_id) in (" + due.stream()
                .map(one -> "('" + one.entry().kind() + "', " + one.entry().id() + ")")
                .collect(Collectors.joining(", ")) + ")").getResultList();
        rows.stream().map(row -> (Object[]) row).filter(row -> !Cycle.day(local(row[2]).toInstant(ZoneOffset.UTC),
                clock.zone()).isBefore(sure.get(entry(row)))).forEach(row -> missed.merge(entry(row), 1, Integer::sum));
        return missed;
    }

    /** What the town tells of gatherings; of a place it is enough to say where it is. */
    Map<Entry, Told> told(List<Standing> due) {
        var told = new HashMap<Entry, Told>();
        due.forEach(one -> told.put(one.entry(), new Told(null, null, one.known().address())));
        var ids = due.stream().map(Standing::entry).filter(entry -> entry.kind() == Entry.Kind.GATHERING)
                .map(entry -> String.valueOf(entry.id())).collect(Collectors.joining(", "));
        if (!ids.isEmpty()) {
            List<?> rows = em.createNativeQuery("select 'GATHERING', g.id, (select min(o.starts_at) from occurrence o"
                    + " where o.gathering_id = g.id and o.over_at > ?1), g.schedule_text, coalesce(pl.name, g.venue)"
                    + " from gathering g left join place pl on pl.id = g.place_id where g.id in (" + ids + ")")
                    .setParameter(1, clock.now()).getResultList();
            rows.stream().map(row -> (Object[]) row).forEach(row -> told.put(entry(row), new Told(local(row[2]),
                    (String) row[3], (String) row[4])));
        }
        return told;
    }

    private static Entry entry(Object[] row) {
        return new Entry(Entry.Kind.valueOf((String) row[0]), ((Number) row[1]).longValue());
    }

    private static LocalDateTime local(Object column) {
        return column == null ? null : ((Timestamp) column).toLocalDateTime();
    }

    private LocalDateTime now() {
        return LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
