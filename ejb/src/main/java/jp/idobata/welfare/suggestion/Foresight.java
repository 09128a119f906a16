package jp.idobata.welfare.suggestion;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import jp.idobata.account.Role;
import jp.idobata.welfare.Subject;
import jp.idobata.welfare.WelfareProfiles;

/**
 * Works out beforehand what is suggested for everything, so that the table of many can be filtered by it. What was
 * changed last comes first; a text, the dictionary or the model that changes has its suggestions worked out anew.
 */
@Stateless
@RolesAllowed({Role.CURATOR_NAME, Role.ADMINISTRATOR_NAME})
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class Foresight {

    /** So many are worked out in one transaction. */
    public static final int BATCH = 200;

    private static final String STAMP = "select convert(concat((select coalesce(max(version), 0) from model), ' ',"
            + " (select count(*) from hint), ' ', (select coalesce(max(written_at), 0) from hint), ' ',"
            + " (select coalesce(max(id), 0) from term_change)) using utf8mb4)";

    @PersistenceContext(unitName = "welfare")
    private EntityManager em;

    @EJB
    private WelfareProfiles profiles;

    @Inject
    private EvidenceReader evidences;

    @Inject
    private Books books;

    @Inject
    private ModelStore models;

    /** Works out the next batch of a kind, and returns how many that were; 0 if all is done. */
    public int next(Subject.Kind kind) {
        // The database gives long texts as text or as bytes, by how they came about.
        var read = em.createNativeQuery(STAMP).getSingleResult();
        var stamp = read instanceof byte[] bytes ? new String(bytes, StandardCharsets.UTF_8) : read.toString();
        var due = due(kind, stamp);
        if (due.isEmpty()) {
            return 0;
        }
        var keys = new TermKeys(profiles.terms());
        var dictionary = books.dictionary(keys);
        var model = models.model();
        var suggestions = new ArrayList<String>();
        var done = new ArrayList<String>();
        evidences.read(kind, due).forEach((id, found) -> {
            var lesson = Lesson.of(new Decision(found.evidence(), Map.of()), dictionary);
            model.likely(lesson).forEach((key, likely) -> {
                if (Model.isEnough(likely)) {
                    keys.number(key).ifPresent(term -> suggestions.add("('" + kind + "', " + id + ", " + term + ", "
                            + Math.round(100 * likely) + ")"));
                }
            });
            done.add("('" + kind + "', " + id + ", '" + found.since() + "', '" + stamp + "')");
        });
        write(kind, due, suggestions, done);
        return due.size();
    }

    private void write(Subject.Kind kind, List<Long> due, List<String> suggestions, List<String> done) {
        em.createNativeQuery("delete from suggestion where kind = '" + kind + "' and subject_id in " + list(due))
                .executeUpdate();
        if (!suggestions.isEmpty()) {
            em.createNativeQuery("replace into suggestion (kind, subject_id, term_id, percent) values "
                    + String.join(", ", suggestions)).executeUpdate();
        }
        em.createNativeQuery("replace into suggested (kind, subject_id, text_of, stamp) values "
                + String.join(", ", done)).executeUpdate();
    }

    private List<Long> due(Subject.Kind kind, String stamp) {
        var table = switch (kind) {
            case GATHERING -> "gathering";
            case PLACE -> "place";
            case GROUP -> "community_group";
        };
        List<?> rows = em.createNativeQuery("select t.id from town." + table + " t left join suggested s"
                + " on s.kind = ?1 and s.subject_id = t.id where s.subject_id is null or s.text_of <> t.updated_at"
                + " or s.stamp <> ?2 order by t.updated_at desc, t.id desc limit " + BATCH)
                .setParameter(1, kind.name()).setParameter(2, stamp).getResultList();
        return rows.stream().map(Rows::number).toList();
    }

    private static String list(List<Long> ids) {
        return ids.toString().replace('[', '(').replace(']', ')');
    }
}
