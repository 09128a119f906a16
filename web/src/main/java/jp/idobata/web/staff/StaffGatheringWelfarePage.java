package jp.idobata.web.staff;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jp.idobata.gathering.Gathering;
import jp.idobata.gathering.Gatherings;
import jp.idobata.web.frame.Reply;
import jp.idobata.welfare.Subject;

/** The welfare profile of a gathering. */
@Named
@RequestScoped
public class StaffGatheringWelfarePage {

    @EJB
    private Gatherings gatherings;

    @Inject
    private StaffWelfare welfare;

    @Inject
    private Reply reply;

    private long id;
    private String name;

    @PostConstruct
    void look() {
        id = StaffAsked.id();
        name = gatherings.find(id).map(Gathering::getTitle).orElse(null);
        welfare.about(Subject.gathering(id));
    }

    /** Answers 404 if there is no such gathering. */
    public void open() {
        if (name == null) {
            reply.missing();
        }
    }

    /** Writes what was typed. */
    public void write() {
        welfare.write("/staff/gatherings/" + id + "/welfare");
    }

    public long getId() {
        return id;
    }

    /** Title of the gathering. */
    public String getName() {
        return name;
    }

    public StaffWelfare getWelfare() {
        return welfare;
    }
}
