package jp.idobata.web.staff;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import jp.idobata.freshness.CallDesk;
import jp.idobata.group.Group;
import jp.idobata.group.Groups;
import jp.idobata.insight.meeting.Tasks;
import jp.idobata.moderation.ModerationDesk;
import jp.idobata.moderation.PastDecision;
import jp.idobata.moderation.Waiting;
import jp.idobata.publishing.PublicPlace;
import jp.idobata.publishing.PublicPlaces;
import jp.idobata.search.GatheringRegister;
import jp.idobata.welfare.Subject;
import jp.idobata.welfare.WelfareProfiles;
import jp.idobata.welfare.Writing;

/** The day's work at a glance: what waits, what was decided and what was tagged lately. */
@Named
@RequestScoped
public class StaffHomePage {

    private static final int SHOWN = 5;

    @EJB
    private ModerationDesk moderation;

    @EJB
    private WelfareProfiles profiles;

    @EJB
    private GatheringRegister register;

    @EJB
    private PublicPlaces places;

    @EJB
    private Groups groups;

    @EJB
    private Tasks tasks;

    @EJB
    private CallDesk calls;

    @Inject
    private StaffDesk desk;

    private List<Waiting> waiting = List.of();
    private List<PastDecision> lately = List.of();
    private List<Tagged> tagged;
    private Integer due;
    private Integer toCall;

    /**
     * A gathering, place or group whose profile was written lately.
     *
     * @param address of its profile's page
     * @param by name of who wrote it
     */
    public record Tagged(String address, String name, String by, Instant at) {
    }

    @PostConstruct
    void look() {
        if (desk.isCurating()) {
            waiting = moderation.waiting(0, SHOWN);
            lately = moderation.lately(SHOWN);
        }
        var writings = profiles.lately(SHOWN);
        var titles = register.titles(writings.stream().map(Writing::subject)
                .filter(subject -> subject.kind() == Subject.Kind.GATHERING).map(Subject::id).toList());
        var names = desk.namesOf(writings.stream().map(Writing::by).collect(Collectors.toSet()));
        tagged = writings.stream().map(writing -> {
            var id = writing.subject().id();
            var by = names.getOrDefault(writing.by(), writing.by());
            var title = switch (writing.subject().kind()) {
                case GATHERING -> titles.get(id);
                case PLACE -> places.register(id).map(PublicPlace::name).orElse(null);
                case GROUP -> groups.find(id).map(Group::getName).orElse(null);
            };
            return new Tagged(StaffSubjects.address(writing.subject()) + "/welfare", title, by, writing.at());
        }).toList();
    }

    /** How many are to be called today; nothing for those who do not work at the counter. */
    public int getCalls() {
        if (toCall == null) {
            toCall = desk.isCurating() ? calls.count() : 0;
        }
        return toCall;
    }

    /** Whether there may be more to call than were counted. */
    public boolean isManyCalls() {
        return getCalls() >= CallDesk.COUNT_MOST;
    }

    /** The first of what waits. */
    public List<Waiting> getWaiting() {
        return waiting;
    }

    /** What was decided lately. */
    public List<PastDecision> getLately() {
        return lately;
    }

    /** How many tasks of one's own are due or overdue. */
    public int getDue() {
        if (due == null) {
            due = tasks.overdue();
        }
        return due;
    }

    /** What was tagged lately. */
    public List<Tagged> getTagged() {
        return tagged;
    }
}
