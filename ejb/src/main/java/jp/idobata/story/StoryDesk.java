package jp.idobata.story;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import jp.idobata.account.Role;
import jp.idobata.calendar.TownClock;
import jp.idobata.group.Group;

/** Stories in the hands of those who decide what the public reads. Decisions are logged by package moderation. */
@Stateless
@RolesAllowed({Role.CURATOR_NAME, Role.ADMINISTRATOR_NAME})
public class StoryDesk {

    /** Stories on a page of the list. */
    public static final int SIZE = 30;

    @PersistenceContext(unitName = "town")
    private EntityManager em;

    @Inject
    private Tellers tellers;

    @Inject
    private TownClock clock;

    @Inject
    private Event<Object> events;

    /**
     * A wording as those who decide look at it.
     *
     * @param before what everybody reads now, or read before this was accepted; null if nobody read anything
     * @param open whether everybody reads the story
     * @param consent who said that those told of have agreed
     */
    public record HandedIn(long wordingId, long storyId, StoryProposal said, StoryProposal before, boolean open,
            boolean desk, MyStory.Agreed consent) {
    }

    /** One page of the list of all stories. */
    public record Page(List<MyStory> items, int total, int page) {

        /** Number of pages, at least 1. */
        public int pages() {
            return Math.max(1, (total + SIZE - 1) / SIZE);
        }
    }

    /** A wording, unless its writers have taken it back or it went back to them. */
    public Optional<HandedIn> handedIn(long wordingId) {
        return Optional.ofNullable(em.find(StoryWording.class, wordingId)).filter(wording -> !wording.isOpen())
                .map(this::handedIn);
    }

    private HandedIn handedIn(StoryWording wording) {
        var storyId = wording.getStory().getId();
        var publication = em.find(StoryPublication.class, storyId);
        var before = wording.isAccepted() ? wording.getReplacedId()
                : publication == null ? null : publication.getWordingId();
        var consent = em.find(StoryConsent.class, wording.getId());
        return new HandedIn(wording.getId(), storyId, wording.asProposal(), before == null ? null
                : Optional.ofNullable(em.find(StoryWording.class, before)).map(StoryWording::asProposal).orElse(null),
                publication != null, wording.isByDesk(), consent == null ? null
                        : new MyStory.Agreed(consent.getSaidBy(), consent.getSaidAt()));
    }

    /**
     * Lets a wording through: everybody reads it from now on. Returns the number of the story.
     *
     * @throws StoryRefusal if it does not wait
     */
    public long accept(long wordingId) {
        var wording = require(wordingId);
        var storyId = lock(wording).getId();
        var publication = em.find(StoryPublication.class, storyId);
        wording.accept(publication == null ? null : publication.getWordingId(), clock.instant());
        if (publication == null) {
            publish(storyId, wordingId, clock.instant());
        } else {
            publication.turnTo(wordingId, clock.instant());
        }
        em.flush();
        tell(wording, null);
        return storyId;
    }

    /** Gives a wording back to its writer, with a reason that helps. */
    public void giveBack(long wordingId, String reason) {
        var wording = require(wordingId);
        lock(wording);
        wording.comeBack(reason, clock.instant());
        em.flush();
        tell(wording, reason);
    }

    /**
     * That it was let through is undone: it waits again, and everybody reads what they read before, if anything.
     *
     * @throws StoryRefusal if it was taken down or something else of the story was handed in or let through since, or
     * what was read before is not kept any more
     */
    public void takeBackAcceptance(long wordingId, Instant handedIn) {
        var wording = require(wordingId);
        var storyId = lock(wording).getId();
        requireLast(wording);
        var publication = em.find(StoryPublication.class, storyId);
        if (publication == null || publication.getWordingId() != wordingId) {
            throw StoryRefusal.takenBack();
        }
        if (wording.getReplacedId() == null) {
            em.remove(publication);
        } else if (em.find(StoryWording.class, wording.getReplacedId()) == null) {
            throw StoryRefusal.forgotten();
        } else {
            publication.turnTo(wording.getReplacedId(), clock.instant());
        }
        wording.waitAgain(handedIn);
        em.flush();
    }

    /**
     * That it went back to its writer is undone: it waits again.
     *
     * @throws StoryRefusal if its writer has gone on with it since
     */
    public void takeBackReturn(long wordingId, Instant handedIn) {
        var wording = require(wordingId);
        lock(wording);
        if (!wording.isReturned()) {
            throw StoryRefusal.decided();
        }
        requireLast(wording);
        wording.waitAgain(handedIn);
        em.flush();
    }

