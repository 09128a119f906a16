package jp.idobata.welfare.suggestion;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

/** Reads the dictionary that is in use, and begins an empty one. */
@Dependent
class HintReader {

    @PersistenceContext(unitName = "welfare")
    private EntityManager em;

    Dictionary dictionary(TermKeys keys) {
        List<?> rows = em.createNativeQuery("select phrase, folded, term_id, weight, source from hint"
                + " where retired_at is null order by id").getResultList();
        return new Dictionary(rows.stream().map(Object[].class::cast).map(row -> keys.key(Rows.number(row[2]))
                .map(key -> new Hint((String) row[0], (String) row[1], key, Rows.number(row[3]) / 100.0,
                        (String) row[4]))).flatMap(Optional::stream).toList());
    }

    /** Writes the words a town begins with; a word that is there already stays as it is. */
    void begin(TermKeys keys, String by, LocalDateTime now) {
        for (var hint : Dictionary.first().all()) {
            keys.number(hint.term()).ifPresent(term -> em.createNativeQuery("insert ignore into hint (phrase, folded,"
                    + " term_id, weight, source, written_by, written_at, version) values (?1, ?2, ?3, ?4, ?5, ?6, ?7,"
                    + " 0)").setParameter(1, hint.phrase()).setParameter(2, hint.folded()).setParameter(3, term)
                    .setParameter(4, Math.round(hint.weight() * 100)).setParameter(5, hint.source())
                    .setParameter(6, by).setParameter(7, now).executeUpdate());
        }
    }
}
