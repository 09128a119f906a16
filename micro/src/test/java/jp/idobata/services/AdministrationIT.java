package jp.idobata.services;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.Resource;
import jakarta.ejb.EJB;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import javax.sql.DataSource;
import jp.idobata.Refusal;
import jp.idobata.account.Accounts;
import jp.idobata.account.MailedSecret.Kind;
import jp.idobata.account.PasswordRules;
import jp.idobata.account.Role;
import jp.idobata.account.StaffRoster;
import jp.idobata.account.signin.SignInTry.Outcome;
import jp.idobata.account.signin.SignIns;
import jp.idobata.account.signin.SignIns.Question;
import jp.idobata.gathering.Gatherings;
import jp.idobata.gathering.Theme;
import jp.idobata.gathering.ThemeDesk;
import jp.idobata.gathering.ThemeNames;
import jp.idobata.calendar.TownClock;
import jp.idobata.insight.audit.AuditEntry;
import jp.idobata.insight.audit.AuditQuestion;
import jp.idobata.insight.audit.AuditTrail;
import jp.idobata.retention.Emptying;
import jp.idobata.retention.Kept;
import jp.idobata.retention.Retention;
import jp.idobata.site.Setting;
import jp.idobata.site.SiteDesk;
import jp.idobata.site.SiteDesk.Words;
import jp.idobata.site.SiteSettings;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;

/** What administrators do, as it runs in the server. */
@InTheServer
public class AdministrationIT {

    private static final String PASSWORD = "a-phrase-for-the-desk";

    @EJB
    private Hanako hanako;
    @EJB
    private Ichiko ichiko;
    @EJB
    private Mamoru mamoru;
    @EJB
    private StaffRoster roster;
    @EJB
    private Accounts accounts;
    @EJB
    private PasswordRules rules;
    @EJB
    private SignIns signIns;
    @EJB
    private SiteDesk site;
    @EJB
    private SiteSettings settings;
    @EJB
    private ThemeDesk themes;
    @EJB
    private Gatherings gatherings;
    @EJB
    private AuditTrail trail;
    @EJB
    private Retention retention;
    @EJB
    private Emptying emptying;
    @Resource(lookup = "java:app/jdbc/town")
    private DataSource town;
    @Inject
    private TownClock clock;
    @Resource(lookup = "java:app/jdbc/welfare")
    private DataSource welfare;
    @Inject
    private Letters letters;

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

    private long engage(String email, Role... roles) throws Exception {
        var id = mamoru.call(() -> roster.invite(email, "新しい人", Set.of(roles)));
        assertEquals(Kind.INVITE, letters.lastTo(email).kind());
        assertEquals(email, accounts.reset(letters.lastTo(email).secret(), PASSWORD));
        return id;
    }

    @Test
    void onlyAdministratorsSeeWhoWorksAtTheDeskAndWhoSignedIn() {
        denied(() -> roster.all());
        denied(() -> ichiko.call(() -> roster.all()));
        denied(() -> ichiko.call(() -> roster.invite("new@example.jp", "新", Set.of(Role.CURATOR))));
        denied(() -> ichiko.call(() -> done(() -> roster.lock(1))));
        denied(() -> ichiko.call(() -> signIns.list(new Question("", false, false), 0, 1)));
        denied(() -> hanako.call(() -> done(() -> rules.set(12, 12))));
    }

    @Test
    void whoIsInvitedChoosesAPasswordAndIsWhatTheyWereInvitedAs() throws Exception {
        assertEquals("account.refusal.role", refused(() -> mamoru.call(() -> roster.invite("rin@example.jp", "凛",
                Set.of(Role.RESIDENT)))));
        mamoru.call(() -> roster.invite("rin@example.jp", "凛", Set.of(Role.CURATOR)));
        var secret = letters.lastTo("rin@example.jp").secret();
        assertTrue(accounts.canReset(secret));
        assertEquals("account.refusal.common", refused(() -> accounts.reset(secret, "Password1234")));
        assertEquals(Set.of(), accounts.rolesOf("rin@example.jp", PASSWORD).orElse(Set.of()));
        accounts.reset(secret, PASSWORD);
        assertEquals(Set.of("resident", "curator"), accounts.rolesOf("rin@example.jp", PASSWORD).orElseThrow());
        assertFalse(accounts.canReset(secret), "the link works once");
        assertEquals("account.refusal.ticket", refused(() -> accounts.reset(secret, PASSWORD)));
    }

