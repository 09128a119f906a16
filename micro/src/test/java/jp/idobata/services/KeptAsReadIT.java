package jp.idobata.services;

import static jp.idobata.services.TownHall.circle;
import static jp.idobata.services.TownHall.done;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import jp.idobata.complaint.ComplaintBox;
import jp.idobata.complaint.Subject;
import jp.idobata.group.GroupDesk;
import jp.idobata.group.Groups;
import jp.idobata.moderation.BulkDesk;
import jp.idobata.moderation.Difference;
import jp.idobata.moderation.HistoryDesk;
import jp.idobata.moderation.ModerationDesk;
import jp.idobata.moderation.QueueDesk;
import jp.idobata.moderation.QueueQuery;
import jp.idobata.moderation.QueueQuery.Sort;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;

/** What everybody sees already is kept as it was read, by one or many at once; and its history says so. */
@InTheServer
public class KeptAsReadIT {

    @EJB
    private Hanako hanako;
    @EJB
    private Ichiko ichiko;
    @EJB
    private Groups groups;
    @EJB
    private GroupDesk members;
    @EJB
    private ModerationDesk desk;
    @EJB
    private QueueDesk queue;
    @EJB
    private BulkDesk bulk;
    @EJB
    private HistoryDesk history;
    @EJB
    private ComplaintBox box;
    @Inject
    private Tomorrow tomorrow;
    @Inject
    private TownHall hall;

    /** The application as it was built, with these tests in it. */
    @Deployment
    public static WebArchive application() {
        return ServicesIT.application();
    }

    private void written(long id, String name, String summary) throws Exception {
        hanako.call(() -> done(() -> members.describe(id, circle(name, summary))));
    }

    private long look(long group) throws Exception {
        return tomorrow.number("select max(id) from submission where kind = 'PAGE' and group_id = " + group);
    }

    /** The version that the list of the queue gives for it. */
    private Map<Long, Integer> listed(long look, String name) throws Exception {
        var read = ichiko.call(() -> queue.page(new QueueQuery(null, name, Sort.OLDEST), 1)).items().stream()
                .filter(one -> one.id() == look).findFirst().orElseThrow().read();
        return Map.of(look, read);
    }

    private List<String> refusals(List<BulkDesk.Result> results) {
        return results.stream().map(one -> one.refusal() == null ? "-" : one.refusal().messageKey()).toList();
    }

    @Test
    void ofManyPagesThatAreKeptOrHiddenAtOnceOnlyThoseAreThatStandAsTheListWasRead() throws Exception {
        var id = hall.group(circle("木かげ合奏団", "みんなで奏でます"));
        written(id, "木かげ合奏団", "毎週奏でます");
        var look = look(id);
        var read = listed(look, "木かげ合奏団");
        written(id, "木かげ合奏団", "毎週売ります");
        assertEquals(List.of("moderation.refusal.before"), refusals(ichiko.call(() -> bulk.approve(List.of(look),
                read))));
        assertEquals(List.of("moderation.refusal.before"), refusals(ichiko.call(() -> bulk.hide(List.of(look), read,
                "確かめます"))));
        assertEquals(List.of("moderation.refusal.before"), refusals(ichiko.call(() -> bulk.approve(List.of(look)))),
                "a list that did not say what was read has read nothing");
        assertTrue(groups.isPublic(id));
        var anew = listed(look, "木かげ合奏団");
        assertEquals(List.of("-"), refusals(ichiko.call(() -> bulk.hide(List.of(look), anew, "確かめます"))));
        assertFalse(groups.isPublic(id));
        ichiko.call(() -> desk.undo(desk.lastOfMine().orElseThrow().id()));
        var again = listed(look, "木かげ合奏団");
        assertEquals(List.of("-"), refusals(ichiko.call(() -> bulk.approve(List.of(look), again))));
    }

    @Test
    void aRewrittenPageShowsWhatItSaidBeforeAnybodyHadToLook() throws Exception {
        var id = hall.group(circle("川べり合奏団", "みんなで奏でます"));
        written(id, "川べり合奏団", "毎週奏でます");
        written(id, "川べり合奏団", "毎週売ります");
        var look = look(id);
        assertEquals(List.of(new Difference("summary", "みんなで奏でます", "毎週売ります")), ichiko.call(() -> desk.examine(look))
                .orElseThrow().rewritten());
        ichiko.call(() -> desk.approve(look));
        assertEquals(List.of(), ichiko.call(() -> desk.examine(look)).orElseThrow().rewritten());
        written(id, "川べり合奏団", "毎週踊ります");
        var next = look(id);
        assertEquals(List.of(new Difference("summary", "毎週売ります", "毎週踊ります")), ichiko.call(() -> desk.examine(next))
                .orElseThrow().rewritten());
        ichiko.call(() -> desk.approve(next));
    }

    private String told(Subject subject, long id) throws Exception {
        return String.join(" ", ichiko.call(() -> history.decisions(subject, id)).stream()
                .map(past -> past.outcome().name()).toList());
    }

    private long last() throws Exception {
        return tomorrow.number("select max(id) from decision where outcome <> 'UNDONE'");
    }

    @Test
    void thatWhatWasMindedStaysIsReadInItsHistoryAndStandsInNobodysWay() throws Exception {
        var gathering = tomorrow.held("苦情の残る会", 5);
        var approval = last();
        box.tell(Subject.GATHERING, gathering, "wrong", "時刻がちがいます", "", "ja");
        var complaint = tomorrow.number("select max(id) from submission where kind = 'COMPLAINT'");
        ichiko.call(() -> desk.approve(complaint, "電話で確かめました", null, null));
        var kept = last();
        assertEquals("KEPT APPROVED", told(Subject.GATHERING, gathering));
        ichiko.call(() -> desk.undo(approval));
        assertEquals("UNDONE KEPT APPROVED", told(Subject.GATHERING, gathering), "it changed nothing of the gathering");
        ichiko.call(() -> desk.undo(kept));
        assertEquals("UNDONE UNDONE KEPT APPROVED", told(Subject.GATHERING, gathering));
        ichiko.call(() -> desk.approve(complaint));
        ichiko.call(() -> desk.approve(tomorrow.number("select max(id) from submission where title = '苦情の残る会'"
                + " and kind <> 'COMPLAINT'")));
    }
}
