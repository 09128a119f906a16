package jp.idobata.story;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import jp.idobata.account.Role;
import jp.idobata.calendar.TownClock;
import jp.idobata.group.Group;

/** Where stories are written: by the members of the group that tells one, and by the desk. */
@Stateless
@RolesAllowed({Role.RESIDENT_NAME, Role.CURATOR_NAME, Role.ADMINISTRATOR_NAME})
public class Stories {

    /** Most stories of a group, and most that the desk has open. */
    public static final int MOST = 100;

    /** Statement that gives all words of a wording, for those who look for some. */
    public static final String WORDS = "select concat_ws('\\n', w.title, w.about, w.lead, w.body, (select group_concat("
            + "concat_ws('\\n', p.alt, p.line) separator '\\n') from story_picture p where p.wording_id = w.id))"
            + " from story_wording w where w.id = ?1";

    /** What a story of a group may tell of: the group's own. */
    private static final String GATHERINGS = "select g.id, g.title from gathering g join publication p"
            + " on p.gathering_id = g.id where g.group_id = ?1 order by p.published_at desc, g.id desc";
    private static final int GATHERINGS_MOST = 50;

    @PersistenceContext(unitName = "town")
    private EntityManager em;

    @Inject
    private Tellers tellers;

    @Inject
    private TownClock clock;

    @Inject
    private Event<Object> events;

    /** A gathering that can be told of. */
    public record Choice(long id, String title) {
    }

    /**
     * Begins a story of a group, or of the desk, and keeps what is typed so far. Returns its number.
     *
     * @param groupId the group that tells it; null for the desk
     * @throws StoryRefusal if it is not one's group, one is not at the desk, or it has enough stories
     */
    public long begin(Long groupId, StoryProposal said) {
        Group group = null;
        if (groupId == null) {
            tellers.requireDesk();
        } else {
            group = tellers.requireGroup(groupId);
        }
        var many = em.createQuery("select count(s) from Story s where "
                + (group == null ? "s.group is null" : "s.group.id = " + groupId), Long.class).getSingleResult();
        if (group != null && many >= MOST) {
            throw StoryRefusal.tooMany(MOST);
        }
        var story = new Story(group, clock.instant());
        em.persist(story);
        write(story, new StoryWording(story, tellers.me(), clock.instant()), said);
        return story.getId();
    }

    /** The stories of a group one belongs to, what was written last first. */
    public List<MyStory> ofGroup(long groupId) {
        tellers.requireGroup(groupId);
        return tellers.seen("w.story.group.id = :value", groupId, 0, MOST);
    }

    /**
     * A story one tells.
     *
     * @throws StoryRefusal if it is not one's own, or there is none
     */
    public MyStory find(long id) {
        return tellers.seen(last(tellers.require(id)));
    }

    /**
     * Keeps what is typed so far; where the last wording was accepted, a new one is begun.
     *
     * @throws StoryRefusal if it is not one's own, waits for a decision, or is more than is kept
     */
    public void save(long id, StoryProposal said) {
        keep(tellers.require(id), said);
    }

    private StoryWording keep(Story story, StoryProposal said) {
        var last = last(story);
        if (last.isAccepted() && last.asProposal().equals(bound(story, said))) {
            return last;
        }
        var wording = last.isAccepted() ? new StoryWording(story, tellers.me(), clock.instant()) : last;
        write(story, wording, said);
        return wording;
    }

    private void write(Story story, StoryWording wording, StoryProposal said) {
        var bound = bound(story, said);
        var tooMuch = StoryRules.tooMuch(bound);
        if (!tooMuch.isEmpty()) {
            throw StoryRefusal.incomplete(tooMuch);
        }
        requireThere(story, bound);
        wording.say(bound, tellers.me(), clock.instant());
        em.persist(wording);
        em.flush();
    }

    /** What a group tells is of the group. */
    private static StoryProposal bound(Story story, StoryProposal said) {
        return story.getGroup() == null ? said : said.of(story.getGroup().getId());
    }

    private void requireThere(Story story, StoryProposal said) {
        if (said.groupId() != null && em.find(Group.class, said.groupId()) == null) {
            throw StoryRefusal.noGroup();
        }
        for (var gathering : said.gatherings()) {
            var there = em.createNativeQuery("select 1 from gathering g where g.id = ?1 and (?2 is null or g.group_id"
                    + " = ?2) and (g.group_id = ?2 or exists (select 1 from publication p where p.gathering_id"
                    + " = g.id))").setParameter(1, gathering)
                    .setParameter(2, story.getGroup() == null ? null : story.getGroup().getId()).getResultList();
            if (there.isEmpty()) {
                throw StoryRefusal.incomplete(List.of(StoryProblem.of("gatherings", "gatherings.unknown")));
            }
        }
    }

    /**
     * Hands it in.
     *
     * @param agreed whether those told of and shown have agreed, as the signed-in person says
     * @throws StoryRefusal if anything is wrong with it, or nothing is new
     */
    public void handIn(long id, StoryProposal said, boolean agreed) {
        var story = tellers.require(id);
        var problems = StoryRules.check(bound(story, said), agreed);
        if (!problems.isEmpty()) {
            throw StoryRefusal.incomplete(problems);
        }
        var wording = keep(story, said);
        if (wording.isAccepted()) {
            wording = again(story, said);
        }
        wording.handIn(clock.instant());
        var consent = em.find(StoryConsent.class, wording.getId());
        if (consent != null) {
            em.remove(consent);
            em.flush();
        }
        em.persist(new StoryConsent(wording.getId(), tellers.callerName(), clock.instant()));
        em.flush();
        events.fire(new StorySubmitted(wording.getId(), wording.getTitle(), tellers.callerName()));
    }

    /** What was taken down is handed in as it stood; what is read as it is need not be. */
    private StoryWording again(Story story, StoryProposal said) {
        if (em.find(StoryPublication.class, story.getId()) != null) {
            throw StoryRefusal.decided();
        }
        var wording = new StoryWording(story, tellers.me(), clock.instant());
        write(story, wording, said);
        return wording;
    }

    /**
     * Takes it out of the queue, to go on with it.
     *
     * @throws StoryRefusal if it does not wait
     */
    public void takeBack(long id) {
        var wording = last(tellers.require(id));
        wording.takeBack();
        em.flush();
        events.fire(new StoryTakenBack(wording.getId(), tellers.callerName()));
    }

    /**
     * Takes it down; nobody else reads it from now on.
     *
     * @throws StoryRefusal if nobody does anyway
     */
    public void withdraw(long id) {
        tellers.require(id);
        var publication = em.find(StoryPublication.class, id);
        if (publication == null) {
            throw StoryRefusal.takenBack();
        }
        em.persist(new StoryWithdrawal(id, null, publication.getPublishedAt(), tellers.callerName(),
                clock.instant()));
        em.remove(publication);
        em.flush();
    }

    /** The gatherings a group's story can tell of, the last published first. */
    public List<Choice> gatherings(long groupId) {
        tellers.requireGroup(groupId);
        List<?> rows = em.createNativeQuery(GATHERINGS).setParameter(1, groupId).setMaxResults(GATHERINGS_MOST)
                .getResultList();
        return rows.stream().map(row -> (Object[]) row).map(row -> new Choice(((Number) row[0]).longValue(),
                (String) row[1])).toList();
    }

    private StoryWording last(Story story) {
        return tellers.last(story.getId()).orElseThrow(StoryRefusal::notFound);
    }
}
