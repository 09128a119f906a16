package jp.idobata.moderation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJBException;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiConsumer;
import jp.idobata.Collision;
import jp.idobata.Refusal;
import jp.idobata.account.Role;

/** Decides on many at once: each in a transaction of its own, all of them undone in one go. */
@Stateless
@RolesAllowed({Role.CURATOR_NAME, Role.ADMINISTRATOR_NAME})
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class BulkDesk {

    /** Most at once. */
    public static final int MOST = QueueDesk.SIZE;

    /** No group has this version. */
    private static final int UNREAD = -1;

    @Inject
    private ModerationDesk desk;

    /**
     * What came of one of many.
     *
     * @param refusal why it was not done; null if it was
     */
    public record Result(long id, String title, Refusal refusal) {
    }

    /** Lets all through; not a page of a group, of which it has to be said what was read. */
    public List<Result> approve(Collection<Long> ids) {
        return approve(ids, Map.of());
    }

    /**
     * The same.
     *
     * @param read by the number of what is of a group's page, the version of the group when the list was read: what
     * was written since is not settled by that
     */
    public List<Result> approve(Collection<Long> ids, Map<Long, Integer> read) {
        return each(ids, (id, batch) -> desk.approve(id, read.getOrDefault(id, UNREAD), null, null, batch));
    }

    /**
     * Gives all back, with the same reason.
     *
     * @throws ModerationRefusal if there is no reason
     */
    public List<Result> giveBack(Collection<Long> ids, String reason) {
        var why = Reason.of(reason, ModerationDesk.RETURN_REASON_MOST);
        return each(ids, (id, batch) -> desk.giveBack(id, why, batch));
    }

    /**
     * Takes out of view what all are about, with the same reason.
     *
     * @throws ModerationRefusal if there is no reason
     */
    public List<Result> hide(Collection<Long> ids, String reason) {
        return hide(ids, Map.of(), reason);
    }

    /** The same; what was read is as in {@link #approve(Collection, Map)}. */
    public List<Result> hide(Collection<Long> ids, Map<Long, Integer> read, String reason) {
        var why = Reason.of(reason, ModerationDesk.HIDE_REASON_MOST);
        return each(ids, (id, batch) -> desk.hideWaiting(id, read.getOrDefault(id, UNREAD), why, null, batch));
    }

    /**
     * Undoes a decision and all that were made together with it, each by itself: of one whose writer has gone on, or
     * about which something else was decided since, it is told why it stands.
     *
     * @return what came of each, by the number of the submission that waits again; 0 if it was about none
     * @throws ModerationRefusal if there is no such decision
     */
    public List<Result> undo(long decisionId) {
        var together = desk.together(decisionId);
        if (together.isEmpty()) {
            throw ModerationRefusal.notFound();
        }
        var standing = together.stream().filter(past -> !past.undone()).toList();
        return (standing.isEmpty() ? together : standing).stream()
                .map(past -> result(past.submissionId() == null ? 0 : past.submissionId(), past.title(),
                        () -> desk.undo(past.id()))).toList();
    }

    private List<Result> each(Collection<Long> ids, BiConsumer<Long, String> deed) {
        var batch = UUID.randomUUID().toString();
        return ids.stream().distinct().limit(MOST).map(id -> result(id, desk.title(id),
                () -> deed.accept(id, batch))).toList();
    }

    private static Result result(long id, String title, Runnable deed) {
        try {
            deed.run();
            return new Result(id, title, null);
        } catch (Refusal refusal) {
            return new Result(id, title, refusal);
        } catch (EJBException e) {
            if (!Collision.isBehind(e)) {
                throw e;
            }
            return new Result(id, title, ModerationRefusal.alreadyDecided());
        }
    }
}
