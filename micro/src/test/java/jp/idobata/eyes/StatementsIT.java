package jp.idobata.eyes;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.stream.Stream;
import jp.idobata.micro.SharedTown;
import jp.idobata.micro.TownProcess;
import jp.idobata.visit.Visit;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;

/** What a page costs the database: a page knows its number of statements, whatever it shows. */
@ExtendWith(SharedTown.class)
class StatementsIT {

    private static final int STATEMENTS_MOST = 6;

    @TestFactory
    Stream<DynamicTest> aVisitorsPageTakesFewStatements(TownProcess town) throws SQLException {
        var pages = Walk.through(town).stream().filter(stop -> stop.who() == Stop.Who.VISITOR).map(Stop::path);
        return Stream.concat(pages, Stream.of("/api/v1/gatherings?size=100", "/api/v1/places?size=100",
                "/api/v1/areas", "/api/v1/themes")).map(path -> DynamicTest.dynamicTest(path,
                        () -> assertFew(town, path)));
    }

    private static void assertFew(TownProcess town, String path) throws SQLException {
        var visitor = new Visit(town.base());
        // The first time also fills what is kept for everybody, such as texts.
        visitor.get(path);
        try (var connection = town.owner()) {
            var reads = said(connection, "Com_select");
            var writes = said(connection, "Com_insert") + said(connection, "Com_update")
                    + said(connection, "Com_delete");
            visitor.get(path);
            var taken = said(connection, "Com_select") - reads;
            var written = said(connection, "Com_insert") + said(connection, "Com_update")
                    + said(connection, "Com_delete") - writes;
            System.out.println(path + " takes " + taken + " statements");
            assertAll(
                    () -> assertTrue(taken <= STATEMENTS_MOST, path + " takes " + taken + " statements"),
                    () -> assertEquals(0, written, "to look changes nothing"));
        }
    }

    /** How many statements of a kind the whole server has been asked for. */
    private static long said(Connection connection, String kind) throws SQLException {
        try (var statement = connection.createStatement();
                var result = statement.executeQuery("show global status where variable_name = '" + kind + "'")) {
            result.next();
            return result.getLong(2);
        }
    }
}
