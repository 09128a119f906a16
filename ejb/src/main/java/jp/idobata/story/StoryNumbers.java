package jp.idobata.story;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** Tells of which story a wording is. */
@Dependent
public class StoryNumbers {

    @PersistenceContext(unitName = "town")
    private EntityManager em;

    /** Number of the story of a wording; null for null, and for one that is gone. */
    public Long storyOf(Long wordingId) {
        var wording = wordingId == null ? null : em.find(StoryWording.class, wordingId);
        return wording == null ? null : wording.getStory().getId();
    }
}
