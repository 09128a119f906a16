package jp.idobata.micro;

import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Gives tests the one demo town that all of them share: {@code @ExtendWith(SharedTown.class)} and a parameter of the
 * type {@link TownProcess}. It is started by the first test that asks and stopped after the last test of the run.
 * Its today is 21 November 2026. Whoever writes to it leaves the demo's own gatherings as they are.
 */
public final class SharedTown implements ParameterResolver {

    /** A list of places that staff have brought and nobody has said yes to. */
    public static final String LIST = "番屋.csv";
    /** A list whose columns nobody knows. */
    public static final String STRANGE_LIST = "とう.csv";

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == TownProcess.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return context.getRoot().getStore(ExtensionContext.Namespace.create(SharedTown.class))
                .getOrComputeIfAbsent(Running.class, key -> new Running(start()), Running.class).town();
    }

    private static TownProcess start() {
        var town = TownProcess.named("shared").withSharedMariaDb()
                .set("DEMO", "takamatsu").set("DEMO_TODAY", "2026-11-21").start();
        letGroupBeWrittenTo(town);
        bring(town, LIST, "名称,住所,緯度,経度,電話番号\r\n港の番屋,高松市番町1-8-15,134.0433,34.3401,087-000-0000\r\n"
                + "沖の番屋,焼津市本町2,34.8749,138.3269,\r\n,高松市番町,,,\r\n");
        bring(town, STRANGE_LIST, "とう,どこ,ここ\r\n港の番屋,高松市番町1,087-000-0000\r\n");
        subscribe(town);
        return town;
    }

    /** A calendar that has failed, and something that has gone from it. */
    private static void subscribe(TownProcess town) {
        try (var owner = town.owner(); var statement = owner.createStatement()) {
            statement.executeUpdate("insert into calendar_subscription (name, address, every_hours, publish, made_by,"
                    + " made_at, next_at, good_at, failures, failure) values ('港の暦',"
                    + " 'https://calendar.example/port.ics', 24, true, 'staff@example.jp', '2026-11-20', '2035-01-01',"
                    + " '2026-11-20', 4, 'GONE')");
            statement.executeUpdate("insert into subscription_visit (subscription_id, at, outcome, failure) select id,"
                    + " '2026-11-20 01:00', 'FAILED', 'GONE' from calendar_subscription");
            statement.executeUpdate("insert into imported_thing (kind, source_key, thing_id, written, undone) select"
                    + " 'GATHERINGS', 'ics:gone@example.jp', min(gathering_id), '{}', false from publication");
            statement.executeUpdate("insert into subscription_thing select id, 'ics:gone@example.jp', 0, 'GONE',"
                    + " '2026-11-20', null from calendar_subscription");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The page with the form has to be there, whichever test comes first. */
    private static void letGroupBeWrittenTo(TownProcess town) {
        try (var owner = town.owner(); var statement = owner.createStatement()) {
            statement.executeUpdate("update community_group set contact_hidden = true where id in (select m.group_id"
                    + " from membership m join account a on a.id = m.account_id where a.email = 'circle@example.jp')");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Lays a file where staff's page lays it; the town looks it over by itself. */
    /** Lays a file as staff bring one; the background looks at it. */
    public static void bring(TownProcess town, String name, String text) {
        try (var owner = town.owner(); var run = owner.prepareStatement("insert into import_run (title, imported_by,"
                + " imported_at, files, rows_in, taken, merged, set_aside, recorded, state, read_on, sha256)"
                + " values (?,"
                + " 'staff@example.jp', '2026-11-21 00:00', 1, 0, 0, 0, 0, 0, 'UPLOADED', '2026-11-21',"
                + " sha2('x', 256))");
                var file = owner.prepareStatement("insert into import_file values (last_insert_id(), ?)")) {
            run.setString(1, name);
            run.executeUpdate();
            file.setBytes(1, text.getBytes(StandardCharsets.UTF_8));
            file.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private record Running(TownProcess town) implements ExtensionContext.Store.CloseableResource {

        @Override
        public void close() {
            town.close();
        }
    }
}
