package jp.idobata.web.staff.story;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import jp.idobata.story.StoryDesk;
import jp.idobata.web.staff.StaffAsked;

/** All stories, public or not. */
@Named
@RequestScoped
public class StaffStoriesPage {

    @EJB
    private StoryDesk desk;

    private StoryDesk.Page found;

    @PostConstruct
    void look() {
        found = desk.page(StaffAsked.page());
    }

    public StoryDesk.Page getFound() {
        return found;
    }
}
