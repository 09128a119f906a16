package jp.idobata.web.staff.taken;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jp.idobata.counter.CounterDesk;
import jp.idobata.counter.CounterPost;
import jp.idobata.counter.CounterPost.State;
import jp.idobata.counter.CounterRefusal;
import jp.idobata.publishing.PublicGathering;
import jp.idobata.publishing.PublicGatherings;
import jp.idobata.publishing.PublicPlace;
import jp.idobata.publishing.PublicPlaces;
import jp.idobata.web.frame.Reply;
import jp.idobata.web.staff.StaffAsked;

/** The letter with what was published, on one sheet of paper. */
@Named
@RequestScoped
public class StaffCounterLetterPage {

    @EJB
    private CounterDesk desk;

    @EJB
    private PublicGatherings gatherings;

    @EJB
    private PublicPlaces places;

    @Inject
    private Reply reply;

    private CounterPost post;
    private PublicGathering gathering;
    private PublicPlace place;

    @PostConstruct
    void look() {
        try {
            post = desk.find(StaffAsked.id());
        } catch (CounterRefusal refusal) {
            return;
        }
        if (post.state() == State.PUBLIC && post.isPlace()) {
            place = places.find(post.subjectId()).orElse(null);
        } else if (post.state() == State.PUBLIC) {
            gathering = gatherings.find(post.subjectId()).orElse(null);
        }
    }

    /** Answers 404 if it is not public. */
    public void open() {
        if (gathering == null && place == null) {
            reply.missing();
        }
    }

    public CounterPost getPost() {
        return post;
    }

    /** What was published; null if it is a place. */
    public PublicGathering getGathering() {
        return gathering;
    }

    /** What was published; null if it is a gathering. */
    public PublicPlace getPlace() {
        return place;
    }
}
