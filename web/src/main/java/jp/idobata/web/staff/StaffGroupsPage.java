package jp.idobata.web.staff;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import jp.idobata.group.Group;
import jp.idobata.group.GroupDetails;
import jp.idobata.group.Groups;
import jp.idobata.web.frame.Reply;

/** New groups whose founders wait for an answer. The one that is looked at is the parameter {@code group}. */
@Named
@RequestScoped
public class StaffGroupsPage {

    @EJB
    private Groups groups;

    @Inject
    private StaffDeeds deeds;

    @Inject
    private Reply reply;

    private List<Group> waiting;
    private Group chosen;
    private String reason;

    @PostConstruct
    void look() {
        waiting = groups.waiting();
        var number = StaffAsked.number("group");
        chosen = waiting.stream().filter(group -> number.filter(group.getId()::equals).isPresent()).findFirst()
                .orElse(null);
    }

    /** Makes the page of the group public. */
    public void approve() {
        if (isChosen() && deeds.attempt(() -> groups.approve(chosen.getId()))) {
            reply.goodAt("/staff/groups", "staff.groups.approved", chosen.getName());
        }
    }

    /** Answers its founders why not. */
    public void giveBack() {
        if (!isChosen()) {
            return;
        }
        if (reason == null || reason.isBlank()) {
            reply.wrong("reason", "moderation.refusal.reason");
        } else if (deeds.attempt(() -> groups.giveBack(chosen.getId(), reason))) {
            reply.goodAt("/staff/groups", "staff.groups.returned", chosen.getName());
        }
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

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
