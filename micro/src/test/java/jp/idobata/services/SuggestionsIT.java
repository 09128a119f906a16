package jp.idobata.services;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.Resource;
import jakarta.ejb.EJB;
import jakarta.ejb.EJBAccessException;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import javax.sql.DataSource;
import jp.idobata.Refusal;
import jp.idobata.welfare.Dimension;
import jp.idobata.welfare.Mergers;
import jp.idobata.welfare.Subject;
import jp.idobata.welfare.TermDeed;
import jp.idobata.welfare.Taxonomy;
import jp.idobata.welfare.WelfareProfile;
import jp.idobata.welfare.WelfareProfiles;
import jp.idobata.welfare.WelfareTerm;
import jp.idobata.welfare.suggestion.Foresight;
import jp.idobata.welfare.suggestion.Rule;
import jp.idobata.welfare.suggestion.Studies;
import jp.idobata.welfare.suggestion.Suggestion;
import jp.idobata.welfare.suggestion.Suggestions;
import jp.idobata.welfare.suggestion.Words;
import jp.idobata.welfare.table.TableQuery;
import jp.idobata.welfare.table.TableRow;
import jp.idobata.welfare.table.WelfareTable;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;

/** Terms, suggestions and the table of many as they run in the server. */
@InTheServer
public class SuggestionsIT {

    @EJB
    private Hanako hanako;
    @EJB
    private Ichiko ichiko;
    @EJB
    private Tsunagu tsunagu;
    @EJB
    private WelfareProfiles profiles;
    @EJB
    private Taxonomy taxonomy;
    @EJB
    private Mergers mergers;
    @EJB
    private Suggestions suggestions;
    @EJB
    private Studies studies;
    @EJB
    private Foresight foresight;
    @EJB
    private Words words;
    @EJB
    private WelfareTable table;
    @Resource(lookup = "java:app/jdbc/town")
    private DataSource town;
    @Resource(lookup = "java:app/jdbc/welfare")
    private DataSource welfare;

    /** The application as it was built, with these tests in it. */
    @Deployment
    public static WebArchive application() {
        return ServicesIT.application();
    }

    @Test
    void onlyStaffSeeSuggestionsAndSupportersDecideNothing() throws Exception {
        var group = Subject.group(group("だれにも見えない会", ""));
        for (var stranger : List.<Callable<?>>of(() -> suggestions.of(group), () -> words.page(null, "", 1),
                () -> table.page(query("")), () -> taxonomy.book(1), () -> studies.learn())) {
            denied(stranger);
            denied(() -> hanako.call(stranger));
        }
        assertFalse(tsunagu.call(() -> table.columns(Dimension.FIELD)).isEmpty());
        denied(() -> tsunagu.call(() -> table.write(group, Dimension.FIELD, 0, Set.of(), Set.of(), Set.of())));
        denied(() -> tsunagu.call(() -> done(() -> suggestions.decline(group, 1))));
        denied(() -> tsunagu.call(() -> done(() -> words.write("縁側", 1, 100, null))));
        denied(() -> tsunagu.call(() -> mergers.merge(1, 2)));
    }

    @Test
    void aMergerChangesProfilesIsToldInTheirHistoryAndCanBeTakenBack() throws Exception {
        var group = Subject.group(group("ふたつの言い方の会", ""));
        var one = added("若い人");
        var other = added("わかもの");
        ichiko.call(() -> done(() -> written(group, Set.of(one, 2L))));
        var foreseen = ichiko.call(() -> mergers.preview(one, other));
        assertEquals(List.of(1L, 0L, 0L), List.of(foreseen.moved(), foreseen.same(), foreseen.differing()));
        assertEquals(1, ichiko.call(() -> mergers.merge(one, other)));
        assertEquals(Set.of(other, 2L), ichiko.call(() -> profiles.of(group)).yes());
        assertEquals(2, ichiko.call(() -> profiles.history(group)).size());
        assertThrows(Refusal.class, () -> ichiko.call(() -> mergers.merge(one, other)));
        var deed = ichiko.call(() -> taxonomy.book(1)).get(0);
        assertEquals(TermDeed.Kind.MERGED, deed.kind());
        assertEquals("ichiko@example.jp", deed.by());
        ichiko.call(() -> done(() -> mergers.undo(deed.id())));
        assertEquals(Set.of(one, 2L), ichiko.call(() -> profiles.of(group)).yes());
        assertFalse(term(one).retired());
        assertThrows(Refusal.class, () -> ichiko.call(() -> done(() -> mergers.undo(deed.id()))));
        ichiko.call(() -> done(() -> taxonomy.retire(one)));
        ichiko.call(() -> done(() -> taxonomy.retire(other)));
    }

