package jp.idobata.freshness;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import jp.idobata.account.Account;
import jp.idobata.calendar.TownClock;
import jp.idobata.gathering.LetIn;
import jp.idobata.link.SignedLinks;

/** What the links of mails open that ask whether an entry still holds. Whoever holds a link may answer for its entry.
 * */
@Stateless
@PermitAll
public class Confirmations {

    /** Days that a link works from the last mail on. */
    public static final int LINK_DAYS = 400;

    @PersistenceContext(unitName = "town")
    private EntityManager em;

    @Inject
    private SignedLinks links;

    @Inject
    private Standings standings;

    @Inject
    private Book book;

    @Inject
    private LetIn gatherings;

    @Inject
    private TownClock clock;

    /** How the entry of a link stands; empty if the link is over, or never was one, or the entry is not public. */
    public Optional<Standing> open(Entry.Kind kind, String link) {
        var number = links.read(kind.purpose(), link);
        return number.isEmpty() ? Optional.empty()
                : Optional.of(new Entry(kind, number.getAsLong())).filter(this::isAsked).flatMap(standings::of);
    }

    private boolean isAsked(Entry entry) {
        var since = LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC).minusDays(LINK_DAYS);
        return !em.createNativeQuery("select id from freshness_asking where kind = ?1 and subject_id = ?2"
                + " and way = 'MAIL' and asked_at >= ?3 limit 1").setParameter(1, entry.kind().name())
                .setParameter(2, entry.id()).setParameter(3, since).getResultList().isEmpty();
    }

    /**
     * It holds; a resting entry is awake again.
     *
     * @throws FreshnessRefusal if the link opens nothing
     */
    public void confirm(Entry.Kind kind, String link) {
        var standing = require(kind, link);
        book.confirm(standing.entry(), Way.LINK, answerer(standing));
    }

    /**
     * It is no more: a gathering is taken out of public view, a place rests.
     *
     * @param reason what is written down as the reason why a gathering was taken out
     * @throws FreshnessRefusal if the link opens nothing
     */
    public void close(Entry.Kind kind, String link, String reason) {
        var standing = require(kind, link);
        if (kind == Entry.Kind.GATHERING) {
            gatherings.close(standing.entry().id(), reason, answerer(standing));
        } else {
            book.rest(standing.entry(), true);
        }
    }

    /** Where whoever holds the link can change the entry: with a guest's own link, else signed in. */
    public String editAddress(Entry.Kind kind, String link) {
        var entry = require(kind, link).entry();
        return kind == Entry.Kind.PLACE ? "/my/places/" + entry.id()
                : gatherings.guestLink(entry.id()).map(post -> "/p/" + post + "/held")
                        .orElse("/my/gatherings/" + entry.id());
    }

    private Standing require(Entry.Kind kind, String link) {
        return open(kind, link).orElseThrow(FreshnessRefusal::linkOver);
    }

    /** The people of a group have one link in common. */
    private String answerer(Standing standing) {
        return standing.accountId() == null ? "group " + standing.groupId()
                : em.find(Account.class, standing.accountId()).getEmail();
    }
}
