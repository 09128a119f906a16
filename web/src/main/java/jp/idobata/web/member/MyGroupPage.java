package jp.idobata.web.member;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.Map;
import jp.idobata.Refusal;
import jp.idobata.group.GroupDesk;
import jp.idobata.group.GroupDetails;
import jp.idobata.group.GroupRefusal;
import jp.idobata.group.MyGroup;
import jp.idobata.web.frame.Kept;
import jp.idobata.web.frame.Reply;

/** The page of a group one belongs to: what it says of itself; or of one that is being founded. */
@Named
@RequestScoped
public class MyGroupPage {

    @EJB
    private GroupDesk desk;

    @Inject
    private Reply reply;

    @Inject
    private HttpServletRequest request;

    private MyGroup group;
    private final Map<String, String> words = new HashMap<>();
    private boolean contactHidden;

    @PostConstruct
    void arrive() {
        if (number() != null) {
            try {
                group = desk.mine(number());
                show(group.details());
            } catch (GroupRefusal refusal) {
                return;
            }
        }
        Kept.take(request).ifPresent(kept -> {
            GroupDetails.fields().forEach(field -> words.put(field, kept.word(field)));
            words.put("area", kept.word("area"));
            contactHidden = kept.word("contactHidden") != null;
            reply.careful("member.expired");
        });
    }

    private void show(GroupDetails details) {
        words.put("name", details.name());
        words.put("summary", details.summary());
        words.put("description", details.description());
        words.put("website", details.website());
        words.put("phone", details.phone());
        words.put("email", details.email());
        words.put("area", details.areaId() == null ? null : details.areaId().toString());
        contactHidden = details.contactHidden();
    }

    /** Answers 404 if there is no such group of one's own. */
    public void look() {
        if (number() != null && group == null) {
            reply.missing();
        }
    }

    /** Founds the group, or writes what it says. */
    public void save() {
        try {
            if (group == null) {
                reply.goodAt("/my/groups/" + desk.found(details()), "member.group.founded");
            } else {
                desk.describe(group.id(), details());
                reply.goodAt("/my/groups/" + group.id(), group.open() ? "member.group.saved"
                        : "member.group.saved.waiting");
            }
        } catch (GroupRefusal refusal) {
            refusal.problems().forEach((field, key) -> reply.wrong(field, key));
            if (refusal.problems().isEmpty()) {
                reply.wrong("name", refusal.messageKey(), refusal.arguments());
            }
        } catch (Refusal refusal) {
            reply.refused(refusal);
        }
    }

    /** Leaves the group. */
    public void leave() {
        try {
            desk.leave(group.id());
            reply.goodAt("/my", "member.group.left", group.details().name());
        } catch (Refusal refusal) {
            reply.refused(refusal);
        }
    }

    private GroupDetails details() {
        var area = words.get("area");
        return new GroupDetails(words.get("name"), words.get("summary"), words.get("description"),
                words.get("website"), words.get("phone"), words.get("email"),
                area == null || !area.matches("\\d{1,18}") ? null : Long.valueOf(area), contactHidden);
    }

    private Long number() {
        return request.getAttribute("id") instanceof String id ? Long.valueOf(id) : null;
    }

    /** The group; null while it is being founded. */
    public MyGroup getGroup() {
        return group;
    }

    /** What stands in the fields, by their names. */
    public Map<String, String> getWords() {
        return words;
    }

    public boolean isContactHidden() {
        return contactHidden;
    }

    public void setContactHidden(boolean contactHidden) {
        this.contactHidden = contactHidden;
    }
}
