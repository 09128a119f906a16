package jp.idobata.web.member;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import jp.idobata.Refusal;
import jp.idobata.group.Group;
import jp.idobata.group.Groups;
import jp.idobata.media.Pictures;
import jp.idobata.prose.LinedPicture;
import jp.idobata.prose.ShownLined;
import jp.idobata.story.MyStory;
import jp.idobata.story.Stories;
import jp.idobata.story.StoryProposal;
import jp.idobata.story.StoryRefusal;
import jp.idobata.web.frame.Kept;
import jp.idobata.web.frame.Reply;
import jp.idobata.web.frame.ShownText;

/** A story being written, on a member's page or at the desk. */
@Dependent
public class StoryEditing implements Serializable {

    private static final long serialVersionUID = 1;

    @EJB
    private Stories stories;

    @EJB
    private Groups groups;

    @EJB
    private Pictures taken;

    @Inject
    private Reply reply;

    @Inject
    private HttpServletRequest request;

    private StoryForm form = new StoryForm();
    private MyStory story;
    private Long groupId;
    private String home;

    /**
     * Takes up a new story of a group, or of the desk.
     *
     * @param base where stories lie, such as {@code /my/stories/}
     */
    public void begin(Long group, String base) {
        groupId = group;
        home = base;
        retell();
    }

    /** Takes up a story there is; returns false if it is nobody's of those who ask. */
    public boolean takeUp(long id, String base) {
        home = base;
        try {
            story = stories.find(id);
        } catch (StoryRefusal refusal) {
            return false;
        }
        groupId = story.groupId();
        form = StoryForm.of(story.said(), Optional.ofNullable(story.said().groupId()).flatMap(groups::find)
                .map(Group::getName).orElse(null));
        retell();
        return true;
    }

    private void retell() {
        Kept.take(request).ifPresent(kept -> {
            form.retell(kept);
            reply.careful("member.expired");
        });
    }

    /** Keeps what is typed so far. */
    public void keep() {
        write("story.kept", "");
    }

    /** Keeps it, and shows how everybody will see it. */
    public void preview() {
        write(null, "?preview=1#preview");
    }

    private void write(String key, String rest) {
        settle();
        if (reply.hasWrong()) {
            return;
        }
        attempt(() -> {
            var id = save();
            if (key == null) {
                reply.go(home + id + rest);
            } else {
                reply.goodAt(home + id + rest, key);
            }
        });
    }

    private void settle() {
        form.getPictures().settle();
        if (groupId == null && !form.group().isEmpty() && told() == null) {
            reply.wrong("group", "story.problem.group.unknown");
        }
    }

    /** Number of the group that what the desk writes tells of; null if none is named, or none is called so. */
    private Long told() {
        return form.group().isEmpty() ? null : groups.named(form.group()).map(Group::getId).orElse(null);
    }

    private long save() {
        if (story == null) {
            return stories.begin(groupId, proposal());
        }
        stories.save(story.id(), proposal());
        return story.id();
    }

    /** Hands it in. */
    public void send() {
        settle();
        if (reply.hasWrong()) {
            return;
        }
        attempt(() -> {
            if (story == null) {
                story = stories.find(save());
            }
            stories.handIn(story.id(), proposal(), form.isConsent());
            reply.goodAt(home + story.id(), "story.sent");
        });
    }

    /** Takes it out of the queue, to go on with it. */
    public void takeBack() {
        attempt(() -> {
            stories.takeBack(story.id());
            reply.goodAt(home + story.id(), "story.taken.back");
        });
    }

    /** Takes it down. */
    public void withdraw() {
        attempt(() -> {
            stories.withdraw(story.id());
            reply.goodAt(home + story.id(), "story.withdrawn");
        });
    }

    private void attempt(Runnable deed) {
        try {
            deed.run();
        } catch (StoryRefusal refusal) {
            refusal.problems().forEach(problem -> reply.wrong(field(problem.field()), problem.messageKey(),
                    problem.arguments().toArray()));
            if (refusal.problems().isEmpty()) {
                reply.refused(refusal);
            }
        } catch (Refusal refusal) {
            reply.refused(refusal);
        }
    }

    private String field(String field) {
        return !"gatherings".equals(field) ? field : groupId == null ? "numbers" : "chosen";
    }

    /** What stands in the form. */
    public StoryProposal proposal() {
        return form.proposal(groupId == null ? told() : null, groupId == null);
    }

    /** Words in it that may keep people away. */
    public List<KindWord> getKindWords() {
        return KindWords.missedBy(proposal());
    }

    /** How everybody will see it, part by part. */
    public List<ShownText.Part> getParts() {
        var said = proposal();
        var shown = taken.shown(said.pictures().stream().map(LinedPicture::picture).toList());
        return ShownText.parts(said.body(), ShownLined.of(shown, said.pictures()));
    }

    /** Whether it is to be shown as everybody will see it. */
    public boolean isPreviewed() {
        return story != null && request.getParameter("preview") != null;
    }

    /** What can be told of: the gatherings of the group. */
    public List<Stories.Choice> getChoices() {
        return groupId == null ? List.of() : stories.gatherings(groupId);
    }

    /** Names of groups to choose from. */
    public List<String> getGroupNames() {
        return groups.publicNames();
    }

    public StoryForm getForm() {
        return form;
    }

    /** The story; null while nothing of it is kept. */
    public MyStory getStory() {
        return story;
    }

    /** The group that tells it; null for the desk. */
    public Long getGroupId() {
        return groupId;
    }
}
