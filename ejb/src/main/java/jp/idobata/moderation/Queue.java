package jp.idobata.moderation;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.idobata.calendar.TownClock;
import jp.idobata.complaint.ComplaintBox;
import jp.idobata.complaint.Subject;

/** Reads what waits: one statement a question, however much there is. */
@Dependent
class Queue {

    private static final String WHO = " left join account a on a.email = s.submitted_by";
    private static final String FROM = " from submission s" + WHO + " where s.decided_at is null";
    private static final String HELD = "(select coalesce(h.name, c.claimed_by) from claim c left join account h"
            + " on h.email = c.claimed_by where c.submission_id = s.id and c.released_at is null and c.until_at > :now"
            + " and c.claimed_by <> :me limit 1)";
    private static final String AGREED = "(select coalesce(h.name, d.decided_by) from decision d left join account h"
            + " on h.email = d.decided_by where d.submission_id = s.id and d.outcome = 'AGREED' and not exists"
            + " (select 1 from decision u where u.undoes = d.id) limit 1)";

    private static final String READ = "(select g.version from community_group g where g.id = s.group_id)";

    @PersistenceContext(unitName = "town")
    private EntityManager em;

    @Inject
    private ComplaintBox complaints;

    @Inject
    private TownClock clock;

    /** First the numbers of one page are found, then what is said of them: who has open what, nobody asks of all. */
    List<Waiting> list(QueueQuery query, String me, int first, int most) {
        var order = " order by " + query.sort().order();
        List<?> rows = query("select s.id, s.kind, s.title, coalesce(a.name, s.submitted_by), s.submitted_at, s.marked,"
                + HELD + "," + AGREED + "," + READ + " from (select s.id", query, order + " limit " + most + " offset "
                + first + ") f join submission s on s.id = f.id" + WHO + order, me).getResultList();
        return rows.stream().map(row -> (Object[]) row).map(row -> new Waiting(((Number) row[0]).longValue(),
                Kind.valueOf((String) row[1]).code(), (String) row[2], (String) row[3], Moments.of(row[4]),
                truth(row[5]), (String) row[6], (String) row[7], version(row[8]))).toList();
    }

    int total(QueueQuery query) {
        return ((Number) query("select count(*)", query, "", null).getSingleResult()).intValue();
    }

    /** How many wait of each kind; a kind of which none waits is not there. */
    Map<Kind, Integer> counts() {
        List<?> rows = em.createNativeQuery("select kind, count(*) from submission where decided_at is null"
                + " group by kind").getResultList();
        var counts = new EnumMap<Kind, Integer>(Kind.class);
        rows.stream().map(row -> (Object[]) row).forEach(row -> counts.put(Kind.valueOf((String) row[0]),
                ((Number) row[1]).intValue()));
        return counts;
    }

    /**
     * What comes after something in the queue, decided or not; after the last, the first. What another curator has
     * open, and what waits for another one to agree, is left out.
     */
    Optional<Long> next(long submissionId, QueueQuery query, String me) {
        var sort = query.sort();
        var its = "(select " + sort.column().replace("s.", "x.").replace("a.name", "b.name") + " from submission x"
                + " left join account b on b.email = x.submitted_by where x.id = " + submissionId + ")";
        // Two bounds, as an index is read from the first of them on.
        var later = " and %1$s %2$s= %3$s and (%1$s %2$s %3$s or s.id %2$s %4$d)".formatted(sort.column(),
                sort.later(), its, submissionId);
        return first(later, submissionId, query, me).or(() -> first("", submissionId, query, me));
    }

    private Optional<Long> first(String later, long but, QueueQuery query, String me) {
        List<?> ids = query("select s.id", query, later + " and s.id <> " + but + " and s.id not in (select"
                + " c.submission_id from claim c where c.released_at is null and c.until_at > :now and c.claimed_by"
                + " <> :me) and s.id not in (select d.submission_id from decision d where d.submission_id is not null"
                + " and d.outcome = 'AGREED' and d.decided_by = :me and not exists (select 1 from decision u"
                + " where u.undoes = d.id))"
                + " order by " + query.sort().order(), me).setMaxResults(1).getResultList();
        return ids.stream().findFirst().map(id -> ((Number) id).longValue());
    }

    /** What a thing is called, if the public sees it. */
    Optional<String> title(Subject subject, long id) {
        return complaints.titleIfPublic(subject, id);
    }

    private Query query(String what, QueueQuery query, String rest, String me) {
        var sql = what + FROM + (query.kind() == null ? "" : " and s.kind = '" + query.kind().name() + "'")
                + (query.words().isEmpty() ? "" : " and concat_ws(' ', s.title, a.name) like :words") + rest;
        var named = em.createNativeQuery(sql.replace(":words", "?1").replace(":now", "?2").replace(":me", "?3"));
        if (sql.contains(":words")) {
            named.setParameter(1, query.like());
        }
        if (sql.contains(":now")) {
            named.setParameter(2, Moments.utc(clock.instant()));
        }
        if (sql.contains(":me")) {
            named.setParameter(3, me);
        }
        return named;
    }

    private static Integer version(Object column) {
        return column == null ? null : ((Number) column).intValue();
    }

    private static boolean truth(Object column) {
        return column instanceof Boolean truth ? truth : ((Number) column).intValue() != 0;
    }
}
