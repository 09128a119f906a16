package jp.idobata.web.staff.story;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.List;
import jp.idobata.prose.Cut;
import jp.idobata.prose.Prose;
import jp.idobata.publishing.story.PublicStories;
import jp.idobata.publishing.story.PublicStory;
import jp.idobata.story.StoryDesk;
import jp.idobata.web.frame.Reply;
import jp.idobata.web.member.KeepsPictures;
import jp.idobata.web.member.StoryEditing;

/** A story at the desk: written, if the desk tells it; cut to length for papers, once everybody reads it. */
@Named
@ViewScoped
public class StaffStoryPage implements Serializable, KeepsPictures {

    private static final int LINE = 40;
    private static final long serialVersionUID = 1;
    private static final List<Integer> LENGTHS = List.of(100, 200, 400);

    @EJB
    private StoryDesk desk;

    @EJB
    private PublicStories publicStories;

    @Inject
    private StoryEditing editing;

    @Inject
    private Reply reply;

    @Inject
    private HttpServletRequest request;

    private Long id;
    private boolean there;
    private boolean written;
    private transient PublicStory story;

    /**
     * A story in so many characters.
     *
     * @param most what there is room for
     * @param length what it takes
     */
    public record Shortened(int most, String text, int length) {

        /** Lines of the box it stands in. */
        public int rows() {
            return most / LINE + 2;
        }
    }

    @PostConstruct
    void arrive() {
        id = request.getAttribute("id") instanceof String number ? Long.valueOf(number) : null;
        if (id == null) {
            editing.begin(null, "/staff/stories/");
            there = true;
            written = true;
        } else {
            written = editing.takeUp(id, "/staff/stories/") && editing.getGroupId() == null;
            there = written || desk.isThere(id);
        }
    }

    /** Answers 404 if there is no such story. */
    public void open() {
        if (!there) {
            reply.missing();
        }
    }

    @Override
    public void keepPictures() {
        editing.getForm().getPictures().settle();
    }

    /** The story as everybody reads it; null if nobody does. */
    public PublicStory getStory() {
        if (story == null && id != null) {
            story = publicStories.find(id).orElse(null);
        }
        return story;
    }

    /** What everybody reads in the lengths of papers. */
    public List<Shortened> getShortened() {
        var read = getStory();
        if (read == null) {
            return List.of();
        }
        var all = String.join("\n", read.lead(), Prose.plain(read.body()));
        return LENGTHS.stream().map(most -> {
            var text = Cut.to(most, all);
            return new Shortened(most, text, Cut.length(text));
        }).toList();
    }

    public StoryEditing getEditing() {
        return editing;
    }

    /** Whether the desk tells it, and writes it here. */
    public boolean isWritten() {
        return written;
    }

    public Long getId() {
        return id;
    }

    /** What it is called; null for a new one. */
    public String getTitle() {
        return id == null ? null : desk.title(id);
    }
}
