package jp.idobata.web.member;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import jp.idobata.Refusal;
import jp.idobata.account.Farewell;
import jp.idobata.account.Leaving;
import jp.idobata.group.GroupDesk;
import jp.idobata.group.MyGroup;
import jp.idobata.web.frame.Language;
import jp.idobata.web.frame.Reply;
import jp.idobata.web.frame.SignIn;
import jp.idobata.web.frame.Texts;

/** Leaving the town for good: what becomes of everything, what one can choose, and the password once more. */
@Named
@RequestScoped
public class LeavePage {

    private static final String STAY = "stay";

    @EJB
    private Leaving leaving;

    @EJB
    private GroupDesk groups;

    @Inject
    private SignIn signIn;

    @Inject
    private Reply reply;

    @Inject
    private HttpServletRequest request;

    private List<MyGroup> mine;
    private String posts = STAY;
    private String heir;
    private String password;
    private boolean sure;

    /** Leaves. */
    public void leave() {
        if (!sure) {
            reply.wrong("sure", "my.leave.sure.missing");
        }
        if (password == null) {
            reply.wrong("password", "member.password.missing");
        }
        if (reply.hasWrong()) {
            return;
        }
        if (!signIn.mayTry("own " + request.getUserPrincipal().getName())) {
            reply.bad("member.signin.wait", SignIn.MEMORY.toMinutes());
            return;
        }
        try {
            leaving.leave(password, farewell());
            signIn.out();
            reply.goodAt("/", "my.leave.done");
        } catch (Refusal refusal) {
            if (refusal.messageKey().equals("account.refusal.wrong")) {
                reply.wrong("password", "my.account.password.wrong");
            } else {
                reply.refused(refusal);
            }
        }
    }

    /** The names stand among what people wrote here, so they are said in the town's own language. */
    private Farewell farewell() {
        var town = Texts.in(Language.JAPANESE);
        var stay = STAY.equals(posts);
        return new Farewell(stay, stay && heir != null && heir.matches("\\d{1,18}") ? Long.valueOf(heir) : null,
                town.get("my.leave.poster"), town.get("my.leave.person"), town.get("my.leave.reason"));
    }

    /** The groups one belongs to, with their members. */
    public List<MyGroup> getGroups() {
        if (mine == null) {
            mine = groups.mine().stream().map(group -> groups.mine(group.id())).toList();
        }
        return mine;
    }

    /** Groups that must have another owner first. */
    public List<MyGroup> getOrphans() {
        return getGroups().stream().filter(group -> group.members().size() > 1 && group.isOwner()
                && group.members().stream().filter(one -> one.part().name().equals("OWNER")).count() == 1).toList();
    }

    /** Groups that nobody else belongs to. */
    public List<MyGroup> getClosing() {
        return getGroups().stream().filter(group -> group.members().size() == 1).toList();
    }

    /** Groups that can take over one's posts. */
    public List<MyGroup> getHeirs() {
        return getGroups().stream().filter(group -> group.members().size() > 1 && group.open()).toList();
    }

    /** The address one signs in with. */
    public String getEmail() {
        return request.getUserPrincipal().getName();
    }

    public String getPosts() {
        return posts;
    }

    public void setPosts(String posts) {
        this.posts = posts;
    }

    public String getHeir() {
        return heir;
    }

    public void setHeir(String heir) {
        this.heir = heir;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }

    public boolean isSure() {
        return sure;
    }

    public void setSure(boolean sure) {
        this.sure = sure;
    }
}
