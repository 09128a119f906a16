package jp.idobata.welfare.suggestion;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import jp.idobata.welfare.Subject;
import jp.idobata.welfare.WelfareTerm;

/**
 * Reads what staff have decided. A profile that says something in two dimensions or more was written as a whole: what
 * it does not say does not apply. One that says something in a single dimension, as the table of many leaves it,
 * decides about that dimension alone. What was declined does not apply.
 */
@Dependent
class DecisionReader {

    /** The latest so many profiles are learnt from. */
    static final int MOST = 5_000;

    private static final int WHOLE = 2;
    private static final int BATCH = 500;

    @PersistenceContext(unitName = "welfare")
    private EntityManager em;

    @Inject
    private EvidenceReader evidences;

    List<Decision> all(Collection<WelfareTerm> terms) {
        var keys = new TermKeys(terms);
        var answers = new HashMap<Subject, Map<String, Boolean>>();
        said().forEach((subject, said) -> answers.put(subject, decided(keys, terms, said)));
        declined().forEach(one -> keys.key(one.term()).ifPresent(key ->
                answers.computeIfAbsent(one.subject(), subject -> new HashMap<>()).putIfAbsent(key, false)));
        var decisions = new ArrayList<Decision>();
        for (var kind : Subject.Kind.values()) {
            var ids = answers.keySet().stream().filter(subject -> subject.kind() == kind).map(Subject::id).sorted()
                    .toList();
            for (var from = 0; from < ids.size(); from += BATCH) {
                evidences.read(kind, ids.subList(from, Math.min(ids.size(), from + BATCH))).values()
                        .forEach(one -> decisions.add(new Decision(one.evidence(),
                                answers.get(one.evidence().subject()))));
            }
        }
        return decisions;
    }

    /** What a profile decides: by key of a term, whether it applies. */
    static Map<String, Boolean> decided(TermKeys keys, Collection<WelfareTerm> terms, Map<Long, Boolean> said) {
        var applying = said.keySet().stream().filter(said::get).map(keys::key).flatMap(Optional::stream)
                .collect(Collectors.toSet());
        var dimensions = terms.stream().filter(term -> said.containsKey(term.id())).map(WelfareTerm::dimension)
                .collect(Collectors.toCollection(HashSet::new));
        var decided = new HashMap<String, Boolean>();
        terms.stream().filter(term -> !term.retired())
                .filter(term -> dimensions.size() >= WHOLE || dimensions.contains(term.dimension()))
                .forEach(term -> decided.put(TermKeys.key(term), applying.contains(TermKeys.key(term))));
        return decided;
    }

    private Map<Subject, Map<Long, Boolean>> said() {
        List<?> rows = em.createNativeQuery("select p.gathering_id, p.place_id, p.group_id, t.term_id, t.answer = 'YES'"
                + " from (select id, gathering_id, place_id, group_id from profile order by written_at desc, id desc"
                + " limit " + MOST + ") p join profile_term t on t.profile_id = p.id").getResultList();
        var said = new HashMap<Subject, Map<Long, Boolean>>();
        rows.stream().map(Object[].class::cast).forEach(row -> said
                .computeIfAbsent(subject(row), subject -> new HashMap<>())
                .put(Rows.number(row[3]), Rows.truth(row[4])));
        return said;
    }

    private static Subject subject(Object[] row) {
        var kinds = Subject.Kind.values();
        return Arrays.stream(kinds).filter(kind -> row[kind.ordinal()] != null)
                .map(kind -> new Subject(kind, Rows.number(row[kind.ordinal()]))).findFirst().orElseThrow();
    }

    /** Something that was declined. */
    private record Declined(Subject subject, long term) {
    }

    private List<Declined> declined() {
        List<?> rows = em.createNativeQuery("select kind, subject_id, term_id from declined"
                + " order by declined_at desc limit " + MOST * 4).getResultList();
        return rows.stream().map(Object[].class::cast).map(row -> new Declined(
                new Subject(Subject.Kind.valueOf((String) row[0]), Rows.number(row[1])), Rows.number(row[2])))
                .toList();
    }
}
