package jp.idobata.place;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import jp.idobata.account.Account;
import jp.idobata.account.Accounts;
import jp.idobata.group.Group;
import jp.idobata.group.Groups;

/** Who looks after a place: everybody who may edit for the group that runs it, or the person who posted it. */
@Dependent
class PlaceKeepers {

    @PersistenceContext(unitName = "town")
    private EntityManager em;

    @Inject
    private Accounts accounts;

    @Inject
    private Groups groups;

    /** Who is signed in. */
    Account me() {
        return accounts.requireCurrent();
    }

    /** Name of whoever is asking, for records of who did what. */
    String callerName() {
        return accounts.callerName();
    }

    /**
     * The place of that number, if it is the signed-in person's to look after.
     *
     * @throws PlaceRefusal if it is not, or there is none
     */
    Place requireKept(long id) {
        var place = em.find(Place.class, id);
        if (place == null) {
            throw PlaceRefusal.notFound();
        }
        var me = me();
        var mine = place.getAccount() != null && place.getAccount().getId().equals(me.getId());
        if (!mine && (place.getGroup() == null || !groups.mayEdit(me, place.getGroup().getId()))
                && !keepsForDesk(place)) {
            throw PlaceRefusal.notYours();
        }
        return place;
    }

    /** Whether staff took it in for somebody without an account: then it is every curator's to look after. */
    boolean keepsForDesk(Place place) {
        return place.getAccount() == null && accounts.isCurating() && !em
                .createQuery("select d from PlaceDraft d where d.place = :place and d.byDesk = true", PlaceDraft.class)
                .setParameter("place", place).setMaxResults(1).getResultList().isEmpty();
    }

    /**
     * The group of that number, if the person may edit for it; null for null.
     *
     * @throws PlaceRefusal if the person may not
     */
    Group requireGroup(Account person, Long groupId) {
        if (groupId == null) {
            return null;
        }
        if (!groups.mayEdit(person, groupId)) {
            throw PlaceRefusal.notYours();
        }
        return em.find(Group.class, groupId);
    }

    /** The places the signed-in person looks after, by name, at most 200: own ones and groups', by an index each. */
    @SuppressWarnings("unchecked")
    List<Place> kept() {
        return em.createNativeQuery("select p.* from place p join (select o.id from place o where o.account_id = ?1"
                + " union select g.id from membership m join place g on g.group_id = m.group_id"
                + " where m.account_id = ?1) mine on mine.id = p.id order by p.name, p.id", Place.class)
                .setParameter(1, me().getId()).setMaxResults(200).getResultList();
    }
}
