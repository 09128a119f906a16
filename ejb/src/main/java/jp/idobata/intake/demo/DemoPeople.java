package jp.idobata.intake.demo;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import jp.idobata.account.Account;
import jp.idobata.account.Accounts;
import jp.idobata.account.Role;
import jp.idobata.calendar.TownClock;
import jp.idobata.gathering.Drafts;
import jp.idobata.gathering.Gatherings;
import jp.idobata.group.Groups;

/**
 * The people of the demo town: an account for each role, groups that meet again and again, posts that wait for staff.
 */
@Dependent
class DemoPeople {

    private static final String PASSWORD = "idobata-demo";
    private static final String LAST = "admin@example.jp";

    @Inject
    private Accounts accounts;

    @Inject
    private Groups groups;

    @Inject
    private Gatherings gatherings;

    @Inject
    private Drafts drafts;

    @Inject
    private DemoPlaces demoPlaces;

    @EJB
    private DemoPast past;

    @Inject
    private TownClock clock;

    /** Lets them move in, unless they have. */
    void moveIn() {
        if (accounts.isKnown(LAST)) {
            return;
        }
        var people = new HashMap<String, Account>();
        people.put("hanako@example.jp", accounts.open("hanako@example.jp", "花子", PASSWORD, Role.RESIDENT));
        people.put("circle@example.jp", accounts.open("circle@example.jp", "まり", PASSWORD, Role.RESIDENT));
        accounts.open("staff@example.jp", "中央 市子", PASSWORD, Role.CURATOR);
        accounts.open("csw@example.jp", "社協 つなぐ", PASSWORD, Role.SUPPORTER);
        DemoNeighbour.all().forEach(neighbour -> post(neighbour, people));
        groups.editedBy(people.get("circle@example.jp")).stream().findFirst().ifPresent(demoPlaces::open);
        demoPlaces.tell(people.get("hanako@example.jp"));
        accounts.open(LAST, "管理 守", PASSWORD, Role.ADMINISTRATOR);
    }

    private void post(DemoNeighbour neighbour, Map<String, Account> people) {
        var group = neighbour.group() == null ? null : groups.add(neighbour.group());
        if (neighbour.by() != null && group != null) {
            groups.admit(group, people.get(neighbour.by()));
        }
        var proposal = neighbour.proposal(group == null ? null : group.getId(), clock.today());
        if (neighbour.waiting()) {
            drafts.submitFor(people.get(neighbour.by()), proposal);
        } else {
            var id = gatherings.record(proposal, "demo:" + neighbour.title(), null, true);
            past.hold(id, neighbour, clock.today());
        }
    }
}
