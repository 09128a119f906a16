package jp.idobata.web.staff.queue;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import jp.idobata.calendar.TownClock;
import jp.idobata.gathering.Gatherings;
import jp.idobata.gathering.Problem;
import jp.idobata.gathering.ProposalRules;
import jp.idobata.gathering.likeness.Likely;
import jp.idobata.gathering.likeness.LikelyGatherings;
import jp.idobata.group.Group;
import jp.idobata.group.Groups;
import jp.idobata.media.Pictures;
import jp.idobata.moderation.Difference;
import jp.idobata.moderation.Examined;
import jp.idobata.moderation.LikelyWaiting;
import jp.idobata.moderation.rule.Rule;
import jp.idobata.moderation.rule.Unlisted;
import jp.idobata.prose.LinedPicture;
import jp.idobata.prose.ShownLined;
import jp.idobata.publishing.Previews;
import jp.idobata.search.likeness.LikelyPlace;
import jp.idobata.story.StoryDesk;
import jp.idobata.web.frame.Dates;
import jp.idobata.web.frame.ShownGathering;
import jp.idobata.web.frame.ShownText;
import jp.idobata.web.member.KindWord;
import jp.idobata.web.member.KindWords;
import jp.idobata.web.staff.StaffFields;
import jp.idobata.whisper.LikelyWhispers;
import jp.idobata.whisper.PublicWhisper;

/** The one thing that is open: what the public would see, what differs, and what the machine noticed. */
@RequestScoped
public class StaffOpened {

    @EJB
    private Previews previews;

    @EJB
    private Gatherings gatherings;

    @EJB
    private LikelyGatherings likelyGatherings;

    @EJB
    private LikelyWhispers likelyWhispers;

    @EJB
    private LikelyWaiting likelyWaiting;

    @EJB
    private Unlisted unlisted;

    @EJB
    private Groups groups;

    @EJB
    private Pictures taken;

    @Inject
    private StaffFields fields;

    @Inject
    private StaffPlaceSaid place;

    @Inject
    private Dates dates;

    @Inject
    private TownClock clock;

    private Examined examined;
    private ShownGathering shown;
    private List<Likely> likely;
    private List<Likely> likelyToo;
    private List<LikelyPlace> likelyHere;
    private List<PublicWhisper> likelySaid;
    private Map<Long, Long> waitingSaid;
    private List<StaffFields.Changed> differences;
    private List<ShownText.Part> parts;
    private boolean ofPlace;
    private Group group;

    void take(Examined found) {
        examined = found;
        likely = null;
        likelyToo = null;
        likelyHere = null;
        likelySaid = null;
        waitingSaid = null;
        differences = null;
        parts = null;
        shown = found.proposal() == null ? null
                : new ShownGathering(previews.of(found.proposal(), found.gatheringId()), dates);
        ofPlace = found.placeDraftId() != null && place.take(found.placeDraftId());
        group = found.groupId() == null ? null : groups.find(found.groupId()).orElse(null);
    }

    /** Whether it is about a gathering that everybody sees, and that can be announced. */
    public boolean isOpen() {
        return examined.gatheringId() != null && gatherings.isPublic(examined.gatheringId());
    }

    public Examined getExamined() {
        return examined;
    }

    /** As the public would see it; null if it is no gathering, or went back to its writer. */
    public ShownGathering getShown() {
        return shown;
    }

    /** What is told of a place; null if it is about none, or went back to its writer. */
    public StaffPlaceSaid getPlace() {
        return ofPlace ? place : null;
    }

    /** The group that has rewritten its page, with what it says of itself; null if it is about none. */
    public Group getGroup() {
        return group;
    }

    /** What a story says, with its text part by part; null if it is none, or went back to its writer. */
    public StoryDesk.HandedIn getStory() {
        return examined.story();
    }

    /** The text of a story with its pictures, part by part. */
    public List<ShownText.Part> getParts() {
        if (parts == null) {
            var lined = examined.story().said().pictures();
            parts = ShownText.parts(examined.story().said().body(), ShownLined.of(taken.shown(lined.stream()
                    .map(LinedPicture::picture).toList()), lined));
        }
        return parts;
    }