    @Test
    void thereIsAlwaysAnAdministratorWhoCanSignIn() throws Exception {
        var first = engage("first-admin@example.jp", Role.ADMINISTRATOR);
        assertEquals("account.refusal.last", refused(() -> mamoru.call(() -> done(() -> roster.lock(first)))));
        assertEquals("account.refusal.last", refused(() -> mamoru.call(() -> done(() -> roster.appoint(first,
                Set.of(Role.CURATOR))))));
        assertEquals("account.refusal.last", refused(() -> mamoru.call(() -> roster.invite("first-admin@example.jp",
                "一", Set.of(Role.CURATOR)))));
        var second = engage("second-admin@example.jp", Role.ADMINISTRATOR, Role.CURATOR);
        mamoru.call(() -> done(() -> roster.lock(first)));
        assertTrue(accounts.rolesOf("first-admin@example.jp", PASSWORD).isEmpty());
        assertEquals("account.refusal.last", refused(() -> mamoru.call(() -> done(() -> roster.lock(second)))));
        mamoru.call(() -> done(() -> roster.unlock(first)));
        mamoru.call(() -> done(() -> roster.appoint(second, Set.of())));
        assertEquals(Set.of("resident"), accounts.rolesOf("second-admin@example.jp", PASSWORD).orElseThrow());
        assertEquals(Kind.APPOINTED, letters.lastTo("second-admin@example.jp").kind());
        assertTrue(mamoru.call(() -> roster.all()).stream().anyMatch(one -> one.id() == second
                && one.roles().isEmpty()), "whoever was once at the desk stays on the list");
    }

    @Test
    void passwordsAtTheDeskMayHaveToBeLongerThanOthers() throws Exception {
        assertEquals("account.refusal.least", refused(() -> mamoru.call(() -> done(() -> rules.set(9, 12)))));
        mamoru.call(() -> done(() -> rules.set(11, 30)));
        mamoru.call(() -> roster.invite("long@example.jp", "長", Set.of(Role.SUPPORTER)));
        var secret = letters.lastTo("long@example.jp").secret();
        assertEquals("account.refusal.password", refused(() -> accounts.reset(secret, PASSWORD)));
        assertEquals(11, rules.leastHere());
        assertEquals(30, (int) ichiko.call(() -> rules.leastHere()));
        mamoru.call(() -> done(() -> rules.set(10, 10)));
        assertEquals("long@example.jp", accounts.reset(secret, PASSWORD));
    }

    @Test
    void theSiteIsCalledColouredAndWordedAsSetAndEveryChangeIsKept() throws Exception {
        denied(() -> ichiko.call(() -> done(() -> site.set(Setting.NAME, "よその名"))));
        assertEquals("site.refusal.pale", refused(() -> mamoru.call(() -> done(() -> site.set(Map.of(Setting.NAME,
                "縁側", Setting.MAIN, "#ffff00"))))));
        settings.refresh();
        assertTrue(settings.look().get(Setting.NAME).isEmpty(), "all or nothing");
        mamoru.call(() -> done(() -> site.set(Setting.NAME, " 縁側 ")));
        assertEquals("site.refusal.placeholders", refused(() -> mamoru.call(() -> done(() -> site.say("k", List
                .of(new Words("ja",
                "{0}件", "件")))))));
        mamoru.call(() -> done(() -> site.say("k", List.of(new Words("ja",
                "{0}件", "{0}つ")))));
        settings.refresh();
        assertEquals("縁側", settings.look().get(Setting.NAME).orElseThrow());
        assertEquals("{0}つ", settings.look().texts().get("ja").get("k"));
        mamoru.call(() -> done(() -> site.set(Setting.NAME, null)));
        mamoru.call(() -> done(() -> site.say("k", List.of(new Words("ja",
                "{0}件", "{0}件")))));
        settings.refresh();
        assertTrue(settings.look().settings().isEmpty() && settings.look().texts().isEmpty());
        assertEquals(List.of("text/ja/k {0}つ>null", "NAME 縁側>null", "text/ja/k null>{0}つ", "NAME null>縁側"),
                mamoru.call(() -> site.history(0, 4)).stream().map(one -> one.name() + " " + one.before() + ">"
                        + one.after()).toList());
    }

    @Test
    void themesAreAddedMovedAndRetiredAndNeverLost() throws Exception {
        denied(() -> ichiko.call(() -> themes.all()));
        assertEquals("site.refusal.theme", refused(() -> mamoru.call(() -> done(() -> themes.add("Bad code",
                new ThemeNames("料理", null, null))))));
        assertEquals("site.refusal.theme", refused(() -> mamoru.call(() -> done(() -> themes.add("eat",
                new ThemeNames("料理", null, null))))));
        mamoru.call(() -> done(() -> themes.add("cook", new ThemeNames("料理をする", "｜料理《りょうり》", "Cook"))));
        var before = codes();
        assertEquals("cook", before.get(before.size() - 1));
        mamoru.call(() -> done(() -> themes.move("cook", true)));
        assertEquals("cook", codes().get(before.size() - 2));
        mamoru.call(() -> done(() -> themes.retire("cook")));
        assertTrue(gatherings.themes().stream().anyMatch(theme -> theme.getCode().equals("cook")
                && theme.isRetired()), "what has it still shows its name");
        mamoru.call(() -> done(() -> themes.restore("cook")));
        mamoru.call(() -> done(() -> themes.retire("cook")));
    }

