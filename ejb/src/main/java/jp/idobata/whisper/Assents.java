package jp.idobata.whisper;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import jp.idobata.account.Account;
import jp.idobata.account.Role;
import jp.idobata.calendar.TownClock;

/** わたしも: joining in, and taking it back. One row for each person and whisper, however often one presses. */
@Stateless
@RolesAllowed(Role.RESIDENT_NAME)
public class Assents {

    /** Most characters of a word to the author. */
    public static final int WORD_MOST = 140;

    @PersistenceContext(unitName = "town")
    private EntityManager em;

    @Inject
    private Whisperers whisperers;

    @Inject
    private TownClock clock;

    /**
     * Joins in; who has joined in already changes the word.
     *
     * @param word for the author and staff only; may be null
     * @throws WhisperRefusal if the public does not read it, it has come true or become a gathering, it is one's own,
     * or the word is too long
     */
    public void join(long id, String word) {
        var me = whisperers.me();
        var said = word == null || word.isBlank() ? null : word.strip().replaceAll("\\p{Cntrl}+", " ");
        if (said != null && said.codePointCount(0, said.length()) > WORD_MOST) {
            throw WhisperRefusal.longWord(WORD_MOST);
        }
        if (whisperers.requirePublic(id).isBy(me)) {
            throw WhisperRefusal.yourOwn();
        }
        if (WhisperSql.ofPublic().and("w.id = ?", id).open().count(em) == 0) {
            throw WhisperRefusal.closed();
        }
        write(id, me, said);
    }

    /** Takes it back, word and all. */
    public void leave(long id) {
        em.createNativeQuery("delete from whisper_assent where whisper_id = ?1 and account_id = ?2")
                .setParameter(1, id).setParameter(2, whisperers.me().getId()).executeUpdate();
    }

    /** One's own word to a whisper, empty if one had none to say; nothing at all if one has not joined in. */
    public Optional<String> mine(long id) {
        return em.createQuery("select coalesce(a.word, '') from Assent a where a.whisper.id = :id and a.account = :me",
                String.class).setParameter("id", id).setParameter("me", whisperers.me()).getResultStream().findFirst();
    }

    /** Notes that somebody has joined in elsewhere. */
    @RolesAllowed({Role.CURATOR_NAME, Role.ADMINISTRATOR_NAME})
    public void record(long id, Account person, String word) {
        write(id, person, word);
    }

    /** Left to the database's own key, because two presses may come in the same moment. */
    private void write(long id, Account person, String word) {
        em.createNativeQuery("insert into whisper_assent (whisper_id, account_id, word, since) values (?1, ?2, ?3, ?4)"
                + " on duplicate key update word = values(word)")
                .setParameter(1, id).setParameter(2, person.getId()).setParameter(3, word)
                .setParameter(4, Timestamp.valueOf(LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC)))
                .executeUpdate();
    }
}