    /** Whether there is nothing to look at, because it is back with its writer. */
    public boolean isGone() {
        return shown == null && !ofPlace && examined.whisper() == null && examined.complaint() == null
                && examined.groupId() == null && examined.story() == null;
    }

    /** Whether it says something else than something before it, which is to be marked. */
    public boolean isDiffering() {
        return isChange() || !examined.rewritten().isEmpty();
    }

    private boolean isChange() {
        return examined.isChange() || examined.story() != null && !examined.rewritten().isEmpty()
                || ofPlace && place.isChange();
    }

    /** The text keys of what stands above the differences: of a change, what is so now; else what was so before. */
    public String getDifferWords() {
        return isChange() ? "staff.differs" : "queue.rewritten";
    }

    /** What a change would change; of a whisper that came back and of a rewritten page, what has changed. */
    public List<StaffFields.Changed> getDifferences() {
        if (differences == null) {
            differences = examined.isChange()
                    ? fields.changed(Difference.between(examined.published(), examined.proposal()))
                    : ofPlace && place.isChange() ? place.changes() : fields.changed(examined.rewritten());
        }
        return differences;
    }

    private boolean isReadable() {
        return examined.open() && examined.proposal() != null;
    }

    /** What is wrong with it by now, such as that all its dates are over. */
    public List<Problem> getProblems() {
        return isReadable() ? ProposalRules.check(examined.proposal(), clock.now()) : List.of();
    }

    /** Words in it that may keep people away. */
    public List<KindWord> getKindWords() {
        return !examined.open() ? List.of() : examined.proposal() != null ? KindWords.missedBy(examined.proposal())
                : examined.whisper() != null ? KindWords.missedBy(examined.whisper())
                : examined.story() != null ? KindWords.missedBy(examined.story().said())
                : ofPlace ? place.kindWords()
                : group != null ? KindWords.missedBy(group.getDetails()) : List.of();
    }

    /** Lines of the list of what must not be listed that it meets; only looked for where it was marked. */
    public List<Rule> getUnlisted() {
        if (!examined.open() || !examined.marked()) {
            return List.of();
        }
        return unlisted.metBy(examined.proposal() != null ? examined.proposal().toString()
                : examined.whisper() != null ? examined.whisper().text() + " " + examined.whisper().more()
                : examined.story() != null ? examined.story().said().words()
                : ofPlace ? place.getDraft().getProposal().toString()
                : group != null ? group.getDetails().toString() : "");
    }

    /** Public gatherings that may be the same. */
    public List<Likely> getLikely() {
        if (likely == null) {
            likely = isReadable() ? likelyGatherings.of(examined.proposal(), examined.gatheringId()) : List.of();
        }
        return likely;
    }

    /** Gatherings that wait as well and may be the same; each by the number of its submission. */
    public List<Likely> getLikelyWaiting() {
        if (likelyToo == null) {
            likelyToo = isReadable() ? likelyWaiting.gatherings(examined) : List.of();
        }
        return likelyToo;
    }

    /** Places that may be the same. */
    public List<LikelyPlace> getLikelyPlaces() {
        if (likelyHere == null) {
            likelyHere = examined.open() && ofPlace ? place.likely() : List.of();
        }
        return likelyHere;
    }

    /** Whispers that may say the same. */
    public List<PublicWhisper> getLikelyWhispers() {
        if (likelySaid == null) {
            likelySaid = examined.open() && examined.whisper() != null ? likelyWhispers.of(examined.whisper())
                    : List.of();
        }
        return likelySaid;
    }

    /** The submissions by which some of these wait, by the numbers of the whispers. */
    public Map<Long, Long> getWaitingWhispers() {
        if (waitingSaid == null) {
            waitingSaid = likelyWaiting.whispers(getLikelyWhispers().stream().filter(one -> one.publishedAt() == null)
                    .map(PublicWhisper::id).toList());
        }
        return waitingSaid;
    }

    /** Whether the gathering it changes is hidden, so that to let it through would show it again. */
    public boolean isHidden() {
        return examined.published() != null && !gatherings.isPublic(examined.gatheringId());
    }
}
