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
import java.util.concurrent.Callable;
import javax.sql.DataSource;
import jp.idobata.Refusal;
import jp.idobata.calendar.TownClock;
import jp.idobata.follow.DigestDesk;
import jp.idobata.follow.Follows;
import jp.idobata.follow.Line;
import jp.idobata.follow.SavedSearch;
import jp.idobata.follow.SavedSearches;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;

/** Searches that people keep and follow, as they run in the server. */
@InTheServer
public class SavedSearchesIT {

    @EJB
    private Hanako hanako;
    @EJB
    private Jiro jiro;
    @EJB
    private SavedSearches searches;
    @EJB
    private Follows follows;
    @EJB
    private DigestDesk digests;
    @Inject
    private TownClock clock;
    @Inject
    private DataAsked questions;
    @Resource(lookup = "java:app/jdbc/town")
    private DataSource town;

    /** The application as it was built, with these tests in it. */
    @Deployment
    public static WebArchive application() {
        return ServicesIT.application();
    }

    private static String refused(Callable<?> work) {
        return assertThrows(Refusal.class, work::call).messageKey();
    }

    private static boolean done(Runnable deed) {
        deed.run();
        return true;
    }

    private boolean save(String name, String asked) {
        return done(() -> searches.save(name, asked));
    }

    private static List<String> names(List<SavedSearch> kept) {
        return kept.stream().map(SavedSearch::name).toList();
    }

    @Test
    void onlyOnesOwnAreChangedAndNoMoreThanAFewAreKept() throws Exception {
        assertThrows(EJBAccessException.class, () -> searches.mine());
        assertThrows(EJBAccessException.class, () -> save("x", "theme=eat"));
        jiro.call(() -> save(" 食べる ", "theme=eat"));
        jiro.call(() -> save("食べよう", "theme=eat"));
        assertEquals(List.of("食べよう"), names(jiro.call(() -> searches.mine())), "kept once, by its last name");
        var id = jiro.call(() -> searches.mine()).get(0).id();
        hanako.call(() -> done(() -> searches.rename(id, "わたしの")));
        hanako.call(() -> done(() -> searches.remove(id)));
        assertEquals(List.of("食べよう"), names(jiro.call(() -> searches.mine())));
        jiro.call(() -> done(() -> searches.rename(id, "食べたい")));
        for (var wrong : List.of("", " ", "長".repeat(SavedSearch.NAME_MOST + 1))) {
            assertEquals("follow.refusal.name", refused(() -> jiro.call(() -> done(() -> searches.rename(id, wrong)))));
        }
        for (var wrong : List.of("", "from=x", "at=1", "q=" + "a".repeat(SavedSearch.ASKED_MOST), "q=谷", "q=a\nb")) {
            assertEquals("follow.refusal.unread", refused(() -> jiro.call(() -> save("x", wrong))), wrong);
        }
        for (var area = 1; area < SavedSearches.MOST; area++) {
            var asked = "area=" + area;
            jiro.call(() -> save(asked, asked));
        }
        assertEquals("follow.refusal.searches", refused(() -> jiro.call(() -> save("x", "free=true"))));
        assertTrue(jiro.call(() -> save("食べたい", "theme=eat")), "one that is kept can be called otherwise still");
        for (var kept : jiro.call(() -> searches.mine())) {
            jiro.call(() -> done(() -> searches.remove(kept.id())));
        }
        assertEquals(List.of(), jiro.call(() -> searches.mine()));
    }

    @Test
    void whatASearchFindsIsToldWithWhatIsFollowedAndCancelledDatesAreLeftOut() throws Exception {
        try (var connection = town.getConnection()) {
            var life = new FullLife(connection, "unused@example.jp", "x");
            var whole = FollowedTown.lay(connection, clock.now(), "沢");
            assertEquals(List.of(), hanako.call(() -> follows.coming()));
            hanako.call(() -> save("沢", "area=" + whole));
            var line = hanako.call(() -> follows.coming()).get(0);
            assertEquals("沢の朝市 1", line.title() + " " + line.more(), "its first date is off, two more are not");
            assertEquals(clock.today().plusDays(3), line.startsAt().toLocalDate());
            var number = life.number("select id from account where email = 'hanako@example.jp'");
            var week = clock.today().plusYears(1);
            assertTrue(digests.due(week, 0, 100).contains(number), "whoever keeps a search has a digest");
            assertTrue(digests.seeTo(number, clock.today().plusDays(1)));
            assertEquals("[沢の朝市] [沢の新年会]", titles(questions.digest().week()) + " "
                    + titles(questions.digest().fresh()));
            var first = hanako.call(() -> searches.mine()).get(0).id();
            hanako.call(() -> save("沢のきのう", "area=" + whole + "&to=" + clock.today().minusDays(1)));
            hanako.call(() -> done(() -> searches.remove(first)));
            assertEquals(List.of(), hanako.call(() -> follows.coming()), "its days are over");
            for (var kept : hanako.call(() -> searches.mine())) {
                hanako.call(() -> done(() -> searches.remove(kept.id())));
            }
            assertFalse(digests.due(week, 0, 100).contains(number));
        }
    }

    private static List<String> titles(List<Line> lines) {
        return lines.stream().map(Line::title).toList();
    }
}
