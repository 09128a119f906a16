package jp.idobata.story;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import jp.idobata.account.Account;
import jp.idobata.account.Accounts;
import jp.idobata.group.Group;
import jp.idobata.group.Groups;

/** Who tells which story, and how far it has come. */
@Dependent
class Tellers {

    @PersistenceContext(unitName = "town")
    private EntityManager em;

    @Inject
    private Accounts accounts;

    @Inject
    private Groups groups;

    Account me() {
        return accounts.requireCurrent();
    }

    String callerName() {
        return accounts.callerName();
    }

    /**
     * The group, if the signed-in person belongs to it.
     *
     * @throws StoryRefusal if not: like one that does not exist
     */
    Group requireGroup(long groupId) {
        if (!groups.mayEdit(me(), groupId)) {
            throw StoryRefusal.notFound();
        }
        return em.find(Group.class, groupId);
    }

    /** Nothing if somebody at the desk asks; else they are refused, like for what does not exist. */
    void requireDesk() {
        if (!accounts.isCurating()) {
            throw StoryRefusal.notFound();
        }
    }

    /**
     * The story of that number, if the signed-in person tells it; nobody else writes on it meanwhile.
     *
     * @throws StoryRefusal if it is not theirs, or there is none: the two look alike
     */
    Story require(long id) {
        var story = em.find(Story.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (story == null) {
            throw StoryRefusal.notFound();
        }
        if (story.getGroup() == null) {
            requireDesk();
        } else {
            requireGroup(story.getGroup().getId());
        }
        return story;
    }

    /** The last wording of a story. */
    Optional<StoryWording> last(long storyId) {
        return em.createQuery("select w from StoryWording w where w.story.id = :id order by w.id desc",
                StoryWording.class).setParameter("id", storyId).setMaxResults(1).getResultStream().findFirst();
    }

    /** Why staff took a story out of view that is not read: null if they did not. */
    Optional<StoryWithdrawal> withdrawal(long storyId) {
        return em.createQuery("select w from StoryWithdrawal w where w.storyId = :id order by w.id desc",
                StoryWithdrawal.class).setParameter("id", storyId).setMaxResults(1).getResultStream().findFirst();
    }

    MyStory seen(StoryWording wording) {
        var story = wording.getStory();
        var open = em.find(StoryPublication.class, story.getId()) != null;
        var hidden = open ? Optional.<StoryWithdrawal>empty() : withdrawal(story.getId());
        var consent = em.find(StoryConsent.class, wording.getId());
        return new MyStory(story.getId(), wording.getId(), state(wording, open, hidden), open,
                wording.isReturned() ? wording.getReturnReason() : hidden.map(StoryWithdrawal::getReason).orElse(null),
                wording.asProposal(), wording.getSavedAt(), story.getGroup() == null,
                story.getGroup() == null ? null : story.getGroup().getId(),
                story.getGroup() == null ? null : story.getGroup().getName(),
                consent == null ? null : new MyStory.Agreed(consent.getSaidBy(), consent.getSaidAt()));
    }

    private static MyStory.State state(StoryWording wording, boolean open, Optional<StoryWithdrawal> hidden) {
        if (!wording.isAccepted()) {
            return wording.isWaiting() ? MyStory.State.WAITING : wording.isReturned() ? MyStory.State.RETURNED
                    : MyStory.State.WRITING;
        }
        return open ? MyStory.State.OPEN : hidden.map(StoryWithdrawal::getReason).isPresent() ? MyStory.State.HIDDEN
                : MyStory.State.WITHDRAWN;
    }

    /** The last wording of each of some stories, what was written last first. */
    List<MyStory> seen(String which, Object value, int first, int most) {
        var query = em.createQuery("select w from StoryWording w where " + which + " and w.id = (select max(x.id) from"
                + " StoryWording x where x.story = w.story) order by w.savedAt desc, w.id desc", StoryWording.class)
                .setFirstResult(first).setMaxResults(most);
        if (value != null) {
            query.setParameter("value", value);
        }
        return query.getResultList().stream().map(this::seen).toList();
    }
}
