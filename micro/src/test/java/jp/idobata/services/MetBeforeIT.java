package jp.idobata.services;

import static jp.idobata.services.TownHall.done;
import static jp.idobata.services.TownHall.house;
import static jp.idobata.services.TownHall.refused;
import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jp.idobata.gathering.Gatherings;
import jp.idobata.group.GroupDesk;
import jp.idobata.group.GroupDetails;
import jp.idobata.intake.job.Import.Outcome;
import jp.idobata.intake.job.ImportDesk;
import jp.idobata.place.KeptPlaces;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What stands although it meets a line of what must not be listed is gone on with; another line is another thing. */
@InTheServer
public class MetBeforeIT {

    private static final String KNOWN = "0873-66-1111";
    private static final String OTHER = "0873-66-2222";

    @EJB
    private Hanako hanako;
    @EJB
    private Ichiko ichiko;
    @EJB
    private Gatherings gatherings;
    @EJB
    private GroupDesk members;
    @EJB
    private KeptPlaces kept;
    @EJB
    private ImportDesk imports;
    @Inject
    private Tomorrow tomorrow;
    @Inject
    private TownHall hall;
    @Inject
    private Background background;

    /** The application as it was built, with these tests in it. */
    @Deployment
    public static WebArchive application() {
        return ServicesIT.application();
    }

    @BeforeEach
    void listed() throws Exception {
        hall.unlist(KNOWN, "詐欺の知らせがありました");
        hall.unlist(OTHER, "これも詐欺でした");
    }

    @AfterEach
    void cleared() throws Exception {
        hall.forget();
    }

    private static GroupDetails details(String text, String website, String phone, boolean hidden) {
        return new GroupDetails("むかしの手芸", text, null, website, phone, null, null, hidden);
    }

    private boolean described(long group, GroupDetails said) throws Exception {
        return hanako.call(() -> done(() -> members.describe(group, said)));
    }

    @Test
    void aGroupWhosePageSaidSoBeforeMayChangeTheRestAndIsLookedAtMarked() throws Exception {
        var id = hall.group(details("電話は" + KNOWN, null, null, false));
        described(id, details("電話は" + KNOWN, "https://te.example.org", null, false));
        assertEquals(1, tomorrow.number("select count(*) from submission where kind = 'PAGE' and marked and group_id = "
                + id));
        assertEquals("moderation.refusal.notlistable", refused(() -> described(id, details("電話は" + OTHER, null, null,
                false))));
        described(id, details("みんなで編みます", null, OTHER, true));
        assertEquals(0, tomorrow.number("select count(*) from submission where kind = 'PAGE' and marked and group_id = "
                + id), "a telephone that nobody sees is not on the page");
        assertEquals("moderation.refusal.notlistable", refused(() -> described(id, details("みんなで編みます", null, OTHER,
                false))));
        tomorrow.change("update submission set decided_at = utc_timestamp(6) where group_id = " + id);
    }

    @Test
    void aPlaceThatSaidOneThingBeforeIsNotGivenAnother() throws Exception {
        var id = hall.place(house("むかしの家", KNOWN));
        ichiko.call(() -> done(() -> kept.rewrite(id, house("むかしの家二", KNOWN))));
        assertEquals("moderation.refusal.unlisted", refused(() -> ichiko.call(() -> done(() -> kept.rewrite(id,
                house("むかしの家二", OTHER))))));
    }

    @Test
    void whatMeetsALineThatCameAfterItsFileIsNotShownAndItsRowTellsSo() throws Exception {
        var csv = Background.HEAD + "あとの凧の会,2031/03/06,10:00,,丘の広場,坂の会,電話は0873-66-3333へ。\r\n";
        var run = background.brought("あと.csv", null, csv).id();
        background.done(run, false);
        hall.unlist("0873-66-3333", "あとから知らせがありました");
        ichiko.call(() -> done(() -> imports.publish(run)));
        background.settled(run);
        assertEquals(0, background.number("select count(*) from publication p join gathering g on g.id = p.gathering_id"
                + " where g.title = 'あとの凧の会'"));
        assertEquals(1, background.number("select count(*) from import_problem where reason = 'UNLISTED_MET' and run_id"
                + " = " + run));
    }

    private long brought(String name, String time, String text) throws Exception {
        var csv = Background.HEAD + "むかしの凧の会,2031/03/05," + time + ",,丘の広場,坂の会," + text + "\r\n";
        var run = background.brought(name, null, csv);
        var aside = run.count(Outcome.ASIDE);
        background.done(run.id(), true);
        return aside;
    }

    private String said(String column) throws Exception {
        return background.text("select " + column + " from gathering where title = 'むかしの凧の会'");
    }

    @Test
    void aFileGoesOnWithWhatStaffLetStandAndWithWhatTheyTookOutButBringsNothingElse() throws Exception {
        assertEquals(1, brought("むかし一.csv", "10:00", "電話は" + KNOWN + "へ。"));
        var id = background.number("select max(id) from gathering where title = 'むかしの凧の会'");
        ichiko.call(() -> done(() -> gatherings.show(id)));
        assertEquals(0, brought("むかし二.csv", "10:00", "お電話は" + KNOWN + "へ。"));
        assertEquals("お電話は" + KNOWN + "へ。", said("description"));
        assertEquals(1, brought("むかし三.csv", "10:00", KNOWN + "か" + OTHER + "へ。"), "met by another line");
        assertEquals("お電話は" + KNOWN + "へ。", said("description"));

        background.change("update gathering set description = '飛ばします。' where id = " + id);
        assertEquals(0, brought("むかし四.csv", "11:00", "お電話は" + KNOWN + "へ。"), "what staff took out stays out");
        assertEquals("飛ばします。", said("description"));
        assertEquals(1, background.number("select count(*) from occurrence where gathering_id = " + id
                + " and starts_at = '2031-03-05 11:00:00'"), "and the rest follows the file");
    }
}
