package jp.idobata.web.staff;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jp.idobata.gathering.Gathering;
import jp.idobata.gathering.Gatherings;
import jp.idobata.welfare.Subject;

/** The welfare profile of a gathering. */
@Named
@RequestScoped
public class StaffGatheringWelfarePage {

    @EJB
    private Gatherings gatherings;

    @Inject
    private StaffWelfare welfare;

    @PostConstruct
    void look() {
        var id = StaffAsked.id();
        welfare.about(Subject.gathering(id), gatherings.find(id).map(Gathering::getTitle));
    }

    public StaffWelfare getWelfare() {
        return welfare;
    }
}
