package jp.idobata.moderation;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.idobata.account.AccountNames;
import jp.idobata.account.Role;

/** The queue as curators go through it: narrowed, sorted, page by page, each thing in one pair of hands. */
@Stateless
@RolesAllowed({Role.CURATOR_NAME, Role.ADMINISTRATOR_NAME})
public class QueueDesk {

    /** Things on a page. */
    public static final int SIZE = 30;

    @Resource
    private SessionContext session;

    @Inject
    private Queue queue;

    @Inject
    private Claims claims;

    @Inject
    private AccountNames names;

    /**
     * One page of the queue.
     *
     * @param counts how many wait of each kind, whatever was asked for
     * @param total how many there are of what was asked for, on all pages
     */
    public record Page(Map<Kind, Integer> counts, int total, List<Waiting> items, int page) {

        /** Number of pages, at least 1. */
        public int pages() {
            return Math.max(1, (total + SIZE - 1) / SIZE);
        }

        /** How many wait of all kinds. */
        public int all() {
            return counts.values().stream().mapToInt(Integer::intValue).sum();
        }
    }

    /** A page; three statements however many wait. */
    public Page page(QueueQuery query, int page) {
        var total = queue.total(query);
        var bounded = Math.max(1, Math.min(page, (total + SIZE - 1) / SIZE));
        var items = total == 0 ? List.<Waiting>of() : queue.list(query, me(), (bounded - 1) * SIZE, SIZE);
        return new Page(queue.counts(), total, items, bounded);
    }

    /** What comes next in that order; after the last, the first. */
    public Optional<Long> next(long submissionId, QueueQuery query) {
        return queue.next(submissionId, query, me());
    }

    /**
     * Opens something: it is one's own for {@code 10} minutes, and whatever one had open before is not.
     *
     * @return name of another curator who has it open; empty if it is one's own now
     */
    public Optional<String> open(long submissionId) {
        claims.take(submissionId, me());
        return claims.holder(submissionId).filter(holder -> !holder.equals(me()))
                .map(holder -> names.of(List.of(holder)).getOrDefault(holder, holder));
    }

    /** Leaves the queue: nothing is one's own any more. */
    public void leave() {
        claims.release(me());
    }

    private String me() {
        return session.getCallerPrincipal().getName();
    }
}
