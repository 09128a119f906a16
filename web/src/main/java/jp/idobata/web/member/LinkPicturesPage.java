package jp.idobata.web.member;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import jp.idobata.Refusal;
import jp.idobata.gathering.GuestPictures;
import jp.idobata.media.Pictures;
import jp.idobata.web.frame.Kept;
import jp.idobata.web.frame.Reply;

/**
 * The pictures of a post that is written by a link. They have a page of their own: the posting form is sent as a plain
 * form there.
 */
@Named
@ViewScoped
public class LinkPicturesPage implements Serializable, KeepsPictures {

    private static final long serialVersionUID = 1;

    @EJB
    private GuestPictures guests;

    @Inject
    private Reply reply;

    @Inject
    private HttpServletRequest request;

    private PostPictures pictures = new PostPictures();
    private String link;
    private boolean open;

    @PostConstruct
    void arrive() {
        link = (String) request.getAttribute("link");
        guests.of(link).ifPresent(shown -> {
            open = true;
            pictures = PostPictures.of(shown, link);
        });
        Kept.take(request).ifPresent(kept -> {
            pictures.retell(kept);
            reply.careful("member.expired");
        });
    }

    /** What cannot be changed leads to where one sees how things stand. */
    public void look() {
        if (!open) {
            reply.go(getBack());
        }
    }

    @Override
    public String take(byte[] file, Pictures taker) {
        return guests.take(link, file);
    }

    /** Keeps them with the draft, so that they are seen here. */
    @Override
    public void keepPictures() {
        pictures.settle();
        try {
            guests.show(link, pictures.proposed());
        } catch (Refusal refusal) {
            reply.refused(refusal);
        }
    }

    /** Keeps them and goes back; of each it has to be said what it shows. */
    public void save() {
        keepPictures();
        if (pictures.proposed().stream().anyMatch(picture -> picture.alt() == null)) {
            reply.wrong("pictures", "gathering.problem.pictures.unsaid");
        }
        if (!reply.hasWrong()) {
            reply.goodAt(getBack(), "guest.pictures.saved");
        }
    }

    public PostPictures getPictures() {
        return pictures;
    }

    /** Where one came from. */
    public String getBack() {
        return "/p/" + link;
    }
}
