package jp.idobata.freshness;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import jp.idobata.account.Accounts;
import jp.idobata.account.Role;

/** What the signed-in person looks after and was asked about, or what rests. */
@Stateless
@RolesAllowed(Role.RESIDENT_NAME)
public class MyFreshness {

    private static final int MOST = 50;
    private static final String MINE = "(x.mail_account = :me or x.mail_account is null and x.mail_group in"
            + " (select m.group_id from membership m where m.account_id = :me))";

    /** Two ways to look up, for both have an index and one condition with "or" has none. */
    private static final String OURS = "select t.id from {table} t where t.account_id = :me union"
            + " select t.id from {table} t join membership m on m.group_id = t.group_id where m.account_id = :me";

    @Inject
    private Standings standings;

    @Inject
    private Book book;

    @Inject
    private Accounts accounts;

    /** What waits for an answer, ages or rests, the longest unsure first; at most {@value #MOST}. */
    public List<Standing> open() {
        return standings.find(OURS, MINE + " and (x.times > 0 or x.rests is not null)", me(), 0, MOST);
    }

    /**
     * It holds; a resting entry is awake again.
     *
     * @throws FreshnessRefusal if it is not one's own to look after
     */
    public void confirm(Entry entry) {
        var mine = standings.find(OURS, MINE + " and x.kind = :kind and x.id = :id", Map.of("me",
                me().get("me"), "kind", entry.kind().name(), "id", entry.id()), 0, 1);
        if (mine.isEmpty()) {
            throw FreshnessRefusal.notYours();
        }
        book.confirm(entry, Way.SIGNED_IN, accounts.callerName());
    }

    private Map<String, Object> me() {
        return Map.of("me", accounts.requireCurrent().getId());
    }
}
