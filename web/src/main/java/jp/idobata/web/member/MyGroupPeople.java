package jp.idobata.web.member;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import jp.idobata.Refusal;
import jp.idobata.group.GroupDesk;
import jp.idobata.group.GroupKeys;
import jp.idobata.group.Invitations;
import jp.idobata.group.MyGroup;
import jp.idobata.group.Part;
import jp.idobata.web.frame.Reply;

/**
 * What an owner decides for a group: who belongs to it, and the keys of its systems. Whom or what it is about is one of
 * the parameters {@code member}, {@code invitation} and {@code key}: its number.
 */
@Named
@RequestScoped
public class MyGroupPeople {

    @EJB
    private GroupDesk desk;

    @EJB
    private Invitations invitations;

    @EJB
    private GroupKeys keys;

    @Inject
    private MyGroupPage page;

    @Inject
    private Reply reply;

    @Inject
    private HttpServletRequest request;

    private String email;
    private String part = Part.EDITOR.name();
    private String keyName;
    private String made;

    /** Asks somebody to join. */
    public void invite() {
        try {
            invitations.invite(group().id(), email, Part.valueOf(part));
            reply.goodAt(address(), "member.group.invited", email.strip());
        } catch (Refusal refusal) {
            reply.wrong("email2", refusal.messageKey(), refusal.arguments());
        }
    }

    /** Takes the invitation back that is spoken of. */
    public void withdraw() {
        done("member.group.withdrawn", () -> invitations.withdraw(group().id(), number("invitation")));
    }

    /** Makes the member that is spoken of an owner. */
    public void own() {
        done("member.group.changed", () -> desk.changePart(group().id(), number("member"), Part.OWNER));
    }

    /** Makes the member that is spoken of an editor. */
    public void edit() {
        done("member.group.changed", () -> desk.changePart(group().id(), number("member"), Part.EDITOR));
    }

    /** Hands the group over to the member that is spoken of. */
    public void transfer() {
        done("member.group.transferred", () -> desk.transfer(group().id(), number("member")));
    }

    /** Ends the membership that is spoken of. */
    public void remove() {
        done("member.group.removed", () -> desk.remove(group().id(), number("member")));
    }

    /** Makes a key; it is shown on this page, once. */
    public void makeKey() {
        try {
            made = keys.make(group().id(), keyName);
            reply.good("member.group.key.made");
        } catch (Refusal refusal) {
            reply.wrong("keyName", refusal.messageKey(), refusal.arguments());
        }
    }

    /** Makes the key that is spoken of worthless. */
    public void revoke() {
        done("member.group.key.revoked", () -> keys.revoke(group().id(), number("key")));
    }

    private void done(String key, Runnable deed) {
        try {
            deed.run();
            reply.goodAt(address(), key);
        } catch (Refusal refusal) {
            reply.refused(refusal);
        }
    }

    private String address() {
        return "/my/groups/" + group().id();
    }

    private MyGroup group() {
        return page.getGroup();
    }

    private long number(String parameter) {
        var text = request.getParameter(parameter);
        return text != null && text.matches("\\d{1,18}") ? Long.parseLong(text) : 0;
    }

    /** The member that is spoken of; null if none is. */
    public MyGroup.Member getMember() {
        return first(group().members().stream().filter(one -> one.accountId() == number("member")).toList());
    }

    /** The invitation that is spoken of; null if none is. */
    public MyGroup.Asked getInvitation() {
        return first(group().invitations().stream().filter(one -> one.id() == number("invitation")).toList());
    }

    /** The key that is spoken of; null if none is. */
    public MyGroup.Key getKey() {
        return first(group().keys().stream().filter(one -> one.id() == number("key")).toList());
    }

    private static <T> T first(List<T> found) {
        return Optional.of(found).filter(list -> !list.isEmpty()).map(list -> list.get(0)).orElse(null);
    }

    /** The key that was just made; null if none was. */
    public String getMade() {
        return made;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public String getPart() {
        return part;
    }

    public void setPart(String part) {
        this.part = part;
    }

    public String getKeyName() {
        return keyName;
    }

    public void setKeyName(String keyName) {
        this.keyName = keyName;
    }
}
