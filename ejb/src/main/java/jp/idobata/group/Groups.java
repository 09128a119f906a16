package jp.idobata.group;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import jp.idobata.account.Account;
import jp.idobata.account.Role;
import jp.idobata.calendar.TownClock;

/** The town's groups and who belongs to them. */
@Stateless
@PermitAll
public class Groups {

    @PersistenceContext(unitName = "town")
    private EntityManager em;

    @Inject
    private TownClock clock;

    /** The group of that number, if there is one. */
    public Optional<Group> find(long id) {
        return Optional.ofNullable(em.find(Group.class, id));
    }

    /** The group of exactly that name, if there is one. */
    public Optional<Group> named(String name) {
        return em.createQuery("select g from CommunityGroup g where g.name = :name", Group.class)
                .setParameter("name", name).getResultStream().findFirst();
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

    /** Finds the group of that name or adds it, without members. */
    @RolesAllowed({Role.CURATOR_NAME, Role.ADMINISTRATOR_NAME})
    public Group add(String name) {
        return named(name).orElseGet(() -> {
            var group = new Group(name, clock.instant());
            em.persist(group);
            return group;
        });
    }

    /** Writes what a group says of itself. */
    @RolesAllowed({Role.CURATOR_NAME, Role.ADMINISTRATOR_NAME})
    public void describe(long id, String summary, String description, String website) {
        em.find(Group.class, id).describe(summary, description, website, clock.instant());
    }

    /** Makes a person an editor of a group. */
    @RolesAllowed(Role.ADMINISTRATOR_NAME)
    public void admit(Group group, Account account) {
        if (!mayEdit(account, group.getId())) {
            em.persist(new Membership(em.find(Group.class, group.getId()),
                    em.find(Account.class, account.getId()), Membership.Part.EDITOR, clock.instant()));
        }
    }
}
