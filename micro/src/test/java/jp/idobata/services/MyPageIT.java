package jp.idobata.services;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.Resource;
import jakarta.ejb.EJB;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.security.enterprise.identitystore.Pbkdf2PasswordHash;
import java.sql.Connection;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import jp.idobata.Refusal;
import jp.idobata.account.AccountDesk;
import jp.idobata.account.Accounts;
import jp.idobata.account.Farewell;
import jp.idobata.account.Leaving;
import jp.idobata.account.OwnData;
import jp.idobata.calendar.TownClock;
import jp.idobata.follow.DigestDesk;
import jp.idobata.follow.DigestLinks;
import jp.idobata.follow.Follows;
import jp.idobata.follow.Line;
import jp.idobata.follow.Subject;
import jp.idobata.follow.Subject.Kind;
import jp.idobata.follow.WeeklyDigest;
import jp.idobata.link.Purpose;
import jp.idobata.link.SignedLinks;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;

/** What people follow, what the town knows of them, and that it can forget: as it runs in the server. */
@InTheServer
public class MyPageIT {

    private static final String EMAIL = "sayo@example.jp";
    /** A sign that stands in nobody else's name; searched words are folded and cut into pairs, and still hold it. */
    private static final String NAME = "鴉";
    private static final String PASSWORD = "long-enough-for-sayo";

    @EJB
    private Hanako hanako;
    @EJB
    private Sayo sayo;
    @EJB
    private Jiro jiro;
    @EJB
    private Follows follows;
    @EJB
    private WeeklyDigest weekly;
    @EJB
    private DigestDesk digests;
    @EJB
    private DigestLinks stops;
    @EJB
    private SignedLinks links;
    @EJB
    private Accounts accounts;
    @EJB
    private AccountDesk desk;
    @EJB
    private OwnData data;
    @EJB
    private Leaving leaving;
    @Inject
    private TownClock clock;
    @Inject
    private DataAsked questions;
    @Inject
    private Pbkdf2PasswordHash passwords;
    @Resource(lookup = "java:app/jdbc/town")
    private DataSource town;

    /** The application as it was built, with these tests in it. */
    @Deployment
    public static WebArchive application() {
        return ServicesIT.application();
    }

    private static void denied(Callable<?> work) {
        assertThrows(EJBAccessException.class, work::call);
    }

    private static String refused(Callable<?> work) {
        return assertThrows(Refusal.class, work::call).messageKey();
    }

    private static boolean done(Runnable deed) {
        deed.run();
        return true;
    }

    private static Subject theme(String code) {
        return Subject.of(Kind.THEME, code).orElseThrow();
    }

    private static Farewell farewell(boolean stay) {
        return new Farewell(stay, null, "元の投稿者", "元の利用者", "登録を消したため");
    }

    @Test
    void visitorsFollowNothingAndKnowNothing() {
        denied(() -> follows.mine());
        denied(() -> done(() -> follows.follow(theme("eat"))));
        denied(() -> data.file());
        denied(() -> done(() -> leaving.leave(PASSWORD, farewell(true))));
        denied(() -> done(() -> desk.changePassword(PASSWORD, PASSWORD)));
    }

    @Test
    void whatOneFollowsIsToldOnceAWeekUntilOneStopsIt() throws Exception {
        try (var connection = town.getConnection()) {
            var life = new FullLife(connection, "unused@example.jp", "x");
            assertEquals("follow.refusal.missing", refused(() -> jiro.call(() -> done(() -> follows.follow(
                    theme("nothing"))))));
            jiro.call(() -> done(() -> follows.follow(theme("grow"))));
            jiro.call(() -> done(() -> follows.follow(theme("grow"))));
            assertEquals(1, jiro.call(() -> follows.mine()).size());
            var number = life.number("select id from account where email = 'jiro@example.jp'");
            var week = LocalDate.parse("2031-01-02");
            assertTrue(digests.due(week, 0, 10).contains(number));
            weekly.send(week);
            assertEquals(1, life.number("select count(*) from digest where account_id = " + number));
            assertFalse(digests.seeTo(number, week), "once a week, whoever asks");
            var link = links.sign(Purpose.DIGEST, number);
            assertTrue(stops.comes(link).orElseThrow());
            stops.stop(link);
            assertFalse(stops.comes(link).orElseThrow());
            assertFalse(digests.due(week.plusWeeks(1), 0, 10).contains(number));
            jiro.call(() -> done(() -> follows.wantDigest(true)));
            assertTrue(digests.due(week.plusWeeks(1), 0, 10).contains(number));
            assertEquals("follow.refusal.link", refused(() -> done(() -> stops.stop("A".repeat(32)))));
            jiro.call(() -> done(() -> follows.leave(theme("grow"))));
            assertEquals(0, jiro.call(() -> follows.mine()).size());
        }
    }

