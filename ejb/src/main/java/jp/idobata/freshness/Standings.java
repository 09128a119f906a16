package jp.idobata.freshness;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import jp.idobata.calendar.TownClock;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Finds out how entries stand. */
@Dependent
class Standings {

    /** So far is counted, and so many can be turned to: who works them off gets to the others. */
    static final int COUNT_MOST = 1000;
    /** What can be mailed about. */
    static final String MAILED = "(x.mail_account is not null or x.mail_group is not null)";
    /** The numbers of those that were ever asked about, to look at no others; see {@link StandingSql#all}. */
    static final String ASKED = "select distinct q.subject_id as id from freshness_asking q where q.kind = '{kind}'";
    static final String ORDER = " order by x.sure, x.kind, x.id";

    /** A call by which somebody was sure is a confirmation as well, until it is taken back. */
    private static final String HEARD = "select 'HOLDS' what, f.way, f.confirmed_by who, f.confirmed_at at_, 0 undone"
            + " from freshness_confirmation f where f.kind = ?1 and f.subject_id = ?2 union all select c.outcome,"
            + " c.way, c.called_by, c.called_at, if(c.undone_at is null, 0, 1) from freshness_call c where c.kind = ?1"
            + " and c.subject_id = ?2 and not (c.outcome = 'HOLDS' and c.undone_at is null) order by at_ desc";

    @PersistenceContext(unitName = "town")
    private EntityManager em;

    @Inject
    private TownClock clock;

    @Inject
    @ConfigProperty(name = "FRESHNESS_DAYS", defaultValue = "180")
    private int days;

    /** By which entries age here. */
    Cycle cycle() {
        return new Cycle(days);
    }

    /** A moment before which somebody must have been sure for an entry to be due today. */
    LocalDateTime due() {
        return utc(cycle().dueBefore(clock.today(), clock.zone()));
    }

    /** A moment before which somebody must have been asked, to have had the time to answer. */
    LocalDateTime answered() {
        return utc(Cycle.answerBefore(clock.today(), clock.zone()));
    }

    /** A moment before which somebody must have been asked the second time, for an entry to rest today. */
    LocalDateTime resting() {
        return utc(Cycle.restBefore(clock.today(), clock.zone()));
    }

    /**
     * Entries that meet a condition on {@code x}, in that order.
     *
     * @param parameters values by name
     */
    List<Standing> find(String condition, Map<String, Object> parameters, int first, int most) {
        return find("", condition, parameters, first, most);
    }

    /**
     * The same where only few are to be looked at.
     *
     * @param few a statement that gives their numbers, see {@link StandingSql#all}
     */
    List<Standing> find(String few, String condition, Map<String, Object> parameters, int first, int most) {
        List<?> rows = query("select x.* from " + StandingSql.first(few, condition, first + most) + " x" + ORDER,
                parameters).setFirstResult(first).setMaxResults(most).getResultList();
        return rows.stream().map(row -> standing((Object[]) row)).toList();
    }

    /**
     * A page of them. Two statements.
     *
     * @param page the page asked for; behind the last, it is the last
     */
    Found page(String few, String condition, Map<String, Object> parameters, int page, int size) {
        var total = count(few, condition, parameters);
        var bounded = Math.max(1, Math.min(page, (total + size - 1) / size));
        return new Found(total, bounded, find(few, condition, parameters, (bounded - 1) * size, size));
    }

    /**
     * Entries of a page.
     *
     * @param total how many there are on all pages; {@value #COUNT_MOST} stands for as many or more
     * @param page its number, from 1
     */
    record Found(int total, int page, List<Standing> entries) {
    }

    /** How many there are where only few are to be looked at; {@value #COUNT_MOST} stands for as many or more. */
    int count(String few, String condition, Map<String, Object> parameters) {
        var counted = (Number) query("select count(*) from " + StandingSql.upTo(few, condition, COUNT_MOST) + " x",
                parameters).getSingleResult();
        return Math.min(COUNT_MOST, counted.intValue());
    }

    /** One entry, if it may be asked of. */
    Optional<Standing> of(Entry entry) {
        return find("select :id as id", "x.kind = :kind", Map.of("kind", entry.kind().name(), "id", entry.id()), 0, 1)
                .stream().findFirst();
    }

    List<FreshnessDesk.Heard> heard(Entry entry, int most) {
        List<?> rows = em.createNativeQuery(HEARD).setParameter(1, entry.kind().name()).setParameter(2, entry.id())
                .setMaxResults(most).getResultList();
        return rows.stream().map(row -> (Object[]) row).map(row -> new FreshnessDesk.Heard((String) row[0],
                Way.valueOf((String) row[1]), (String) row[2],
                ((Timestamp) row[3]).toLocalDateTime().toInstant(ZoneOffset.UTC), ((Number) row[4]).intValue() != 0))
                .toList();
    }

    /** The same entries; what staff know of how to reach people takes the place of what is public. */
    List<Standing> reached(List<Standing> found) {
        if (found.isEmpty()) {
            return found;
        }
        List<?> rows = em.createNativeQuery(CallSql.REACHED.formatted(found.stream().map(one -> "('"
                + one.entry().kind() + "', " + one.entry().id() + ")").collect(Collectors.joining(", "))))
                .getResultList();
        var known = rows.stream().map(row -> (Object[]) row).collect(Collectors.toMap(row -> new Entry(
                Entry.Kind.valueOf((String) row[0]), ((Number) row[1]).longValue()), row -> new Standing.Known(
                (String) row[2], (String) row[3], (String) row[4]), (one, other) -> other));
        return found.stream().map(one -> one.reachedBy(known.get(one.entry()))).toList();
    }

    private Query query(String sql, Map<String, Object> parameters) {
        var text = sql;
        var named = new LinkedHashMap<String, Object>(parameters);
        named.put("goesOn", clock.today().plusDays(Cycle.GOES_ON_DAYS).atStartOfDay());
        var number = 1;
        for (var name : named.keySet()) {
            text = text.replace(":" + name, "?" + number++);
        }
        var query = em.createNativeQuery(text);
        number = 1;
        for (var value : named.values()) {
            query.setParameter(number++, value);
        }
        return query;
    }

    private Standing standing(Object[] row) {
        var sure = day(row[3]);
        var times = ((Number) row[4]).intValue();
        var lastAsked = day(row[5]);
        return new Standing(new Entry(Entry.Kind.valueOf((String) row[0]), ((Number) row[1]).longValue()),
                (String) row[2], sure, times, lastAsked, day(row[6]), "GONE".equals(row[7]),
                row[6] != null ? Age.RESTING : cycle().on(clock.today(), sure, times, lastAsked), number(row[8]),
                number(row[9]), new Standing.Known((String) row[10], (String) row[11], (String) row[12]));
    }

    private LocalDate day(Object moment) {
        return moment == null ? null
                : Cycle.day(((Timestamp) moment).toLocalDateTime().toInstant(ZoneOffset.UTC), clock.zone());
    }

    private static Long number(Object value) {
        return value == null ? null : ((Number) value).longValue();
    }

    private static LocalDateTime utc(Instant moment) {
        return LocalDateTime.ofInstant(moment, ZoneOffset.UTC);
    }
}
