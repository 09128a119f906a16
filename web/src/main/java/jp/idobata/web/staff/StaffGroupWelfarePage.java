package jp.idobata.web.staff;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jp.idobata.group.Group;
import jp.idobata.group.Groups;
import jp.idobata.welfare.Subject;

/** The welfare profile of a group. */
@Named
@RequestScoped
public class StaffGroupWelfarePage {

    @EJB
    private Groups groups;

    @Inject
    private StaffWelfare welfare;

    @PostConstruct
    void look() {
        var id = StaffAsked.id();
        welfare.about(Subject.group(id), groups.find(id).map(Group::getName));
    }

    public StaffWelfare getWelfare() {
        return welfare;
    }
}
