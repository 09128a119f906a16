package jp.idobata.gathering;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import jp.idobata.account.AccountLeft;
import jp.idobata.calendar.TownClock;

/**
 * What becomes of the posts of somebody who leaves the town. Drafts go. What was posted in the name of a group that
 * others belong to is the group's, and stays. What was posted alone, or for a group that nobody else belongs to, stays
 * in public view as nobody's or as another group's, without the person's name and without a word on how to reach them;
 * or it is withdrawn, pictures and all, and those who come are told. Which of it is the person's own choice.
 */
@ApplicationScoped
class Bequest {

    /** Before memberships end. */
    private static final int WHILE_MEMBER = 1000;

    /** Groups that nobody else belongs to. */
    private static final String CLOSING = "(select m.group_id from membership m where m.account_id = ?1 and not exists"
            + " (select 1 from membership o where o.group_id = m.group_id and o.account_id <> ?1))";
    private static final String ALONE = " where g.account_id = ?1 and (g.group_id is null or g.group_id in " + CLOSING
            + ")";

    @PersistenceContext(unitName = "town")
    private EntityManager em;

    @Inject
    private Publicity publicity;

    @Inject
    private Holders holders;

    @Inject
    private TownClock clock;

    @Inject
    private Event<Object> events;

    void forget(@Observes @Priority(WHILE_MEMBER) AccountLeft left) {
        forgetDrafts(left);
        var touched = numbers("select g.id from gathering g where g.account_id = ?1 or g.group_id in " + CLOSING, left);
        if (!left.farewell().postsStay()) {
            numbers("select g.id from gathering g" + ALONE, left).forEach(id -> publicity.takeDown(holders.require(id),
                    left.farewell().reason(), left.alias()));
            act("delete x from gathering_picture x join gathering g on g.id = x.gathering_id" + ALONE, left);
        }
        em.flush();
        handOver(left);
        touched.forEach(id -> events.fire(new GatheringRewritten(id)));
    }

    /** An empty page stays in the place of each, for records to hang on. */
    private void forgetDrafts(AccountLeft left) {
        numbers("select id from draft where account_id = ?1 and submitted_at is not null and accepted_at is null",
                left).forEach(id -> events.fire(new SubmissionTakenBack(id, left.alias())));
        em.flush();
        act("delete from guest_post where draft_id in (select id from draft where account_id = ?1)", left);
        act("update draft set body = '{}', return_reason = null, submitted_at = null, version = version + 1,"
                + " discarded_at = if(accepted_at is null, coalesce(discarded_at, utc_timestamp(6)), discarded_at)"
                + " where account_id = ?1", left);
    }

    private void handOver(AccountLeft left) {
        var farewell = left.farewell();
        if (farewell.groupId() != null && !canInherit(farewell.groupId(), left)) {
            throw GatheringRefusal.notYours();
        }
        var poster = farewell.postsStay() && farewell.groupId() == null ? farewell.poster() : null;
        em.createNativeQuery("update gathering g left join community_group c on c.id = g.group_id set g.organiser ="
                + " if(?3 is null, null, coalesce(c.name, ?3)), g.group_id = ?2, g.phone = null, g.email = null,"
                + " g.website = null, g.sign_up = null, g.sign_up_ways = null, g.sign_up_url = null,"
                + " g.online_url = null, g.version = g.version + 1, g.updated_at = ?4, g.account_id = null" + ALONE)
                .setParameter(1, left.accountId()).setParameter(2, farewell.groupId()).setParameter(3, poster)
                .setParameter(4, now()).executeUpdate();
        act("update gathering g join community_group c on c.id = g.group_id set g.organiser = c.name,"
                + " g.group_id = null, g.version = g.version + 1 where g.group_id in " + CLOSING, left);
        em.createNativeQuery("update gathering set email = null, version = version + 1 where email = ?1")
                .setParameter(1, left.email()).executeUpdate();
        act("update gathering set account_id = null, version = version + 1 where account_id = ?1", left);
    }

    /** Whether it is a group of the person's that goes on without. */
    private boolean canInherit(long groupId, AccountLeft left) {
        return left.farewell().postsStay() && !em.createNativeQuery("select 1 from membership m join group_approval a"
                + " on a.group_id = m.group_id where m.account_id = ?1 and m.group_id = ?2 and m.group_id not in "
                + CLOSING).setParameter(1, left.accountId()).setParameter(2, groupId).getResultList().isEmpty();
    }

    private LocalDateTime now() {
        return LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    private List<Long> numbers(String sql, AccountLeft left) {
        List<?> numbers = em.createNativeQuery(sql).setParameter(1, left.accountId()).getResultList();
        return numbers.stream().map(number -> ((Number) number).longValue()).toList();
    }

    private void act(String sql, AccountLeft left) {
        em.createNativeQuery(sql).setParameter(1, left.accountId()).executeUpdate();
    }
}
