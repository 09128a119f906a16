package jp.idobata.moderation;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.function.BiConsumer;
import jp.idobata.complaint.ComplaintBox;
import jp.idobata.complaint.Subject;
import jp.idobata.gathering.Gatherings;
import jp.idobata.group.Groups;
import jp.idobata.place.PlaceHidings;
import jp.idobata.story.StoryDesk;
import jp.idobata.whisper.WhisperDesk;

/** Takes public things out of view, with all their data, and brings them back: one way for all kinds. */
@Dependent
class Visibility {

    @PersistenceContext(unitName = "town")
    private EntityManager em;

    @Inject
    private Gatherings gatherings;

    @Inject
    private PlaceHidings places;

    @Inject
    private Groups groups;

    @Inject
    private WhisperDesk whispers;

    @Inject
    private StoryDesk stories;

    @Inject
    private ComplaintBox complaints;

    /**
     * Takes it out of view.
     *
     * @throws ModerationRefusal if the public does not see it as it is: to undo that would bring back what somebody
     * else took away
     */
    void hide(Subject subject, long id, String reason) {
        lock(subject, id);
        if (complaints.titleIfPublic(subject, id).isEmpty()) {
            throw ModerationRefusal.alreadyHidden();
        }
        switch (subject) {
            case GATHERING -> gatherings.hide(id, reason);
            case PLACE -> places.hide(id, reason);
            case GROUP -> groups.hide(id, reason);
            case WHISPER -> whispers.hide(id, reason);
            case STORY -> stories.hide(id, reason);
        }
    }

    /**
     * Brings it back into view.
     *
     * @throws ModerationRefusal if the public sees it already, or it waits to be let through: that is decided there
     */
    void showHidden(Subject subject, long id) {
        lock(subject, id);
        if (complaints.titleIfPublic(subject, id).isPresent()) {
            throw ModerationRefusal.alreadyShown();
        }
        if (isWaiting(subject, id)) {
            throw ModerationRefusal.waiting();
        }
        show(subject, id);
    }

    /** Whether it waits to be let through for the first time, or anew: to show it would pass by who has to agree. */
    boolean isWaiting(Subject subject, long id) {
        return switch (subject) {
            case GROUP -> groups.isWaiting(id);
            case GATHERING -> !em.createNativeQuery("select 1 from submission s join draft d on d.id = s.draft_id"
                    + " where d.gathering_id = ?1 and s.kind = 'NEW' and s.decided_at is null limit 1")
                    .setParameter(1, id).getResultList().isEmpty();
            case PLACE, WHISPER, STORY -> false;
        };
    }

    /** Whether there is such a thing, public or not: a place that was new may be gone. */
    boolean isThere(Subject subject, long id) {
        return !lock(subject, id).isEmpty();
    }

    /** Of two who hide or show the same thing at once, the second waits here and finds it done. */
    private List<?> lock(Subject subject, long id) {
        var table = switch (subject) {
            case GATHERING -> "gathering";
            case PLACE -> "place";
            case GROUP -> "community_group";
            case WHISPER -> "whisper";
            case STORY -> "story";
        };
        return em.createNativeQuery("select id from " + table + " where id = ?1 for update").setParameter(1, id)
                .getResultList();
    }

    private void show(Subject subject, long id) {
        switch (subject) {
            case GATHERING -> gatherings.show(id);
            case PLACE -> places.show(id);
            case GROUP -> groups.show(id);
            case WHISPER -> {
                if (!whispers.isPublic(id)) {
                    whispers.show(id);
                }
            }
            case STORY -> {
                if (!stories.isPublic(id)) {
                    stories.show(id);
                }
            }
        }
    }

    /** Says in a decision what it is about. */
    static void name(Decision decision, Subject subject, long id) {
        switch (subject) {
            case GATHERING -> decision.aboutGathering(id);
            case PLACE -> decision.aboutPlace(id);
            case GROUP -> decision.aboutGroup(id);
            case WHISPER -> decision.aboutWhisper(id);
            case STORY -> decision.aboutStory(id);
        }
    }

    /** Hides or shows again what a decision named. */
    void turn(Decision decision, boolean shown, String reason) {
        subject(decision, (subject, id) -> turn(subject, id, shown, reason));
    }

    /**
     * Does something with what a decision named.
     *
     * @throws ModerationRefusal if it named nothing
     */
    static void subject(Decision decision, BiConsumer<Subject, Long> deed) {
        if (decision.getGatheringId() != null) {
            deed.accept(Subject.GATHERING, decision.getGatheringId());
        } else if (decision.getPlaceId() != null) {
            deed.accept(Subject.PLACE, decision.getPlaceId());
        } else if (decision.getGroupId() != null) {
            deed.accept(Subject.GROUP, decision.getGroupId());
        } else if (decision.getStoryId() != null) {
            deed.accept(Subject.STORY, decision.getStoryId());
        } else if (decision.getWhisperId() == null) {
            throw ModerationRefusal.notFound();
        } else {
            deed.accept(Subject.WHISPER, decision.getWhisperId());
        }
    }

    private void turn(Subject subject, long id, boolean shown, String reason) {
        if (shown) {
            lock(subject, id);
            show(subject, id);
        } else {
            hide(subject, id, reason);
        }
    }
}
