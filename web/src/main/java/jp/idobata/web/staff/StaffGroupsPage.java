package jp.idobata.web.staff;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import jp.idobata.group.Group;
import jp.idobata.group.GroupDetails;
import jp.idobata.group.Groups;
import jp.idobata.moderation.FoundingDesk;
import jp.idobata.moderation.rule.Rule;
import jp.idobata.moderation.rule.Unlisted;
import jp.idobata.publishing.ListPage;
import jp.idobata.publishing.Listed;
import jp.idobata.publishing.PublicGroups;
import jp.idobata.web.frame.Reply;
import jp.idobata.welfare.Subject;
import jp.idobata.welfare.WelfareProfiles;

/**
 * New groups whose founders wait for an answer, of which the parameter {@code group} is looked at; and all groups that
 * are public: parameters {@code q page}.
 */
@Named
@RequestScoped
public class StaffGroupsPage {

    @EJB
    private Groups groups;

    @EJB
    private FoundingDesk desk;

    @EJB
    private Unlisted unlisted;

    @EJB
    private PublicGroups publicGroups;

    @EJB
    private WelfareProfiles profiles;

    @Inject
    private StaffDeeds deeds;

    @Inject
    private Reply reply;

    private List<Group> waiting;
    private Group chosen;
    private String reason;
    private ListPage found;
    private Set<Long> tagged;

    @PostConstruct
    void look() {
        waiting = groups.waiting();
        found = publicGroups.list(getWords(), null, StaffAsked.page());
        tagged = profiles.described(Subject.Kind.GROUP, found.items().stream().map(Listed::id).toList());
        var number = StaffAsked.number("group");
        chosen = waiting.stream().filter(group -> number.filter(group.getId()::equals).isPresent()).findFirst()
                .orElse(null);
    }

    /** Public groups. */
    public ListPage getFound() {
        return found;
    }

    public String getWords() {
        return StaffAsked.words("q");
    }

    /** Whether anything is written in its profile. */
    public boolean isTagged(long id) {
        return tagged.contains(id);
    }

    /** Makes the page of the group public. */
    public void approve() {
        var open = new AtomicBoolean();
        if (isChosen() && deeds.attempt(() -> open.set(desk.approve(chosen.getId(), read())))) {
            reply.goodAt("/staff/groups", open.get() ? "staff.groups.approved" : "queue.done.agreed",
                    chosen.getName());
        }
    }

    /** Answers its founders why not. */
    public void giveBack() {
        if (!isChosen()) {
            return;
        }
        if (reason == null || reason.isBlank()) {
            reply.wrong("reason", "moderation.refusal.reason");
        } else if (deeds.attempt(() -> desk.giveBack(chosen.getId(), read(), reason))) {
            reply.goodAt("/staff/groups", "staff.groups.returned", chosen.getName());
        }
    }

    /** Version of the group that was shown when the button was. */
    private int read() {
        return (int) Math.min(StaffAsked.number("read").orElse(0L), Integer.MAX_VALUE);
    }

    private boolean isChosen() {
        if (chosen == null) {
            reply.bad("staff.overtaken");
        }
        return chosen != null;
    }

    public List<Group> getWaiting() {
        return waiting;
    }

    /** The group that is looked at; null if none is. */
    public Group getChosen() {
        return chosen;
    }

    /** What the group says of itself, that is looked at. */
    public GroupDetails getDetails() {
        return chosen.getDetails();
    }

    /** Name of who has agreed to it as it is, where two have to; null if nobody has. */
    public String getAgreedBy() {
        return desk.agreedBy(chosen.getId());
    }

    /** Lines of the list of what must not be listed that it meets. */
    public List<Rule> getUnlisted() {
        return unlisted.metBy(chosen.getDetails().toString());
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
