package jp.idobata.micro;

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
        return town;
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

    private record Running(TownProcess town) implements ExtensionContext.Store.CloseableResource {

        @Override
        public void close() {
            town.close();
        }
    }
}