    @Test
    void whatIsSuggestedTellsWhyIsDecidedByStaffAndNotSuggestedAgain() throws Exception {
        ichiko.call(() -> done(studies::begin));
        var group = Subject.group(group("みどり町子育てサロン", "親子でどうぞ"));
        var children = number("FIELD", "children");
        var programme = number("PROGRAMME", "3-ni");
        var told = ichiko.call(() -> suggestions.of(group)).suggestions();
        var reasons = told.stream().filter(one -> one.term().id() == children).findFirst().orElseThrow().reasons();
        assertTrue(reasons.stream().anyMatch(reason -> reason.text().equals("子育てサロン") && reason.source() != null),
                reasons::toString);
        assertTrue(suggested(group).containsAll(Set.of(children, programme)));
        var due = ichiko.call(() -> foresight.due(Subject.Kind.GROUP));
        ichiko.call(() -> done(() -> foresight.workOut(Subject.Kind.GROUP, due)));
        assertEquals(List.of(), ichiko.call(() -> foresight.due(Subject.Kind.GROUP)));
        assertEquals(Set.of(children), row(group, "子育てサロン").suggested());
        ichiko.call(() -> done(() -> suggestions.decline(group, children)));
        ichiko.call(() -> done(() -> written(group, Set.of(programme))));
        assertFalse(suggested(group).contains(children) || suggested(group).contains(programme));
        assertEquals(Set.of(), row(group, "子育てサロン").suggested());
        ichiko.call(() -> done(() -> suggestions.rule(new Rule(60, 5))));
        assertThrows(Refusal.class, () -> ichiko.call(() -> done(() -> suggestions.rule(new Rule(101, 5)))));
    }

    @Test
    void theSameDecisionsAreLearntOnceAndTeachTheSame() throws Exception {
        ichiko.call(() -> done(studies::begin));
        for (var i = 0; i < 6; i++) {
            var group = Subject.group(group("竹とんぼの会" + i, "竹とんぼをつくる"));
            ichiko.call(() -> done(() -> written(group, Set.of(2L, 8L))));
        }
        assertTrue(ichiko.call(() -> studies.learn()));
        assertFalse(ichiko.call(() -> studies.learn()), "nothing was decided since");
        var first = body();
        change("delete from measure");
        change("delete from model");
        change("delete from job_run where job = 'learning'");
        assertTrue(ichiko.call(() -> studies.learn()));
        assertArrayEquals(first, body());
        assertTrue(ichiko.call(() -> suggestions.figures()).decisions() >= 6);
    }

    @Test
    void ofTwoWhoWriteTheSameRowTheSecondIsToldAndTheRestOfTheProfileStays() throws Exception {
        var group = Subject.group(group("ふたりで書く会", ""));
        ichiko.call(() -> done(() -> written(group, Set.of(1L, 8L))));
        var shown = row(group, "ふたりで書く会");
        assertEquals(Set.of(1L), shown.yes());
        var next = ichiko.call(() -> table.write(group, Dimension.FIELD, shown.version(), Set.of(2L), Set.of(),
                Set.of()));
        assertTrue(next > shown.version());
        assertEquals(Set.of(2L, 8L), ichiko.call(() -> profiles.of(group)).yes());
        assertThrows(Refusal.class, () -> ichiko.call(() -> table.write(group, Dimension.FIELD, shown.version(),
                Set.of(3L), Set.of(), Set.of())));
        assertEquals(Set.of(2L, 8L), ichiko.call(() -> profiles.of(group)).yes());
        assertEquals(next.intValue(), ichiko.call(() -> table.write(group, Dimension.FIELD, next, Set.of(2L), Set.of(),
                Set.of())), "nothing was changed, nothing is written");
    }

    private TableRow row(Subject subject, String words) throws Exception {
        return ichiko.call(() -> table.page(query(words))).rows().stream()
                .filter(row -> row.subject().equals(subject)).findFirst().orElseThrow();
    }

    private static TableQuery query(String words) {
        return new TableQuery(Subject.Kind.GROUP, Dimension.FIELD, words, null, null, null, false,
                TableQuery.Order.CHANGED, 1);
    }

    private Set<Long> suggested(Subject subject) throws Exception {
        var terms = new HashSet<Long>();
        ichiko.call(() -> suggestions.of(subject)).suggestions().stream().map(Suggestion::term)
                .map(WelfareTerm::id).forEach(terms::add);
        return terms;
    }

    private void written(Subject subject, Set<Long> yes) {
        var now = profiles.of(subject);
        profiles.write(subject, new WelfareProfile(yes, Set.of(), null, null, null, null, now.version()));
    }

    private long added(String name) throws Exception {
        ichiko.call(() -> done(() -> taxonomy.add(Dimension.FIELD, name)));
        return ichiko.call(() -> profiles.terms()).stream().filter(term -> term.name().equals(name)).findFirst()
                .orElseThrow().id();
    }

    private WelfareTerm term(long id) throws Exception {
        return ichiko.call(() -> profiles.terms()).stream().filter(term -> term.id() == id).findFirst().orElseThrow();
    }

    private long number(String dimension, String code) throws Exception {
        return ichiko.call(() -> profiles.terms()).stream().filter(term -> term.code().equals(code)
                && term.dimension().name().equals(dimension)).findFirst().orElseThrow().id();
    }

    private long group(String name, String summary) throws SQLException {
        try (var connection = town.getConnection(); var insert = connection.prepareStatement("insert into"
                + " community_group (name, summary, created_at, updated_at, version) values (?, ?, utc_timestamp(6),"
                + " utc_timestamp(6), 0) returning id")) {
            insert.setString(1, name);
            insert.setString(2, summary);
            try (var id = insert.executeQuery()) {
                id.next();
                return id.getLong(1);
            }
        }
    }

    private byte[] body() throws SQLException {
        try (var connection = welfare.getConnection(); var result = connection.createStatement()
                .executeQuery("select body from model order by version desc limit 1")) {
            result.next();
            return result.getBytes(1);
        }
    }

    private void change(String sql) throws SQLException {
        try (var connection = welfare.getConnection(); var statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }

    private static void denied(Callable<?> work) {
        assertThrows(EJBAccessException.class, work::call);
    }

    private static boolean done(Runnable deed) {
        deed.run();
        return true;
    }
}
