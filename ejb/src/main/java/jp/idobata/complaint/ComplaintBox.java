package jp.idobata.complaint;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import jp.idobata.account.Accounts;
import jp.idobata.calendar.TownClock;

/** Where anybody tells what they mind. */
@Stateless
@PermitAll
public class ComplaintBox {

    /** Most characters of the person's own words. */
    public static final int WORDS_MOST = 1000;
    /** What can be minded, in a word, in the order of the form. */
    public static final List<String> WHYS = List.of("wrong", "gone", "privacy", "hurts", "sales", "other");

    @PersistenceContext(unitName = "town")
    private EntityManager em;

    @Inject
    private TownClock clock;

    @Inject
    private Event<ComplaintMade> made;

    /** What a thing is called, if the public sees it. One statement. */
    public Optional<String> titleIfPublic(Subject subject, long id) {
        List<?> titles = em.createNativeQuery(subject.titleIfPublic()).setParameter(1, id).getResultList();
        return titles.stream().findFirst().map(Object::toString);
    }

    /**
     * Keeps what somebody minds, for staff.
     *
     * @param why one of {@link #WHYS}
     * @param words in the person's own words; may be empty, unless nothing but {@code other} is said
     * @param email whom to answer; empty if nobody wants to be
     * @param language of the answer: ja, simple or en
     * @throws ComplaintRefusal if the thing is not public, or what was said is not enough, too long or no address
     */
    public void tell(Subject subject, long id, String why, String words, String email, String language) {
        var title = titleIfPublic(subject, id).orElseThrow(ComplaintRefusal::notFound);
        var said = words == null ? "" : words.strip();
        if (!WHYS.contains(why) || why.equals("other") && said.isEmpty()) {
            throw ComplaintRefusal.noWords();
        }
        if (said.codePointCount(0, said.length()) > WORDS_MOST) {
            throw ComplaintRefusal.longWords(WORDS_MOST);
        }
        var address = email == null || email.isBlank() ? null : Accounts.spelling(email);
        if (address != null && !Accounts.isEmail(address)) {
            throw ComplaintRefusal.badAddress();
        }
        em.createNativeQuery("insert into complaint (kind, subject_id, why, words, email, language, made_at)"
                + " values (?1, ?2, ?3, ?4, ?5, ?6, ?7)").setParameter(1, subject.name()).setParameter(2, id)
                .setParameter(3, why).setParameter(4, said.isEmpty() ? null : said).setParameter(5, address)
                .setParameter(6, language)
                .setParameter(7, LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC)).executeUpdate();
        var number = ((Number) em.createNativeQuery("select last_insert_id()").getSingleResult()).longValue();
        made.fire(new ComplaintMade(number, title));
    }
}