    @Test
    void anAreaIsFollowedWithAllThatLiesInItAndCancelledDatesAreLeftOut() throws Exception {
        try (var connection = town.getConnection()) {
            var life = new FullLife(connection, "unused@example.jp", "x");
            var whole = FollowedTown.lay(connection, clock.now());
            var area = Subject.of(Kind.AREA, String.valueOf(whole)).orElseThrow();
            hanako.call(() -> done(() -> follows.follow(area)));
            var line = hanako.call(() -> follows.coming()).get(0);
            assertEquals("谷の朝市 1", line.title() + " " + line.more(), "its first date is off, two more are not");
            assertEquals(clock.today().plusDays(3), line.startsAt().toLocalDate());
            assertTrue(line.fresh());
            assertEquals(1, hanako.call(() -> follows.coming()).size(), "what is not public is not told");
            var hanakos = life.number("select id from account where email = 'hanako@example.jp'");
            assertTrue(digests.seeTo(hanakos, clock.today()));
            assertEquals("hanako@example.jp", questions.digest().email());
            assertEquals("[谷の朝市] [谷の新年会]", titles(questions.digest().week()) + " "
                    + titles(questions.digest().fresh()));
            hanako.call(() -> done(() -> follows.leave(area)));
        }
    }

    private static List<String> titles(List<Line> lines) {
        return lines.stream().map(Line::title).toList();
    }

    @Test
    void theFileAnswersForEveryColumnThatCanHoldAPerson() throws Exception {
        try (var connection = town.getConnection()) {
            var columns = new PersonalColumns(connection);
            arrive(connection);
            var file = sayo.call(() -> data.file());
            assertTrue(file.contains(EMAIL) && file.contains(NAME), file);
            var asked = questions.last();
            var silent = new TreeSet<String>();
            for (var column : union(columns.references(), columns.addresses())) {
                var table = column.substring(0, column.indexOf('.'));
                if (asked.stream().noneMatch(sql -> Pattern.compile("\\b" + table + "\\b").matcher(sql).find())) {
                    silent.add(column);
                }
            }
            assertEquals(Set.of(), silent, "no room tells a person what it knows of them here");
            leave(true);
            new FullLife(connection, EMAIL, NAME).forget();
        }
    }

    @Test
    void nothingIsLeftOfOneWhoHasLeft() throws Exception {
        for (var stay : new boolean[] {true, false}) {
            try (var connection = town.getConnection()) {
                var columns = new PersonalColumns(connection);
                var number = arrive(connection);
                var unlived = union(columns.references(), columns.addresses());
                unlived.removeAll(union(columns.withNumber(number), columns.withAddress(EMAIL)));
                unlived.remove("account_ticket.email");
                assertEquals(Set.of(), unlived, "a new column: FullLife needs a line for it");
                assertEquals("account.refusal.wrong", refused(() -> sayo.call(() -> done(() -> leaving.leave("wrong",
                        farewell(stay))))));
                leave(stay);
                assertEquals(Set.of(), PersonalColumns.notStones(columns.withNumber(number)));
                assertEquals(Set.of(), columns.withAddress(EMAIL));
                assertEquals(Set.of(), columns.saying(EMAIL));
                assertEquals(Set.of("community_group.name"), columns.saying(NAME), "a closed group keeps its name");
                assertEquals("account.refusal.signin", refused(() -> sayo.call(() -> done(() -> leaving.leave(PASSWORD,
                        farewell(stay))))));
                assertTrue(accounts.rolesOf(EMAIL, PASSWORD).isEmpty());
                assertLeftInOrder(new FullLife(connection, EMAIL, NAME), stay);
            }
        }
    }

    private void assertLeftInOrder(FullLife life, boolean stay) throws Exception {
        var mine = life.number("select max(id) from gathering where title = '朝の会'");
        assertEquals(stay ? 1 : 0, life.number("select count(*) from publication where gathering_id = " + mine));
        assertEquals(stay ? 1 : 0, life.number("select organiser <=> '元の投稿者' from gathering where id = " + mine));
        assertEquals(stay ? 1 : 0, life.number("select count(*) from whisper_publication where whisper_id ="
                + " (select max(id) from whisper where text = '夕日を見たい')"));
        assertEquals(1, life.number("select count(*) from going g join occurrence o on o.id = g.occurrence_id where"
                + " o.gathering_id = " + mine), "only the other one is on the list");
        assertEquals(2, life.number("select taken from roll where gathering_id = " + mine + " and capacity is null"),
                "how many came stays known");
        assertEquals(stay ? 1 : 0, life.number("select count(*) from going g join occurrence o on o.id ="
                + " g.occurrence_id where o.gathering_id = " + mine + " and g.state = 'IN'"),
                "who waited has moved up");
        assertEquals(0, life.number("select count(*) from submission where decided_at is null and title = '下書き'"));
        assertEquals(0, life.number("select count(*) from group_approval where group_id = (select max(id) from"
                + " community_group where name like '" + NAME + "%')"));
        life.forget();
    }

    private long arrive(Connection connection) throws Exception {
        return new FullLife(connection, EMAIL, NAME).live(passwords.generate(PASSWORD.toCharArray()));
    }

    private void leave(boolean stay) throws Exception {
        sayo.call(() -> done(() -> leaving.leave(PASSWORD, farewell(stay))));
    }

    private static Set<String> union(Set<String> some, Set<String> others) {
        var all = new TreeSet<>(some);
        all.addAll(others);
        return all;
    }
}
