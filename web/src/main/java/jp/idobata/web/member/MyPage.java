package jp.idobata.web.member;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import jp.idobata.Refusal;
import jp.idobata.account.Account;
import jp.idobata.account.Accounts;
import jp.idobata.attendance.MyGoing;
import jp.idobata.attendance.MyGoings;
import jp.idobata.gathering.Draft;
import jp.idobata.gathering.Drafts;
import jp.idobata.gathering.Gatherings;
import jp.idobata.gathering.Held;
import jp.idobata.group.GroupDesk;
import jp.idobata.group.MyGroup;
import jp.idobata.web.frame.Reply;
import jp.idobata.web.frame.SignIn;

/**
 * What one has written and posted, how far each has come, and where one goes. What can be done with it is on its own
 * page.
 */
@Named
@RequestScoped
public class MyPage {

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

    @Inject
    private SignIn signIn;

    @Inject
    private Reply reply;

    private Account account;
    private List<Draft> written;
    private List<Held> held;
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

    /** What has been accepted, public or not. */
    public List<Held> getGatherings() {
        if (held == null) {
            held = gatherings.mine();
        }
        return held;
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

    /** Signs out. */
    public void signOut() {
        signIn.out();
        reply.go("/");
    }
}
