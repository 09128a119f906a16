package jp.idobata.welfare.suggestion;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import jp.idobata.account.Role;
import jp.idobata.calendar.TownClock;

/** The dictionary: words that hint at terms. All staff read it; curators and administrators change it. */
@Stateless
@RolesAllowed({Role.CURATOR_NAME, Role.ADMINISTRATOR_NAME})
public class Words {

    /** Words on a full page. */
    public static final int SIZE = 100;
    /** Most characters of a word. */
    public static final int PHRASE_MOST = 80;
    /** Most that a word can say, for or against, in hundredths. */
    public static final int WEIGHT_MOST = 300;

    private static final int SOURCE_MOST = 300;
    private static final String MATCHING = " from hint where (?1 = 0 or term_id = ?1) and folded like ?2";

    @PersistenceContext(unitName = "welfare")
    private EntityManager em;

    @Resource
    private SessionContext session;

    @Inject
    private HintHistory history;

    @Inject
    private TownClock clock;

    /**
     * A word of the dictionary.
     *
     * @param weight in hundredths; 100 is enough for a suggestion, below 0 it speaks against the term
     * @param source where it comes from; null if nobody has said
     * @param by who wrote it last: an account's address, or nobody's if the town began with it
     * @param retired whether it is out of use
     * @param version counts its changes
     */
    public record Word(long id, String phrase, long termId, int weight, String source, String by, boolean retired,
            long version) {
    }

    /**
     * What a word said, by whom and since when.
     *
     * @param at UTC
     */
    public record Said(String phrase, int weight, String source, boolean retired, String by, LocalDateTime at) {
    }

    /** One page of words. */
    public record Page(List<Word> words, long total, int page) {

        public int pages() {
            return (int) Math.max(1, (total + SIZE - 1) / SIZE);
        }
    }

    /**
     * Words by phrase, those out of use too.
     *
     * @param termId only those that hint at this term; null for all
     * @param part only those with these letters in them; empty for all
     */
    @RolesAllowed({Role.CURATOR_NAME, Role.SUPPORTER_NAME, Role.ADMINISTRATOR_NAME})
    public Page page(Long termId, String part, int page) {
        var term = termId == null ? 0L : termId;
        var like = "%" + Dictionary.fold(part) + "%";
        var total = Rows.number(em.createNativeQuery("select count(*)" + MATCHING).setParameter(1, term)
                .setParameter(2, like).getSingleResult());
        List<?> rows = em.createNativeQuery("select id, phrase, term_id, weight, source, written_by,"
                + " retired_at is not null, version" + MATCHING + " order by folded, term_id").setParameter(1, term)
                .setParameter(2, like).setFirstResult((page - 1) * SIZE).setMaxResults(SIZE).getResultList();
        return new Page(rows.stream().map(Object[].class::cast).map(row -> new Word(Rows.number(row[0]),
                (String) row[1], Rows.number(row[2]), (int) Rows.number(row[3]), (String) row[4], (String) row[5],
                Rows.truth(row[6]), Rows.number(row[7]))).toList(), total, page);
    }

    /** What a word says and said before, the latest first; empty if there is no such word. */
    @RolesAllowed({Role.CURATOR_NAME, Role.SUPPORTER_NAME, Role.ADMINISTRATOR_NAME})
    public List<Said> history(long id) {
        return history.of(id);
    }

    /**
     * Adds a word, or takes it into use again with what it says now.
     *
     * @throws SuggestionRefusal if the word has fewer than two letters or is too long, the weight is 0 or too great,
     * the source is too long, or the word hints at that term already
     */
    public void write(String phrase, long termId, int weight, String source) {
        var plain = phrase == null ? "" : phrase.strip();
        var folded = Dictionary.fold(plain);
        if (plain.length() > PHRASE_MOST || folded.length() < 2 || folded.length() > 2 * PHRASE_MOST) {
            throw SuggestionRefusal.badPhrase(PHRASE_MOST);
        }
        requireWeight(weight);
        if (source != null && source.length() > SOURCE_MOST) {
            throw SuggestionRefusal.longSource(SOURCE_MOST);
        }
        List<?> known = em.createNativeQuery("select id from hint where folded = ?1 and term_id = ?2"
                + " and retired_at is not null for update").setParameter(1, folded).setParameter(2, termId)
                .getResultList();
        known.forEach(id -> history.keep(Rows.number(id)));
        var written = em.createNativeQuery(known.isEmpty()
                ? "insert ignore into hint (phrase, folded, term_id, weight, source, written_by, written_at, version)"
                + " select ?1, ?2, id, ?4, ?5, ?6, ?7, 0 from term where id = ?3 and retired_at is null"
                : "update hint set phrase = ?1, weight = ?4, source = ?5, written_by = ?6, written_at = ?7,"
                + " retired_at = null, version = version + 1 where folded = ?2 and term_id = ?3").setParameter(1, plain)
                .setParameter(2, folded).setParameter(3, termId).setParameter(4, weight)
                .setParameter(5, source == null || source.isBlank() ? null : source.strip())
                .setParameter(6, session.getCallerPrincipal().getName()).setParameter(7, now()).executeUpdate();
        if (written == 0) {
            throw SuggestionRefusal.known();
        }
    }

    /**
     * Says how much a word says.
     *
     * @param version of the word as it was read
     * @throws SuggestionRefusal if the weight is 0 or too great, or somebody has changed the word meanwhile
     */
    public void change(long id, long version, int weight) {
        requireWeight(weight);
        hold(id, version);
        em.createNativeQuery("update hint set weight = ?2, written_by = ?3, written_at = ?4, version = version + 1"
                + " where id = ?1").setParameter(1, id).setParameter(2, weight)
                .setParameter(3, session.getCallerPrincipal().getName()).setParameter(4, now()).executeUpdate();
    }

    /**
     * Takes a word out of use, or into use again.
     *
     * @param version of the word as it was read
     * @throws SuggestionRefusal if somebody has changed the word meanwhile
     */
    public void use(long id, long version, boolean used) {
        hold(id, version);
        em.createNativeQuery("update hint set retired_at = ?2, written_by = ?3, written_at = ?4, version = version + 1"
                + " where id = ?1").setParameter(1, id).setParameter(2, used ? null : now())
                .setParameter(3, session.getCallerPrincipal().getName()).setParameter(4, now()).executeUpdate();
    }

    /** Holds a word until the end of the transaction, and keeps what it said. */
    private void hold(long id, long version) {
        if (em.createNativeQuery("select id from hint where id = ?1 and version = ?2 for update").setParameter(1, id)
                .setParameter(2, version).getResultList().isEmpty()) {
            throw SuggestionRefusal.changedMeanwhile();
        }
        history.keep(id);
    }

    private static void requireWeight(int weight) {
        if (weight == 0 || Math.abs(weight) > WEIGHT_MOST) {
            throw SuggestionRefusal.badWeight(WEIGHT_MOST);
        }
    }

    private LocalDateTime now() {
        return LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
