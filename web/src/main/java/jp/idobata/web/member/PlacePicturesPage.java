package jp.idobata.web.member;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.List;
import jp.idobata.Refusal;
import jp.idobata.media.Album;
import jp.idobata.media.Picture;
import jp.idobata.place.PlacePictures;
import jp.idobata.place.PlaceRefusal;
import jp.idobata.web.frame.Kept;
import jp.idobata.web.frame.Reply;

/** The pictures of a place, for those who look after it and for staff. Nothing is changed before the form is sent. */
@Named
@ViewScoped
public class PlacePicturesPage implements Serializable, KeepsPictures {

    private static final long serialVersionUID = 1;

    @EJB
    private PlacePictures places;

    @Inject
    private Reply reply;

    @Inject
    private HttpServletRequest request;

    private PostPictures pictures = new PostPictures();
    private List<Picture> before = List.of();
    private long id;
    private String name;
    private String returnReason;
    private boolean waiting;
    private boolean atOnce;

    @PostConstruct
    void arrive() {
        id = Long.parseLong((String) request.getAttribute("id"));
        try {
            var standing = places.of(id);
            name = standing.name();
            waiting = standing.waiting();
            returnReason = standing.reason();
            atOnce = standing.atOnce();
            before = standing.pictures();
            pictures = PostPictures.of(standing.pictures(), Album.Of.PLACE.most());
        } catch (PlaceRefusal refusal) {
            return;
        }
        Kept.take(request).ifPresent(kept -> {
            pictures.retell(kept);
            reply.careful("member.expired");
        });
    }

    /** Answers 404 if there is no such place that one may change. */
    public void look() {
        if (name == null) {
            reply.missing();
        }
    }

    /** They stay as they stand while the page is open. */
    @Override
    public void keepPictures() {
        pictures.settle();
    }

    /** Hands them in; by staff they are shown at once. */
    public void send() {
        pictures.settle();
        if (reply.hasWrong()) {
            return;
        }
        try {
            places.propose(id, pictures.proposed(), before);
            reply.goodAt(getBack(), atOnce ? "place.pictures.shown" : "place.pictures.sent", name);
        } catch (Refusal refusal) {
            reply.wrong("pictures", refusal.messageKey(), refusal.arguments());
        }
    }

    public PostPictures getPictures() {
        return pictures;
    }

    /** Where one came from. */
    public String getBack() {
        return (atOnce ? "/staff/places/" : "/my/places/") + id;
    }

    /** Name of the place; null if there is none. */
    public String getName() {
        return name;
    }

    /** Whether some wait for a decision, and no others can be sent. */
    public boolean isWaiting() {
        return waiting;
    }

    /** Whether they are shown at once. */
    public boolean isAtOnce() {
        return atOnce;
    }

    /** Why they came back, or null. */
    public String getReturnReason() {
        return returnReason;
    }
}
