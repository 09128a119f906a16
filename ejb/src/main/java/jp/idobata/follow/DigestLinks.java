package jp.idobata.follow;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import jp.idobata.account.Account;
import jp.idobata.link.Purpose;
import jp.idobata.link.SignedLinks;

/** What the link of a digest may do: stop it, and nothing else. Open to whoever holds the link. */
@Stateless
@PermitAll
public class DigestLinks {

    @PersistenceContext(unitName = "town")
    private EntityManager em;

    @Inject
    private SignedLinks links;

    @Inject
    private Stops stops;

    /** Whether the digest of a link still comes; empty if it is no link, or the person has left. */
    public Optional<Boolean> comes(String link) {
        return person(link).map(id -> !stops.isStopped(id));
    }

    /**
     * Stops the digest; to do so twice is the same.
     *
     * @throws FollowRefusal if it is no link, or the person has left
     */
    public void stop(String link) {
        stops.begin(person(link).orElseThrow(FollowRefusal::linkSpent));
    }

    private Optional<Long> person(String link) {
        var id = links.read(Purpose.DIGEST, link);
        return id.isEmpty() ? Optional.empty() : Optional.ofNullable(em.find(Account.class, id.getAsLong()))
                .filter(Account::isConfirmed).map(Account::getId);
    }
}
