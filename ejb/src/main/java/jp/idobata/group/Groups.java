package jp.idobata.group;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.idobata.account.Account;
import jp.idobata.account.Accounts;
import jp.idobata.account.Role;
import jp.idobata.calendar.TownClock;

/** The town's groups and who belongs to them. */
@Stateless
@PermitAll
public class Groups {

    /** Most characters of a reason. */
    public static final int REASON_MOST = 1000;
    /** Most groups that are listed as waiting. */
    public static final int WAITING_MOST = 100;
    private static final int NAMES_MOST = 2000;
    /** So far is counted. */
    public static final int COUNT_MOST = 1000;

    @PersistenceContext(unitName = "town")
    private EntityManager em;

    @Inject
    private Members members;

    @Inject
    private Approvals approvals;

    @Inject
    private Accounts accounts;

    @Inject
    private TownClock clock;

    @Inject
    private Event<Object> events;

    /** The group of that number, if there is one. */
    public Optional<Group> find(long id) {
        return Optional.ofNullable(em.find(Group.class, id));
    }

    /** The group of exactly that name, if there is one. */
    public Optional<Group> named(String name) {
        return em.createQuery("select g from CommunityGroup g where g.name = :name", Group.class)
                .setParameter("name", name).getResultStream().findFirst();
    }

    /** Names of groups with a public page, for a list to choose from, at most {@value #NAMES_MOST}, by name. */
    public List<String> publicNames() {
        return approvals.names(NAMES_MOST);
    }

    /** For each of these names the number of the group that is called so and whose page everybody sees. */
    public Map<String, Long> publicNamed(Collection<String> names) {
        return approvals.named(List.copyOf(names));
    }

    /** Whether everybody sees its page. */
    public boolean isPublic(long id) {
        return approvals.isApproved(id);
    }

    /** Those of these groups whose pages nobody has seen so far, and that nobody keeps from being seen. */
    public List<Long> unseen(Collection<Long> ids) {
        return approvals.missing(ids);
    }

    /** The groups that a person may edit for, by name. */
    public List<Group> editedBy(Account account) {
        return em.createQuery("select m.group from Membership m where m.account = :account order by m.group.name",
                Group.class)
                .setParameter("account", account).getResultList();
    }

    /** Whether a person may edit what is the group's. */
    public boolean mayEdit(Account account, long groupId) {
        return !em.createQuery("select m.group.id from Membership m where m.account = :account and m.group.id = :group")
                .setParameter("account", account).setParameter("group", groupId).getResultList().isEmpty();
    }

    /**
     * Finds the group of that name or adds it, without members; its page is public. One that an import had added and
     * taken back comes back.
     */
    @RolesAllowed({Role.CURATOR_NAME, Role.ADMINISTRATOR_NAME})
    public Group add(String name) {
        var there = named(name);
        there.ifPresent(group -> approvals.bringBack(group.getId(), accounts.callerName()));
        return there.orElseGet(() -> {
            var group = new Group(name, clock.instant());
            em.persist(group);
            em.flush();
            approvals.approve(group.getId(), accounts.callerName());
            return group;
        });
    }

    /** Takes the page of a group that an import added out of sight; nothing happens if anybody belongs to it. */
    @RolesAllowed({Role.CURATOR_NAME, Role.ADMINISTRATOR_NAME})
    public void retract(long id) {
        if (members.all(id).isEmpty()) {
            approvals.retract(id);
        }
    }

    /** Groups whose founders wait for an answer, the oldest first; at most {@value #WAITING_MOST}. */
    @RolesAllowed({Role.CURATOR_NAME, Role.ADMINISTRATOR_NAME})
    public List<Group> waiting() {
        return approvals.waiting(WAITING_MOST).stream().map(id -> em.find(Group.class, id)).toList();
    }

    /** How many groups' founders wait for an answer; {@value #COUNT_MOST} stands for as many or more. */
    @RolesAllowed({Role.CURATOR_NAME, Role.ADMINISTRATOR_NAME})
    public int waitingCount() {
        return approvals.waitingCount(COUNT_MOST);
    }

