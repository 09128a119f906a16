package jp.idobata.welfare.suggestion;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** What words of the dictionary said before they were changed. */
@Dependent
class HintHistory {

    private static final int MOST = 50;

    @PersistenceContext(unitName = "welfare")
    private EntityManager em;

    /** Keeps what a word says now; it is about to be changed. */
    void keep(long id) {
        em.createNativeQuery("insert into hint_history (hint_id, phrase, weight, source, retired_at, written_by,"
                + " written_at) select id, phrase, weight, source, retired_at, written_by, written_at from hint"
                + " where id = ?1").setParameter(1, id).executeUpdate();
    }

    /** What a word says and said, the latest first, at most {@value #MOST}. */
    List<Words.Said> of(long id) {
        List<?> rows = em.createNativeQuery("select phrase, weight, source, retired_at is not null, written_by,"
                + " written_at from (select phrase, weight, source, retired_at, written_by, written_at,"
                + " 18446744073709551615 as nth from hint where id = ?1 union all select phrase, weight, source,"
                + " retired_at, written_by, written_at, id from hint_history where hint_id = ?1) said"
                + " order by nth desc limit " + MOST).setParameter(1, id).getResultList();
        return rows.stream().map(Object[].class::cast).map(row -> new Words.Said((String) row[0],
                (int) Rows.number(row[1]), (String) row[2], Rows.truth(row[3]), (String) row[4],
                Rows.time(row[5]))).toList();
    }
}
