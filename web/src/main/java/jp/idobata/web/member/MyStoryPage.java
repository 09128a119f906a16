package jp.idobata.web.member;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import jp.idobata.group.GroupDesk;
import jp.idobata.group.GroupRefusal;
import jp.idobata.web.frame.Reply;

/** Writing a story of a group one belongs to. */
@Named
@ViewScoped
public class MyStoryPage implements Serializable, KeepsPictures {

    private static final long serialVersionUID = 1;

    @EJB
    private GroupDesk groups;

    @Inject
    private StoryEditing editing;

    @Inject
    private Reply reply;

    @Inject
    private HttpServletRequest request;

    private String groupName;

    @PostConstruct
    void arrive() {
        var id = Long.parseLong((String) request.getAttribute("id"));
        try {
            if ("groups".equals(request.getAttribute("folder"))) {
                groupName = groups.mine(id).details().name();
                editing.begin(id, "/my/stories/");
            } else if (editing.takeUp(id, "/my/stories/") && editing.getGroupId() != null) {
                groupName = editing.getStory().groupName();
            }
        } catch (GroupRefusal refusal) {
            groupName = null;
        }
    }

    /** Answers 404 if there is no such story, or group, of one's own. */
    public void look() {
        if (groupName == null) {
            reply.missing();
        }
    }

    @Override
    public void keepPictures() {
        editing.getForm().getPictures().settle();
    }

    public StoryEditing getEditing() {
        return editing;
    }

    /** Name of the group that tells it. */
    public String getGroupName() {
        return groupName;
    }
}
