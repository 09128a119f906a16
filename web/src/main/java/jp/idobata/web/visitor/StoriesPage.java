package jp.idobata.web.visitor;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import jp.idobata.publishing.story.PublicStories;
import jp.idobata.publishing.story.StoryList;

/** The list of stories: parameters {@code group page}. Two statements. */
@Named
@RequestScoped
public class StoriesPage {

    @EJB
    private PublicStories stories;

    private Long group;
    private StoryList found;

    @PostConstruct
    void look() {
        var asked = Asked.number("group");
        group = asked.isPresent() ? asked.getAsLong() : null;
        found = stories.list(group, (int) Math.min(Asked.number("page").orElse(1), Integer.MAX_VALUE));
    }

    /** One page of stories. */
    public StoryList getFound() {
        return found;
    }

    /** The group whose stories alone are asked for, if any. */
    public Long getGroup() {
        return group;
    }

    /** The address under which this page is known. */
    public String getCanonical() {
        var query = (group == null ? "" : "&group=" + group) + (found.page() > 1 ? "&page=" + found.page() : "");
        return "/stories" + query.replaceFirst("&", "?");
    }
}
