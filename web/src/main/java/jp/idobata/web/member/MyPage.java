package jp.idobata.web.member;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import jp.idobata.Refusal;
import jp.idobata.account.Account;
import jp.idobata.account.Accounts;
import jp.idobata.attendance.MyGoing;
import jp.idobata.attendance.MyGoings;
import jp.idobata.follow.Followed;
import jp.idobata.follow.Follows;
import jp.idobata.gathering.Draft;
import jp.idobata.gathering.Drafts;
import jp.idobata.gathering.Gatherings;
import jp.idobata.gathering.Held;
import jp.idobata.group.GroupDesk;
import jp.idobata.group.MyGroup;
import jp.idobata.web.frame.Reply;

/**
 * A member's home: what one has written and posted, where one goes, what one follows. Each part shows its first few
 * and leads to all of them ({@code ?show=}); what can be done with each is on its own page.
 */
@Named
@RequestScoped
public class MyPage {

    private static final int FEW = 5;
    private static final Set<String> PARTS = Set.of("goings", "drafts", "coming", "past", "follows", "whispers",
            "groups", "places");

    @EJB
    private Drafts drafts;

    @EJB
    private Gatherings gatherings;

    @EJB
    private Accounts accounts;

    @EJB
    private GroupDesk desk;

    @EJB
    private MyGoings myGoings;

    @EJB
    private Follows follows;

    @Inject
    private Reply reply;

    @Inject
    private HttpServletRequest request;

    private Account account;
    private List<Draft> written;
    private List<Held> held;
    private List<Followed> followed;
    private List<MyGroup> groups;
    private List<MyGoing> goings;

    /** Who is signed in. */
    public Account getAccount() {
        if (account == null) {
            account = accounts.requireCurrent();
        }
        return account;
    }

    /** What is being written or waits for a decision, the last changed first. */
    public List<Draft> getDrafts() {
        if (written == null) {
            written = drafts.mine();
        }
        return written;
    }

    /** What is public and has a date to come, the next first. */
    public List<Held> getComing() {
        return accepted().stream().filter(MyPage::isComing).sorted(Comparator.comparing(one ->
                one.next().getStartsAt())).toList();
    }

    /** What has been accepted and is over, or not public. */
    public List<Held> getPast() {
        return accepted().stream().filter(one -> !isComing(one)).toList();
    }

    private static boolean isComing(Held one) {
        return one.open() && one.next() != null;
    }

    private List<Held> accepted() {
        if (held == null) {
            held = gatherings.mine();
        }
        return held;
    }

    /** What one follows. */
    public List<Followed> getFollowed() {
        if (followed == null) {
            followed = follows.mine();
        }
        return followed;
    }

    /** The part that is shown alone and whole; empty for the home with all of them. */
    public String getShow() {
        var show = request.getParameter("show");
        return show != null && PARTS.contains(show) ? show : "";
    }

    /** Whether a part is on the page. */
    public boolean has(String part) {
        return getShow().isEmpty() || getShow().equals(part);
    }

    /** What is shown of a part: all of it if it is shown alone, else the first few. */
    public <T> List<T> some(String part, List<T> all) {
        return all.subList(0, getShow().equals(part) ? all.size() : Math.min(FEW, all.size()));
    }

    /** Whether a part has more than is shown. */
    public boolean isCut(String part, List<?> all) {
        return some(part, all).size() < all.size();
    }

    /** Whether one has done nothing yet. */
    public boolean isNew() {
        return getDrafts().isEmpty() && accepted().isEmpty() && getGoings().isEmpty();
    }

    /** The groups one belongs to. */
    public List<MyGroup> getGroups() {
        if (groups == null) {
            groups = desk.mine();
        }
        return groups;
    }

    /** Where one has said to come, the next first. */
    public List<MyGoing> getGoings() {
        if (goings == null) {
            goings = myGoings.coming();
        }
        return goings;
    }

    /** Begins a new one that says what one of these says, the next time. */
    public void copy(long id) {
        try {
            reply.goodAt("/post/" + drafts.beginCopy(id), "member.held.copied");
        } catch (Refusal refusal) {
            reply.refused(refusal);
        }
    }
}
