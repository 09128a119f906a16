package jp.idobata.welfare.table;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.idobata.account.Role;
import jp.idobata.welfare.Dimension;
import jp.idobata.welfare.Subject;
import jp.idobata.welfare.WelfareProfile;
import jp.idobata.welfare.WelfareProfiles;
import jp.idobata.welfare.WelfareTerm;
import jp.idobata.welfare.suggestion.Suggestions;

/** Many gatherings, places or groups with their answers to the terms of one dimension, row by row. */
@Stateless
@RolesAllowed({Role.CURATOR_NAME, Role.SUPPORTER_NAME, Role.ADMINISTRATOR_NAME})
public class WelfareTable {

    @PersistenceContext(unitName = "welfare")
    private EntityManager em;

    @EJB
    private WelfareProfiles profiles;

    @EJB
    private Suggestions suggestions;

    /** The columns: the terms of a dimension that are in use. */
    public List<WelfareTerm> columns(Dimension dimension) {
        return profiles.terms().stream().filter(term -> term.dimension() == dimension && !term.retired()).toList();
    }

    /** One page. A handful of statements, however many rows there are. */
    public TablePage page(TableQuery query) {
        var columns = columns(query.dimension()).stream().map(WelfareTerm::id).toList();
        var asked = new ArrayList<>(suggestions.speaking());
        asked.retainAll(columns);
        List<?> rows = prepared(TableSql.page(query, asked)).getResultList();
        var total = ((Number) prepared(TableSql.count(query, asked)).getSingleResult()).intValue();
        var ids = rows.stream().map(row -> number(((Object[]) row)[0])).toList();
        var written = rows.stream().map(row -> ((Object[]) row)[4]).filter(id -> id != null)
                .map(WelfareTable::number).toList();
        var answers = answers(written, columns);
        var suggested = suggested(query.kind(), ids, asked);
        return new TablePage(rows.stream().map(Object[].class::cast).map(row -> {
            var said = answers.getOrDefault(row[4] == null ? 0L : number(row[4]), Map.of());
            return new TableRow(new Subject(query.kind(), number(row[0])), (String) row[1], (String) row[2],
                    row[3] == null ? 0 : ((Number) row[3]).intValue(), of(said, true), of(said, false),
                    suggested.getOrDefault(number(row[0]), Set.of()));
        }).toList(), total, query.page());
    }

    private Map<Long, Map<Long, Boolean>> answers(List<Long> written, List<Long> columns) {
        var answers = new HashMap<Long, Map<Long, Boolean>>();
        if (!written.isEmpty() && !columns.isEmpty()) {
            List<?> rows = em.createNativeQuery("select profile_id, term_id, answer = 'YES' from profile_term"
                    + " where profile_id in (" + TableSql.list(written) + ") and term_id in ("
                    + TableSql.list(columns) + ")").getResultList();
            rows.stream().map(Object[].class::cast).forEach(row -> answers
                    .computeIfAbsent(number(row[0]), profile -> new HashMap<>())
                    .put(number(row[1]), row[2] instanceof Boolean yes ? yes : ((Number) row[2]).intValue() != 0));
        }
        return answers;
    }

    private Map<Long, Set<Long>> suggested(Subject.Kind kind, List<Long> ids, List<Long> asked) {
        var suggested = new HashMap<Long, Set<Long>>();
        if (!ids.isEmpty() && !asked.isEmpty()) {
            List<?> rows = prepared(TableSql.suggestions(kind, ids, asked)).getResultList();
            rows.stream().map(Object[].class::cast).forEach(row -> suggested
                    .computeIfAbsent(number(row[0]), id -> new HashSet<>()).add(number(row[1])));
        }
        return suggested;
    }

    /**
     * Writes one row: what the profile says in this dimension; the rest of it stays.
     *
     * @param version the one that was shown
     * @param declined suggested terms that are not wanted there
     * @return the row's new version
     * @throws jp.idobata.welfare.WelfareRefusal if someone else has written meanwhile, or a term cannot be said
     */
    @RolesAllowed({Role.CURATOR_NAME, Role.ADMINISTRATOR_NAME})
    public int write(Subject subject, Dimension dimension, int version, Set<Long> yes, Set<Long> no,
            Set<Long> declined) {
        var columns = new HashSet<>(columns(dimension).stream().map(WelfareTerm::id).toList());
        var now = profiles.of(subject);
        var content = new WelfareProfile(with(now.yes(), columns, yes), with(now.no(), columns, no), now.note(),
                now.contact(), null, null, version);
        declined.forEach(term -> suggestions.decline(subject, term));
        if (version == now.version() && content.yes().equals(now.yes()) && content.no().equals(now.no())) {
            return version;
        }
        profiles.write(subject, content);
        return profiles.of(subject).version();
    }

    private static Set<Long> with(Set<Long> before, Set<Long> columns, Set<Long> said) {
        var now = new HashSet<>(before);
        now.removeAll(columns);
        said.stream().filter(columns::contains).forEach(now::add);
        return now;
    }

    private static Set<Long> of(Map<Long, Boolean> said, boolean answer) {
        var terms = new HashSet<Long>();
        said.forEach((term, yes) -> {
            if (yes == answer) {
                terms.add(term);
            }
        });
        return terms;
    }

    private Query prepared(TableSql sql) {
        var query = em.createNativeQuery(sql.text());
        for (var i = 0; i < sql.values().size(); i++) {
            query.setParameter(i + 1, sql.values().get(i));
        }
        return query;
    }

    private static Long number(Object cell) {
        return ((Number) cell).longValue();
    }
}
