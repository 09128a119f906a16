package jp.idobata.complaint;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import jp.idobata.account.Role;

/** What people mind, for those who decide. */
@Stateless
@RolesAllowed({Role.CURATOR_NAME, Role.ADMINISTRATOR_NAME})
public class Complaints {

    @PersistenceContext(unitName = "town")
    private EntityManager em;

    /** The complaint of that number. */
    public Optional<Complaint> find(long id) {
        return list("id = ?1", id, 1).stream().findFirst();
    }

    /** What was minded about one thing, the latest first. */
    public List<Complaint> about(Subject subject, long subjectId, int most) {
        return list("kind = '" + subject.name() + "' and subject_id = ?1", subjectId, most);
    }

    private List<Complaint> list(String condition, long id, int most) {
        List<?> rows = em.createNativeQuery("select id, kind, subject_id, why, words, email, language, made_at"
                + " from complaint where " + condition + " order by made_at desc, id desc").setParameter(1, id)
                .setMaxResults(most).getResultList();
        return rows.stream().map(row -> (Object[]) row).map(row -> new Complaint(((Number) row[0]).longValue(),
                Subject.valueOf((String) row[1]), ((Number) row[2]).longValue(), (String) row[3], (String) row[4],
                (String) row[5], (String) row[6],
                ((Timestamp) row[7]).toLocalDateTime().toInstant(ZoneOffset.UTC))).toList();
    }
}