    /** Whether its founders wait for an answer. */
    @RolesAllowed({Role.CURATOR_NAME, Role.ADMINISTRATOR_NAME})
    public boolean isWaiting(long id) {
        return approvals.isWaiting(id);
    }

    /**
     * Makes the page of a group public whose first gathering is, and has its owners told. Nothing happens if it is, or
     * if staff gave it back or hid it, or nobody belongs to it any more: about such a page staff decide by itself.
     */
    @RolesAllowed({Role.CURATOR_NAME, Role.ADMINISTRATOR_NAME})
    public void introduce(long id) {
        em.find(Group.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (!approvals.missing(List.of(id)).isEmpty()) {
            events.fire(new GroupIntroduced(id, accounts.callerName()));
            approve(id);
        }
    }

    /**
     * Makes a group's page public, and has its owners told; nothing happens if it is.
     *
     * @throws GroupRefusal if its last member left it: who closed it are those whose it was
     */
    @RolesAllowed({Role.CURATOR_NAME, Role.ADMINISTRATOR_NAME})
    public void approve(long id) {
        if (!approvals.isApproved(id)) {
            requireOpen(id);
            approvals.approve(id, accounts.callerName());
            tell(id, null);
        }
    }

    /**
     * Answers the founders of a group why it cannot have a page as it is. Once they have changed it, it waits again.
     *
     * @throws GroupRefusal if its page is public, or no reason is given
     */
    @RolesAllowed({Role.CURATOR_NAME, Role.ADMINISTRATOR_NAME})
    public void giveBack(long id, String reason) {
        if (approvals.isApproved(id)) {
            throw GroupRefusal.notFound();
        }
        if (reason == null || reason.isBlank() || reason.strip().length() > REASON_MOST) {
            throw GroupRefusal.noReason(REASON_MOST);
        }
        approvals.giveBack(id, reason.strip(), accounts.callerName());
        tell(id, reason.strip());
    }

    /** Takes back that a page was made public: it is out of public view, and waits again. */
    @RolesAllowed({Role.CURATOR_NAME, Role.ADMINISTRATOR_NAME})
    public void takeBackApproval(long id) {
        approvals.withdraw(id);
    }

    /**
     * Takes back an answer to the founders: the group waits again.
     *
     * @throws GroupRefusal if they have changed it since
     */
    @RolesAllowed({Role.CURATOR_NAME, Role.ADMINISTRATOR_NAME})
    public void takeBackReturn(long id) {
        if (!approvals.endReturn(id)) {
            throw GroupRefusal.takenUp();
        }
    }

    /** Takes a group's page out of public view; its members read why. Nothing happens if it is not public. */
    @RolesAllowed({Role.CURATOR_NAME, Role.ADMINISTRATOR_NAME})
    public void hide(long id, String reason) {
        if (approvals.isApproved(id)) {
            approvals.withdraw(id);
            approvals.giveBack(id, reason, accounts.callerName());
        }
    }

    /**
     * Brings back a page that was public before; nobody is told.
     *
     * @throws GroupRefusal if its last member left it
     */
    @RolesAllowed({Role.CURATOR_NAME, Role.ADMINISTRATOR_NAME})
    public void show(long id) {
        requireOpen(id);
        approvals.reopen(id);
        approvals.endReturn(id);
        approvals.approve(id, accounts.callerName());
    }

    private void requireOpen(long id) {
        if (approvals.isLeft(id)) {
            throw GroupRefusal.closed();
        }
    }

    private void tell(long id, String reason) {
        var group = find(id).orElseThrow(GroupRefusal::notFound);
        members.owners(id).forEach(owner -> events.fire(new GroupDecided(id, group.getName(), owner.getEmail(),
                owner.getName(), owner.getLanguage(), reason)));
    }

    /**
     * Makes a person a member of a group: its owner if it has none, else an editor. One that its last member had left
     * is open again, and staff may show it.
     */
    @RolesAllowed(Role.ADMINISTRATOR_NAME)
    public void admit(Group group, Account account) {
        if (approvals.isLeft(group.getId())) {
            approvals.reopen(group.getId());
        }
        members.add(em.find(Group.class, group.getId()), em.find(Account.class, account.getId()),
                members.owners(group.getId()).isEmpty() ? Part.OWNER : Part.EDITOR);
    }
}
