package jp.idobata.welfare.suggestion;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.idobata.welfare.WelfareTerm;

/** Keeps models, how right they were, and the rule by which terms are silent. */
@Dependent
class ModelStore {

    /** So many models are kept, to be compared; older ones are forgotten. */
    private static final int KEPT = 5;

    @PersistenceContext(unitName = "welfare")
    private EntityManager em;

    @Inject
    private Shelf shelf;

    /**
     * A model without what it has learnt.
     *
     * @param decisions how many it was learnt from
     * @param learntOf what it was learnt from, as a checksum
     */
    record Label(long version, LocalDateTime trainedAt, int decisions, String learntOf) {
    }

    Optional<Label> latest() {
        List<?> rows = em.createNativeQuery("select version, trained_at, decisions, learnt_of from model"
                + " order by version desc limit 1").getResultList();
        return rows.stream().map(Object[].class::cast).map(row -> new Label(Rows.number(row[0]), Rows.time(row[1]),
                (int) Rows.number(row[2]), (String) row[3])).findFirst();
    }

    Model model() {
        var version = latest().map(Label::version).orElse(0L);
        if (version == 0 || shelf.has(version)) {
            return version == 0 ? Model.NONE : shelf.model();
        }
        var body = (byte[]) em.createNativeQuery("select body from model where version = ?1").setParameter(1, version)
                .getSingleResult();
        return shelf.put(version, ModelBytes.read(body));
    }

    /** Keeps a model and how right it and the dictionary alone were. */
    void keep(Label label, long seed, Model model, Map<String, Measure> words, Map<String, Measure> both,
            TermKeys keys) {
        em.createNativeQuery("insert into model (trained_at, seed, decisions, learnt_of, body)"
                + " values (?1, ?2, ?3, ?4, ?5)").setParameter(1, label.trainedAt()).setParameter(2, seed)
                .setParameter(3, label.decisions()).setParameter(4, label.learntOf())
                .setParameter(5, ModelBytes.of(model)).executeUpdate();
        var version = latest().orElseThrow().version();
        keep(version, "WORDS", words, keys);
        keep(version, "BOTH", both, keys);
        em.createNativeQuery("delete from measure where model_version <= ?1").setParameter(1, version - KEPT)
                .executeUpdate();
        em.createNativeQuery("delete from model where version <= ?1").setParameter(1, version - KEPT).executeUpdate();
    }

    private void keep(long version, String way, Map<String, Measure> measures, TermKeys keys) {
        measures.forEach((key, measure) -> keys.number(key).ifPresent(term -> em.createNativeQuery("insert into measure"
                + " (model_version, way, term_id, asked, hits, wrong, missed) values (?1, ?2, ?3, ?4, ?5, ?6, ?7)")
                .setParameter(1, version).setParameter(2, way).setParameter(3, term)
                .setParameter(4, measure.asked()).setParameter(5, measure.hits()).setParameter(6, measure.wrong())
                .setParameter(7, measure.missed()).executeUpdate()));
    }

    /** How right the latest model was, by number of a term. */
    Map<Long, Measure> measures(String way) {
        List<?> rows = em.createNativeQuery("select term_id, asked, hits, wrong, missed from measure where way = ?1"
                + " and model_version = (select max(version) from model)").setParameter(1, way).getResultList();
        var measures = new HashMap<Long, Measure>();
        rows.stream().map(Object[].class::cast).forEach(row -> measures.put(Rows.number(row[0]),
                new Measure((int) Rows.number(row[1]), (int) Rows.number(row[2]), (int) Rows.number(row[3]),
                        (int) Rows.number(row[4]))));
        return measures;
    }

    Rule rule() {
        var row = (Object[]) em.createNativeQuery("select least_precision, least_cases from suggestion_rule")
                .getSingleResult();
        return new Rule((int) Rows.number(row[0]), (int) Rows.number(row[1]));
    }

    void rule(Rule rule, String by, LocalDateTime now) {
        em.createNativeQuery("update suggestion_rule set least_precision = ?1, least_cases = ?2, written_by = ?3,"
                + " written_at = ?4").setParameter(1, rule.leastPrecision()).setParameter(2, rule.leastCases())
                .setParameter(3, by).setParameter(4, now).executeUpdate();
        em.createNativeQuery("insert into suggestion_ruling (least_precision, least_cases, written_by, written_at)"
                + " values (?1, ?2, ?3, ?4)").setParameter(1, rule.leastPrecision())
                .setParameter(2, rule.leastCases()).setParameter(3, by).setParameter(4, now).executeUpdate();
    }

    /** Those of the terms that are suggested at present. */
    List<WelfareTerm> speaking(Collection<WelfareTerm> terms) {
        var rule = rule();
        var measures = measures("BOTH");
        return terms.stream().filter(term -> !term.retired() && rule.speaks(measures.get(term.id()))).toList();
    }
}
