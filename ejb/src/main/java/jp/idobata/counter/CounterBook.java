package jp.idobata.counter;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import jp.idobata.counter.CounterPost.State;

/**
 * Reads what was taken in, with how far each has come. One statement a question. Much that waits is of no place, or
 * of no draft, which the database takes for a reason to look through all that waits; so it is told which index to use.
 */
@Dependent
class CounterBook {

    private static final String POSTS = """
            select x.* from (select c.id, c.kind, c.title, c.source, c.source_words, c.consent, c.consent_taker,
              c.consent_on, c.person, c.phone, c.fax, c.address, c.via, c.hours, c.letter_wanted,
              case when c.kind = 'PLACE' and c.place_draft_id is null then 'WRITING'
                when c.kind = 'GATHERING' and (d.id is null or d.discarded_at is not null) then 'OVER'
                when coalesce(d.accepted_at, q.accepted_at) is not null then if(exists (select 1 from publication p
                  where p.gathering_id = d.gathering_id) or q.place_id is not null and not exists (select 1
                  from place_hiding h where h.place_id = q.place_id and h.ended_at is null), 'PUBLIC', 'OVER')
                when coalesce(d.returned_at, q.returned_at) is not null then 'RETURNED'
                when coalesce(d.submitted_at, q.submitted_at) is not null then 'WAITING' else 'WRITING' end as state,
              c.draft_id, c.place_draft_id, coalesce(d.gathering_id, q.place_id) as subject_id,
              coalesce((select max(s.id) from submission s force index (draft_id)
                  where s.draft_id = c.draft_id and s.decided_at is null and s.kind <> 'LOOK'),
                (select max(s.id) from submission s force index (submission_place_draft)
                  where s.place_draft_id = c.place_draft_id and s.decided_at is null and s.kind <> 'LOOK'))
                as submission_id,
              coalesce(a.name, c.entered_by) as who, c.entered_at, c.letter_sent_at, c.emptied_at,
              greatest(c.entered_at, coalesce(c.changed_at, c.entered_at), coalesce(c.emptied_at, c.entered_at))
                as written_at
            from counter_post c left join draft d on d.id = c.draft_id
              left join place_draft q on q.id = c.place_draft_id left join account a on a.email = c.entered_by) x
            where\s""";

    @PersistenceContext(unitName = "town")
    private EntityManager em;

    List<CounterPost> list(String condition, int first, int most, Object... values) {
        List<?> rows = query(POSTS + condition + " order by x.id desc", values).setFirstResult(first)
                .setMaxResults(most).getResultList();
        return rows.stream().map(row -> post((Object[]) row)).toList();
    }

    int count(String condition, Object... values) {
        return ((Number) query("select count(*) from (" + POSTS + condition + ") y", values).getSingleResult())
                .intValue();
    }

    /** Whoever else wants to change the same one waits from here on. */
    void lock(long id) {
        query("select id from counter_post where id = ?1 for update", id).getResultList();
    }

    int change(String sql, Object... values) {
        return query(sql, values).executeUpdate();
    }

    private Query query(String sql, Object... values) {
        var query = em.createNativeQuery(sql);
        for (var i = 0; i < values.length; i++) {
            query.setParameter(i + 1, values[i]);
        }
        return query;
    }

    long lastNumber() {
        return number(em.createNativeQuery("select last_insert_id()").getSingleResult());
    }

    private static CounterPost post(Object[] row) {
        var reach = new Reach((String) row[8], (String) row[9], (String) row[10], (String) row[11], (String) row[12],
                (String) row[13]);
        var taken = new Taken(Source.valueOf((String) row[3]), (String) row[4], Consent.valueOf((String) row[5]),
                (String) row[6], ((Date) row[7]).toLocalDate(), reach, truth(row[14]));
        return new CounterPost(number(row[0]), "PLACE".equals(row[1]), (String) row[2], taken,
                State.valueOf((String) row[15]), number(row[16]), number(row[17]), number(row[18]), number(row[19]),
                (String) row[20], moment(row[21]), moment(row[22]), moment(row[23]), moment(row[24]));
    }

    private static boolean truth(Object column) {
        return column instanceof Boolean truth ? truth : ((Number) column).intValue() != 0;
    }

    private static Long number(Object column) {
        return column == null ? null : ((Number) column).longValue();
    }

    private static Instant moment(Object column) {
        return column == null ? null : ((Timestamp) column).toLocalDateTime().toInstant(ZoneOffset.UTC);
    }
}
