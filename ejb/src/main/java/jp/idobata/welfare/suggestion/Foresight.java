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
import java.util.stream.Collectors;
import java.util.stream.IntStream;
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
    /** So many are found at once. */
    public static final int FOUND_MOST = 10_000;

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

    /** Whether anything of a kind is to be worked out; to ask writes nothing. */
    public boolean isDue(Subject.Kind kind) {
        return !due(kind, 1).isEmpty();
    }

    /** Numbers of those of a kind to be worked out, at most {@value #FOUND_MOST}; to find them all are looked at. */
    public List<Long> due(Subject.Kind kind) {
        return due(kind, FOUND_MOST);
    }

    /** Works out some of a kind, at most {@value #BATCH}. */
    public void workOut(Subject.Kind kind, List<Long> due) {
        var stamp = stamp();
        var keys = new TermKeys(profiles.terms());
        var dictionary = books.dictionary(keys);
        var model = models.model();
        var suggestions = new ArrayList<Object[]>();
        var done = new ArrayList<Object[]>();
        evidences.read(kind, due).forEach((id, found) -> {
            var lesson = Lesson.of(new Decision(found.evidence(), Map.of()), dictionary);
            model.likely(lesson).forEach((key, likely) -> {
                if (Model.isEnough(likely)) {
                    var percent = Math.round(100 * likely);
                    keys.number(key).ifPresent(term -> suggestions.add(new Object[] {kind.name(), id, term, percent}));
                }
            });
            done.add(new Object[] {kind.name(), id, found.since(), stamp});
        });
        var gone = em.createNativeQuery("delete from suggestion where kind = ?1 and subject_id in (" + marks(2,
                due.size()) + ")").setParameter(1, kind.name());
        for (var i = 0; i < due.size(); i++) {
            gone.setParameter(2 + i, due.get(i));
        }
        gone.executeUpdate();
        replace("suggestion (kind, subject_id, term_id, percent)", suggestions);
        replace("suggested (kind, subject_id, text_of, stamp)", done);
    }

    /** Writes rows, some together; every value is bound and stands in no statement. */
    private void replace(String into, List<Object[]> rows) {
        for (var first = 0; first < rows.size(); first += BATCH) {
            var some = rows.subList(first, Math.min(rows.size(), first + BATCH));
            var width = some.get(0).length;
            var query = em.createNativeQuery("replace into " + into + " values " + IntStream.range(0, some.size())
                    .mapToObj(row -> "(" + marks(1 + row * width, width) + ")").collect(Collectors.joining(", ")));
            for (var i = 0; i < some.size() * width; i++) {
                query.setParameter(i + 1, some.get(i / width)[i % width]);
            }
            query.executeUpdate();
        }
    }

    private static String marks(int first, int count) {
        return IntStream.range(first, first + count).mapToObj(number -> "?" + number)
                .collect(Collectors.joining(", "));
    }

    private String stamp() {
        // The database gives long texts as text or as bytes, by how they came about.
        var read = em.createNativeQuery(STAMP).getSingleResult();
        return read instanceof byte[] bytes ? new String(bytes, StandardCharsets.UTF_8) : read.toString();
    }

    private List<Long> due(Subject.Kind kind, int most) {
        var table = switch (kind) {
            case GATHERING -> "gathering";
            case PLACE -> "place";
            case GROUP -> "community_group";
        };
        List<?> rows = em.createNativeQuery("select t.id from town." + table + " t left join suggested s"
                + " on s.kind = ?1 and s.subject_id = t.id where s.subject_id is null or s.text_of <> t.updated_at"
                + " or s.stamp <> ?2 order by t.updated_at desc, t.id desc limit " + most)
                .setParameter(1, kind.name()).setParameter(2, stamp()).getResultList();
        return rows.stream().map(Rows::number).toList();
    }
}
