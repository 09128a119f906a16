package jp.idobata.web.member;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import jp.idobata.story.MyStory;
import jp.idobata.story.Stories;

/** The stories a group tells, on the page of those who belong to it. */
@Named
@RequestScoped
public class MyGroupStories {

    @EJB
    private Stories stories;

    @Inject
    private MyGroupPage page;

    private List<MyStory> all;

    /** The stories, what was written last first. */
    public List<MyStory> getAll() {
        if (all == null) {
            all = page.getGroup() == null ? List.of() : stories.ofGroup(page.getGroup().id());
        }
        return all;
    }
}
