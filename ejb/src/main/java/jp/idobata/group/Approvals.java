package jp.idobata.group;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Which groups have a public page, and what was answered to those that have none. */
@Dependent
class Approvals {

    private static final String WAITS = " not exists (select 1 from group_approval a where a.group_id = g.id)"
            + " and not exists (select 1 from group_closing c where c.group_id = g.id)"
            + " and not exists (select 1 from group_return r where r.group_id = g.id and r.ended_at is null"
            + " and r.returned_at > g.updated_at)";

    @PersistenceContext(unitName = "town")
    private EntityManager em;

    boolean isApproved(long groupId) {
        return !em.createNativeQuery("select 1 from group_approval where group_id = ?1").setParameter(1, groupId)
                .getResultList().isEmpty();
    }

    /** Names of approved groups, by name. */
    List<String> names(int most) {
        List<?> names = em.createNativeQuery("select g.name from community_group g join group_approval a on a.group_id"
                + " = g.id order by g.name").setMaxResults(most).getResultList();
        return names.stream().map(String.class::cast).toList();
    }

    /** The approved group of each name that has one; of several of one name the first. */
    Map<String, Long> named(List<String> names) {
        var found = new HashMap<String, Long>();
        if (!names.isEmpty()) {
            var table = IntStream.rangeClosed(1, names.size()).mapToObj(i -> "select " + (i - 1) + " as i, ?" + i
                    + " as name").collect(Collectors.joining(" union all "));
            var query = em.createNativeQuery("select n.i, min(g.id) from (" + table + ") n join community_group g on"
                    + " g.name = n.name join group_approval a on a.group_id = g.id group by n.i");
            IntStream.rangeClosed(1, names.size()).forEach(i -> query.setParameter(i, names.get(i - 1)));
            List<?> rows = query.getResultList();
            rows.stream().map(row -> (Object[]) row).forEach(row -> found.put(names.get(((Number) row[0]).intValue()),
                    ((Number) row[1]).longValue()));
        }
        return found;
    }

    /** Those of these groups that are not approved, were never given back or hidden for good, and are not closed. */
    List<Long> missing(Collection<Long> groups) {
        if (groups.isEmpty()) {
            return List.of();
        }
        List<?> rows = em.createNativeQuery("select g.id from community_group g where g.id in (" + groups.stream()
                .map(String::valueOf).collect(Collectors.joining(",")) + ") and" + WAITS + " and not exists"
                + " (select 1 from group_return r where r.group_id = g.id and r.ended_at is null) order by g.id")
                .getResultList();
        return rows.stream().map(row -> ((Number) row).longValue()).toList();
    }

    void approve(long groupId, String by) {
        em.createNativeQuery("insert ignore into group_approval (group_id, approved_by, approved_at)"
                + " values (?1, ?2, utc_timestamp(6))").setParameter(1, groupId).setParameter(2, by).executeUpdate();
    }

    /** Takes it out of sight without having it wait for anybody. */
    void retract(long groupId) {
        close(groupId, false);
    }

    /**
     * Takes it out of sight and of the list of those that wait. Whoever closes it once more may be those whose it is.
     *
     * @param own whether its last member left the town, so that staff do not show it again
     */
    void close(long groupId, boolean own) {
        em.createNativeQuery("insert into group_closing (group_id, closed_at, own, shown) values (?1,"
                + " utc_timestamp(6), ?2, exists (select 1 from group_approval a where a.group_id = ?1))"
                + " on duplicate key update own = own or values(own)")
                .setParameter(1, groupId).setParameter(2, own).executeUpdate();
        withdraw(groupId);
    }

    /** Undoes {@link #retract}: what was public then is public again, what staff had hidden stays hidden. */
    void bringBack(long groupId, String by) {
        List<?> shown = em.createNativeQuery("select cast(shown as signed) from group_closing where group_id = ?1"
                + " and own = false for update").setParameter(1, groupId).getResultList();
        if (!shown.isEmpty()) {
            reopen(groupId);
            if (((Number) shown.get(0)).intValue() != 0) {
                approve(groupId, by);
            }
        }
    }

    /** It is no longer closed; if it is not approved either, it waits or stays returned. */
    void reopen(long groupId) {
        em.createNativeQuery("delete from group_closing where group_id = ?1").setParameter(1, groupId).executeUpdate();
    }

    /** Whether its last member left the town. */
    boolean isLeft(long groupId) {
        return !em.createNativeQuery("select 1 from group_closing where group_id = ?1 and own = true")
                .setParameter(1, groupId).getResultList().isEmpty();
    }

    void withdraw(long groupId) {
        em.createNativeQuery("delete from group_approval where group_id = ?1").setParameter(1, groupId)
                .executeUpdate();
    }

    void giveBack(long groupId, String reason, String by) {
        em.createNativeQuery("insert into group_return (group_id, reason, returned_by, returned_at)"
                + " values (?1, ?2, ?3, utc_timestamp(6))").setParameter(1, groupId).setParameter(2, reason)
                .setParameter(3, by).executeUpdate();
    }

    /** Takes back the answer that stands, if the group has not been changed since. Returns whether there was one. */
    boolean endReturn(long groupId) {
        return em.createNativeQuery("update group_return r join community_group g on g.id = r.group_id"
                + " set r.ended_at = utc_timestamp(6) where r.group_id = ?1 and r.ended_at is null"
                + " and r.returned_at > g.updated_at").setParameter(1, groupId).executeUpdate() > 0;
    }

    /** Why the group was returned, if it was and has not been changed since; or null. */
    String lastReturn(long groupId) {
        List<?> reasons = em.createNativeQuery("select r.reason from group_return r join community_group g"
                + " on g.id = r.group_id where r.group_id = ?1 and r.ended_at is null and r.returned_at >"
                + " g.updated_at order by r.id desc limit 1").setParameter(1, groupId).getResultList();
        return reasons.isEmpty() ? null : (String) reasons.get(0);
    }

    boolean isWaiting(long groupId) {
        return !em.createNativeQuery("select g.id from community_group g where g.id = ?1 and" + WAITS)
                .setParameter(1, groupId).getResultList().isEmpty();
    }

    /** How many groups wait for an answer. */
    int waitingCount(int most) {
        return ((Number) em.createNativeQuery("select count(*) from (select 1 from community_group g where" + WAITS
                + " limit " + most + ") x").getSingleResult()).intValue();
    }

    /** Numbers of the groups that wait for an answer, the oldest first. */
    List<Long> waiting(int most) {
        List<?> ids = em.createNativeQuery("select g.id from community_group g where" + WAITS
                + " order by g.updated_at limit ?1").setParameter(1, most).getResultList();
        return ids.stream().map(id -> ((Number) id).longValue()).toList();
    }
}