    private void requireLast(StoryWording wording) {
        if (wording.getAccount() == null && !wording.isByDesk()) {
            throw StoryRefusal.forgotten();
        }
        if (tellers.last(wording.getStory().getId()).filter(last -> last.getId().equals(wording.getId())).isEmpty()) {
            throw StoryRefusal.changedSince();
        }
    }

    /** Whether the public reads it. */
    public boolean isPublic(long storyId) {
        return em.find(StoryPublication.class, storyId) != null;
    }

    /** Takes a story out of public view. Its data stay, and {@link #show} brings it back. */
    public void hide(long storyId, String reason) {
        var publication = em.find(StoryPublication.class, storyId);
        em.persist(new StoryWithdrawal(storyId, reason, publication.getPublishedAt(), tellers.callerName(),
                clock.instant()));
        em.remove(publication);
        em.flush();
    }

    /**
     * Brings a story back into public view, as it was read last.
     *
     * @throws StoryRefusal if it was never read, or those who tell it took it down: then it is theirs to hand in
     */
    public void show(long storyId) {
        var last = tellers.withdrawal(storyId).orElseThrow(StoryRefusal::notFound);
        if (last.getReason() == null) {
            throw StoryRefusal.takenBack();
        }
        var wording = em.createQuery("select w from StoryWording w where w.story.id = :id and w.acceptedAt is not null"
                + " order by w.acceptedAt desc, w.id desc", StoryWording.class).setParameter("id", storyId)
                .setMaxResults(1).getResultStream().findFirst().orElseThrow(StoryRefusal::notFound);
        publish(storyId, wording.getId(), last.getPublishedAt());
    }

    /** Whether there is a story of that number. */
    public boolean isThere(long storyId) {
        return tellers.last(storyId).isPresent();
    }

    /** What a story is called in its last wording; empty if there is none. */
    public String title(long storyId) {
        return tellers.last(storyId).map(StoryWording::getTitle).orElse("");
    }

    /** All stories, what was written last first. */
    public Page page(int page) {
        var total = em.createQuery("select count(distinct w.story.id) from StoryWording w", Long.class)
                .getSingleResult().intValue();
        var bounded = Math.max(1, Math.min(page, (total + SIZE - 1) / SIZE));
        return new Page(tellers.seen("w.story.id is not null", null, (bounded - 1) * SIZE, SIZE), total, bounded);
    }

    /**
     * Takes over a story from elsewhere, such as the city's paper, and has everybody read it. Returns its number.
     *
     * @param groupId the group that tells it from now on; null for the desk
     */
    public long record(Long groupId, StoryProposal said) {
        var story = new Story(groupId == null ? null : em.find(Group.class, groupId), clock.instant());
        em.persist(story);
        var wording = new StoryWording(story, null, clock.instant());
        wording.say(said, null, clock.instant());
        wording.handIn(clock.instant());
        wording.accept(null, clock.instant());
        em.persist(wording);
        em.flush();
        em.persist(new StoryConsent(wording.getId(), tellers.callerName(), clock.instant()));
        publish(story.getId(), wording.getId(), clock.instant());
        return story.getId();
    }

    private void publish(Long storyId, Long wordingId, Instant since) {
        em.persist(new StoryPublication(storyId, wordingId, tellers.callerName(), since, clock.instant()));
        em.flush();
    }

    /** What the desk wrote is let through without a word to whoever wrote it. */
    private void tell(StoryWording wording, String reason) {
        var writer = wording.getAccount();
        var storyId = wording.getStory().getId();
        if (writer != null && (reason != null || !wording.isByDesk())) {
            events.fire(new StoryDecided(writer.getEmail(), writer.getName(), writer.getLanguage(),
                    wording.getTitle(), reason == null ? "/stories/" + storyId : wording.isByDesk()
                            ? "/staff/stories/" + storyId : "/my/stories/" + storyId, reason));
        }
    }

    private Story lock(StoryWording wording) {
        em.lock(wording.getStory(), LockModeType.PESSIMISTIC_WRITE);
        return wording.getStory();
    }

    private StoryWording require(long wordingId) {
        var wording = em.find(StoryWording.class, wordingId);
        if (wording == null) {
            throw StoryRefusal.forgotten();
        }
        return wording;
    }
}
