package jp.idobata.welfare.suggestion;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.idobata.account.Role;
import jp.idobata.calendar.TownClock;
import jp.idobata.welfare.Subject;
import jp.idobata.welfare.WelfareProfiles;
import jp.idobata.welfare.WelfareTerm;

/** What something could be tagged with. Staff decide: a suggestion is accepted by writing the profile, or declined. */
@Stateless
@RolesAllowed({Role.CURATOR_NAME, Role.SUPPORTER_NAME, Role.ADMINISTRATOR_NAME})
public class Suggestions {

    private static final int ALIKE_MOST = 3;

    @PersistenceContext(unitName = "welfare")
    private EntityManager em;

    @Resource
    private SessionContext session;

    @EJB
    private WelfareProfiles profiles;

    @Inject
    private Desk desk;

    @Inject
    private TownClock clock;

    /**
     * What is suggested for something now, by dimension and in the order of the terms: what its profile does not answer
     * yet, nobody has declined, and is right often enough.
     */
    public Reading of(Subject subject) {
        var terms = profiles.terms();
        return desk.lesson(subject, terms).map(lesson -> {
            var evidence = lesson.decision().evidence();
            var text = Stream.of(evidence.text(), evidence.audience(), evidence.venue(), evidence.category())
                    .filter(line -> !line.isBlank()).collect(Collectors.joining("\n"));
            return new Reading(evidence.title(), text, suggested(subject, lesson, desk.speaking(terms)));
        }).orElse(Reading.NONE);
    }

    private List<Suggestion> suggested(Subject subject, Lesson lesson, List<WelfareTerm> speaking) {
        var model = desk.model();
        var likely = model.likely(lesson);
        var done = done(subject);
        var suggestions = new ArrayList<Suggestion>();
        for (var term : speaking) {
            var key = TermKeys.key(term);
            var chance = likely.getOrDefault(key, 0.0);
            if (Model.isEnough(chance) && !done.contains(term.id())) {
                suggestions.add(new Suggestion(term, (int) Math.round(100 * chance), model.reasons(key, lesson),
                        alike(model.alike(key, lesson, ALIKE_MOST))));
            }
        }
        return suggestions;
    }

    private List<Suggestion.Alike> alike(List<Past> past) {
        var titles = desk.titles(past.stream().map(Past::subject).toList());
        return past.stream().filter(one -> titles.containsKey(one.subject()))
                .map(one -> new Suggestion.Alike(one.subject(), titles.get(one.subject()))).toList();
    }

    private Set<Long> done(Subject subject) {
        var profile = profiles.of(subject);
        var done = new HashSet<>(profile.yes());
        done.addAll(profile.no());
        List<?> declined = em.createNativeQuery("select term_id from declined where kind = ?1 and subject_id = ?2")
                .setParameter(1, subject.kind().name()).setParameter(2, subject.id()).getResultList();
        declined.forEach(term -> done.add(Rows.number(term)));
        return done;
    }

    /** Remembers that a term is not wanted there, so that it is not suggested again, and learns from it. */
    @RolesAllowed({Role.CURATOR_NAME, Role.ADMINISTRATOR_NAME})
    public void decline(Subject subject, long termId) {
        em.createNativeQuery("insert ignore into declined (kind, subject_id, term_id, declined_by, declined_at)"
                + " select ?1, ?2, id, ?4, ?5 from term where id = ?3").setParameter(1, subject.kind().name())
                .setParameter(2, subject.id()).setParameter(3, termId)
                .setParameter(4, session.getCallerPrincipal().getName()).setParameter(5, now()).executeUpdate();
        em.createNativeQuery("delete from suggestion where kind = ?1 and subject_id = ?2 and term_id = ?3")
                .setParameter(1, subject.kind().name()).setParameter(2, subject.id()).setParameter(3, termId)
                .executeUpdate();
    }

    /** Takes back all that was declined there; that it was declined is kept with who took it back. */
    @RolesAllowed({Role.CURATOR_NAME, Role.ADMINISTRATOR_NAME})
    public void reconsider(Subject subject) {
        em.createNativeQuery("insert into reconsidered (kind, subject_id, term_id, declined_by, declined_at,"
                + " reconsidered_by, reconsidered_at) select kind, subject_id, term_id, declined_by, declined_at, ?3,"
                + " ?4 from declined where kind = ?1 and subject_id = ?2").setParameter(1, subject.kind().name())
                .setParameter(2, subject.id()).setParameter(3, session.getCallerPrincipal().getName())
                .setParameter(4, now()).executeUpdate();
        em.createNativeQuery("delete from declined where kind = ?1 and subject_id = ?2")
                .setParameter(1, subject.kind().name()).setParameter(2, subject.id()).executeUpdate();
        em.createNativeQuery("delete from suggested where kind = ?1 and subject_id = ?2")
                .setParameter(1, subject.kind().name()).setParameter(2, subject.id()).executeUpdate();
    }

    /** How many terms were declined there. */
    public int declined(Subject subject) {
        return (int) Rows.number(em.createNativeQuery("select count(*) from declined where kind = ?1"
                + " and subject_id = ?2").setParameter(1, subject.kind().name()).setParameter(2, subject.id())
                .getSingleResult());
    }

    /** The numbers of the terms that are suggested at present; the others are silent. */
    public List<Long> speaking() {
        return desk.speaking(profiles.terms()).stream().map(term -> term.id()).toList();
    }

    /** When was learnt last, from how many decisions, and how right it was. */
    public Figures figures() {
        return desk.figures();
    }

    /**
     * Says from when on a term is silent.
     *
     * @throws SuggestionRefusal if a number is below 0, or the percentage above 100
     */
    @RolesAllowed({Role.CURATOR_NAME, Role.ADMINISTRATOR_NAME})
    public void rule(Rule rule) {
        if (rule.leastPrecision() < 0 || rule.leastPrecision() > 100 || rule.leastCases() < 0
                || rule.leastCases() > 1_000) {
            throw SuggestionRefusal.badRule(100);
        }
        desk.rule(rule, session.getCallerPrincipal().getName(), now());
    }

    private LocalDateTime now() {
        return LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    /**
     * How right suggestions are.
     *
     * @param trainedAt when was learnt last, UTC; null if never
     * @param decisions from how many decisions
     * @param words by number of a term, how right the dictionary alone was
     * @param both by number of a term, how right it was with what was learnt
     */
    public record Figures(LocalDateTime trainedAt, int decisions, Map<Long, Measure> words, Map<Long, Measure> both,
            Rule rule) {
    }
}
