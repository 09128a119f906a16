package jp.idobata.group;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import jp.idobata.account.Role;
import jp.idobata.area.Area;
import jp.idobata.calendar.TownClock;
import jp.idobata.group.MyGroup.Asked;
import jp.idobata.group.MyGroup.Key;
import jp.idobata.group.MyGroup.Member;

/** What people do with the groups they belong to. A group of others looks like one that does not exist. */
@Stateless
@RolesAllowed(Role.RESIDENT_NAME)
public class GroupDesk {

    /** Most groups one person belongs to. */
    public static final int GROUPS_MOST = 50;

    @PersistenceContext(unitName = "town")
    private EntityManager em;

    @Inject
    private Members members;

    @Inject
    private Approvals approvals;

    @Inject
    private TownClock clock;

    @Inject
    private Event<GroupDescribed> described;

    /**
     * Founds a group that waits for approval; whoever founds it owns it. Returns its number.
     *
     * @throws GroupRefusal if something is wrong with what it says, or its name is taken
     */
    public long found(GroupDetails details) {
        require(details, null);
        var me = members.me();
        if (mine().size() >= GROUPS_MOST) {
            throw GroupRefusal.tooMany(GROUPS_MOST);
        }
        var group = new Group(details.name(), clock.instant());
        group.describe(details, area(details), clock.instant());
        em.persist(group);
        em.flush();
        members.add(group, me, Part.OWNER);
        described.fire(new GroupDescribed(group.getId(), group.getName(), null, me.getEmail(), false));
        return group.getId();
    }

    /** The groups one belongs to, by name. */
    public List<MyGroup> mine() {
        return em.createQuery("select m from Membership m join fetch m.group where m.account = :me"
                + " order by m.group.name", Membership.class).setParameter("me", members.me())
                .setMaxResults(GROUPS_MOST).getResultList().stream().map(this::inShort).toList();
    }

    private MyGroup inShort(Membership mine) {
        var group = mine.getGroup();
        return new MyGroup(group.getId(), group.getDetails(), mine.getPart(), approvals.isApproved(group.getId()),
                approvals.lastReturn(group.getId()), List.of(), List.of(), List.of());
    }

    /** One of the groups one belongs to, with all there is to know. */
    public MyGroup mine(long id) {
        var mine = members.mine(id);
        var owner = mine.getPart() == Part.OWNER;
        var all = members.all(id).stream().map(one -> new Member(one.getAccount().getId(), one.getAccount().getName(),
                one.getPart(), one.getSince(), one.getAccount().getId().equals(mine.getAccount().getId()))).toList();
        return new MyGroup(id, mine.getGroup().getDetails(), mine.getPart(), approvals.isApproved(id),
                approvals.lastReturn(id), all, owner ? asked(id) : List.of(), owner ? keys(id) : List.of());
    }

    private List<Asked> asked(long id) {
        return Invitations.open(em, id, clock.instant()).stream()
                .map(one -> new Asked(one.getId(), one.getEmail(), one.getPart(), one.getExpiresAt())).toList();
    }

    private List<Key> keys(long id) {
        return GroupKeys.working(em, id).stream()
                .map(key -> new Key(key.getId(), key.getName(), key.getMadeAt(), key.getLastUsedOn())).toList();
    }

    /**
     * Writes what a group says of itself. A group that was returned waits for approval again.
     *
     * @throws GroupRefusal if something is wrong with it, or the name is another group's
     */
    public void describe(long id, GroupDetails details) {
        var group = members.mine(id).getGroup();
        require(details, id);
        var before = group.getDetails();
        group.describe(details, area(details), clock.instant());
        em.flush();
        if (!before.equals(group.getDetails())) {
            described.fire(new GroupDescribed(id, group.getName(), before, members.me().getEmail(),
                    approvals.isApproved(id)));
        }
    }

    /** Makes a member an owner or an editor. */
    public void changePart(long id, long accountId, Part part) {
        members.change(members.owned(id), accountId, part);
    }

    /** Ends a membership. */
    public void remove(long id, long accountId) {
        members.change(members.owned(id), accountId, null);
    }

    /** Hands the group over: the member owns it, and oneself is an editor. */
    public void transfer(long id, long accountId) {
        var group = members.owned(id);
        members.change(group, accountId, Part.OWNER);
        members.change(group, members.me().getId(), Part.EDITOR);
    }

    /**
     * Leaves.
     *
     * @throws GroupRefusal if one is the only owner: somebody else must own it first
     */
    public void leave(long id) {
        var mine = members.mine(id);
        em.lock(mine.getGroup(), LockModeType.PESSIMISTIC_WRITE);
        members.change(mine.getGroup(), mine.getAccount().getId(), null);
    }

    private void require(GroupDetails details, Long itself) {
        var problems = details.problems();
        if (!problems.isEmpty()) {
            throw GroupRefusal.incomplete(problems);
        }
        var taken = em.createQuery("select g.id from CommunityGroup g where g.name = :name", Long.class)
                .setParameter("name", details.name()).getResultStream().anyMatch(id -> !id.equals(itself));
        if (taken) {
            throw GroupRefusal.nameTaken();
        }
    }

    private Area area(GroupDetails details) {
        return details.areaId() == null ? null : em.find(Area.class, details.areaId());
    }
}
