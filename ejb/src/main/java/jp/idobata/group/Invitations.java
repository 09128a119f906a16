package jp.idobata.group;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import jp.idobata.account.Accounts;
import jp.idobata.account.Role;
import jp.idobata.calendar.TownClock;
import jp.idobata.link.Purpose;
import jp.idobata.link.SignedLinks;

/** Asking people to join a group, and joining it. */
@Stateless
@RolesAllowed(Role.RESIDENT_NAME)
public class Invitations {

    /** Most people that have been asked and have not answered. */
    public static final int OPEN_MOST = 30;

    @PersistenceContext(unitName = "town")
    private EntityManager em;

    @Inject
    private Members members;

    @Inject
    private SignedLinks links;

    @Inject
    private TownClock clock;

    @Inject
    private Event<GroupInvited> invited;

    /**
     * An invitation as whoever holds its link sees it.
     *
     * @param groupName which group
     * @param by who asks
     * @param part as what
     */
    public record Offer(long groupId, String groupName, String by, Part part) {
    }

    /** Asks somebody by mail. Asking the same address again mails the same link again. */
    public void invite(long groupId, String email, Part part) {
        var group = members.owned(groupId);
        if (!Accounts.isEmail(email)) {
            throw GroupRefusal.badEmail();
        }
        var address = Accounts.spelling(email);
        var open = open(em, groupId, clock.instant());
        var invitation = open.stream().filter(one -> one.getEmail().equals(address)).findFirst().orElseGet(() -> {
            if (open.size() >= OPEN_MOST) {
                throw GroupRefusal.tooMany(OPEN_MOST);
            }
            return keep(new Invitation(group, address, part, members.me(), clock.instant()));
        });
        invited.fire(new GroupInvited(address, members.me().getLanguage(), group.getName(), members.me().getName(),
                links.sign(Purpose.INVITATION, invitation.getId())));
    }

    private Invitation keep(Invitation invitation) {
        em.persist(invitation);
        em.flush();
        return invitation;
    }

    /** Takes an invitation back; its link no longer works. */
    public void withdraw(long groupId, long invitationId) {
        members.owned(groupId);
        open(em, groupId, clock.instant()).stream().filter(one -> one.getId() == invitationId).findFirst()
                .orElseThrow(GroupRefusal::notFound).withdraw(clock.instant());
    }

    /** What the link offers, if it still works. Changes nothing. */
    @PermitAll
    public Optional<Offer> look(String link) {
        return find(link).filter(one -> one.isOpen(clock.instant())).map(one -> new Offer(one.getGroup().getId(),
                one.getGroup().getName(), one.getInvitedBy().getName(), one.getPart()));
    }

    /**
     * Joins the group with the signed-in account, once. Returns the group's number.
     *
     * @throws GroupRefusal if the link was used, withdrawn or is too old
     */
    public long accept(String link) {
        var invitation = find(link).orElseThrow(GroupRefusal::invitationSpent);
        em.lock(invitation, LockModeType.PESSIMISTIC_WRITE);
        em.refresh(invitation);
        if (!invitation.isOpen(clock.instant())) {
            throw GroupRefusal.invitationSpent();
        }
        members.add(invitation.getGroup(), members.me(), invitation.getPart());
        invitation.accept(members.me(), clock.instant());
        return invitation.getGroup().getId();
    }

    private Optional<Invitation> find(String link) {
        var id = links.read(Purpose.INVITATION, link);
        return id.isEmpty() ? Optional.empty() : Optional.ofNullable(em.find(Invitation.class, id.getAsLong()));
    }

    static List<Invitation> open(EntityManager em, long groupId, Instant now) {
        return em.createQuery("select i from Invitation i where i.group.id = :group and i.acceptedAt is null"
                + " and i.withdrawnAt is null and i.expiresAt > :now order by i.invitedAt", Invitation.class)
                .setParameter("group", groupId).setParameter("now", now).setMaxResults(OPEN_MOST).getResultList();
    }
}