    private List<String> codes() throws Exception {
        return mamoru.call(() -> themes.all()).stream().filter(theme -> !theme.isRetired()).map(Theme::getCode)
                .toList();
    }

    @Test
    void everyDeedIsInTheAuditLogAndNoneIsForgotten() throws Exception {
        denied(() -> ichiko.call(() -> trail.list(question("", ""), 1)));
        var known = mamoru.call(() -> trail.columns());
        var there = new TreeSet<String>();
        try (var connection = welfare.getConnection(); var columns = connection.createStatement().executeQuery(
                "select concat(table_name, '.', column_name) from information_schema.columns where table_schema in"
                        + " ('town', 'welfare') and table_name not like 'flyway%' and column_name"
                        + " like '%\\_by' and data_type <> 'bigint'")) {
            while (columns.next()) {
                there.add(columns.getString(1));
            }
        }
        assertEquals(there, known);
        for (var i = 0; i < 5; i++) {
            var name = "庭" + i;
            mamoru.call(() -> done(() -> site.set(Setting.TAG, "#" + name)));
        }
        mamoru.call(() -> done(() -> site.set(Setting.TAG, null)));
        settings.refresh();
        var first = mamoru.call(() -> trail.list(question("site", ""), 2));
        var then = mamoru.call(() -> trail.list(question("site", first.get(1).place()), 4));
        assertEquals(List.of("#庭4 > -", "#庭3 > #庭4", "#庭2 > #庭3", "#庭1 > #庭2", "#庭0 > #庭1", "- > #庭0"),
                Stream.concat(first.stream(), then.stream()).map(AuditEntry::words).toList());
        assertEquals("mamoru@example.jp Mamoru site", first.get(0).by() + " " + first.get(0).name() + " "
                + first.get(0).deed());
        assertTrue(mamoru.call(() -> trail.list(question("", ""), 1000)).size() >= 6, "every source can be read");
    }

    @Test
    void whatIsShownBeforehandIsWhatGoesAtNightAndNothingElse() throws Exception {
        denied(() -> ichiko.call(() -> retention.rules()));
        assertEquals("retention.refusal.days", refused(() -> mamoru.call(() -> done(() -> retention.set(Kept.SIGN_IN,
                0)))));
        try (var connection = town.getConnection(); var statement = connection.createStatement()) {
            statement.executeUpdate("delete from sign_in");
            statement.executeUpdate("insert into sign_in (account_id, outcome, origin, tried_at) select id, 'IN', ''"
                    + ", '2020-01-01' from account limit 3");
            statement.executeUpdate("insert into sign_in (account_id, outcome, origin, tried_at) select id, 'IN', ''"
                    + ", utc_timestamp(6) - interval 40 day from account limit 2");
        }
        assertEquals(3, mamoru.call(() -> retention.count(Kept.SIGN_IN, 180)));
        assertEquals(5, mamoru.call(() -> retention.preview(Kept.SIGN_IN, 30, 10)).size());
        mamoru.call(() -> done(() -> retention.set(Kept.SIGN_IN, null)));
        emptying.empty();
        assertEquals(5, mamoru.call(() -> retention.count(Kept.SIGN_IN, 1)), "kept for good");
        mamoru.call(() -> done(() -> retention.set(Kept.SIGN_IN, 180)));
        emptying.empty();
        assertEquals(2, mamoru.call(() -> retention.count(Kept.SIGN_IN, 1)));
        assertTrue(mamoru.call(() -> retention.nights()).stream().anyMatch(night -> night.kind() == Kept.SIGN_IN
                && night.deleted() == 3));
        assertTrue(mamoru.call(() -> retention.rules()).stream().allMatch(rule -> rule.due() == 0),
                "every kind can be asked for and emptied");
    }

    private AuditQuestion question(String room, String after) {
        return new AuditQuestion(clock.today().minusDays(1), clock.today(), "Mamoru", room, true, after);
    }

    @Test
    void signingInIsWrittenDownOfThoseWhoHaveAnAccount() throws Exception {
        var question = new Question("jiro@", false, false);
        signIns.note("nobody-%@example.jp", Outcome.REFUSED, "192.0.2.1");
        signIns.note("Jiro@Example.jp", Outcome.REFUSED, "192.0.2.7");
        for (var i = 0; i < 100 && mamoru.call(() -> signIns.count(question)) == 0; i++) {
            Thread.sleep(50);
        }
        var tries = mamoru.call(() -> signIns.list(question, 0, 10));
        assertEquals("jiro@example.jp REFUSED 192.0.2.7", tries.get(0).email() + " " + tries.get(0).outcome() + " "
                + tries.get(0).origin());
        assertEquals(0, (int) mamoru.call(() -> signIns.count(new Question("nobody", false, false))));
        assertEquals(0, (int) mamoru.call(() -> signIns.count(new Question("jiro@", false, true))));
        assertEquals(0, (int) mamoru.call(() -> signIns.count(new Question("%", false, false))));
    }
}
