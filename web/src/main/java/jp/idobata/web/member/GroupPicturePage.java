package jp.idobata.web.member;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import jp.idobata.Refusal;
import jp.idobata.group.GroupDesk;
import jp.idobata.group.GroupPictures;
import jp.idobata.group.GroupRefusal;
import jp.idobata.media.Album;
import jp.idobata.web.frame.Kept;
import jp.idobata.web.frame.Reply;

/** The picture of a group one belongs to. Nothing is changed before the form is sent. */
@Named
@ViewScoped
public class GroupPicturePage implements Serializable, KeepsPictures {

    private static final long serialVersionUID = 1;

    @EJB
    private GroupPictures groups;

    @EJB
    private GroupDesk desk;

    @Inject
    private Reply reply;

    @Inject
    private HttpServletRequest request;

    private PostPictures pictures = new PostPictures();
    private long id;
    private String name;

    @PostConstruct
    void arrive() {
        id = Long.parseLong((String) request.getAttribute("id"));
        try {
            name = desk.mine(id).details().name();
            pictures = PostPictures.of(groups.of(id), Album.Of.GROUP.most());
        } catch (GroupRefusal refusal) {
            return;
        }
        Kept.take(request).ifPresent(kept -> {
            pictures.retell(kept);
            reply.careful("member.expired");
        });
    }

    /** Answers 404 if there is no such group of one's own. */
    public void look() {
        if (name == null) {
            reply.missing();
        }
    }

    /** It stays as it stands while the page is open. */
    @Override
    public void keepPictures() {
        pictures.settle();
    }

    /** Shows it. */
    public void save() {
        pictures.settle();
        if (reply.hasWrong()) {
            return;
        }
        try {
            groups.show(id, pictures.proposed());
            reply.goodAt("/my/groups/" + id, "member.group.picture.saved");
        } catch (Refusal refusal) {
            reply.wrong("pictures", refusal.messageKey(), refusal.arguments());
        }
    }

    public PostPictures getPictures() {
        return pictures;
    }

    public long getId() {
        return id;
    }

    /** Name of the group; null if there is none. */
    public String getName() {
        return name;
    }
}
