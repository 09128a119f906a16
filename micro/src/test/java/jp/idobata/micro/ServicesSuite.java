package jp.idobata.micro;

import fish.payara.arquillian.container.payara.managed.PayaraMicroDeployableContainer;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.stream.Collectors;
import jp.idobata.services.Cast;
import jp.idobata.services.InTheServer;
import jp.idobata.services.World;
import org.jboss.arquillian.container.spi.ContainerRegistry;
import org.jboss.arquillian.container.spi.client.container.DeployableContainer;
import org.jboss.arquillian.container.spi.event.SetupContainers;
import org.jboss.arquillian.core.api.annotation.Observes;
import org.jboss.arquillian.core.spi.LoadableExtension;
import org.jboss.arquillian.test.spi.event.suite.AfterSuite;
import org.jboss.arquillian.test.spi.event.suite.BeforeClass;

/** Starts a database for the tests that run inside the server, with their cast in it, and tells the server of it. */
public class ServicesSuite implements LoadableExtension {

    private static final String ENTER = "insert into account (email, name, password_hash, language, created_at,"
            + " confirmed_at, version) values (?, ?, '', 'ja', utc_timestamp(6), utc_timestamp(6), 1)";

    @Override
    public void register(ExtensionBuilder builder) {
        builder.observer(Stage.class);
        builder.override(DeployableContainer.class, PayaraMicroDeployableContainer.class, OneDeployment.class);
    }

    /** Comes before Arquillian's own setting up, and after its last test. */
    public static class Stage {

        private TownDatabase database;

        /** Starts the database; the server reads its settings from system properties. */
        public void open(@Observes(precedence = 100) SetupContainers event, ContainerRegistry containers)
                throws SQLException {
            database = TownDatabase.named("services");
            enterCast();
            var settings = new HashMap<>(database.settings());
            settings.put("DEMO", "none");
            settings.put("SITE_URL", "http://localhost");
            settings.put("CALENDAR_NETWORKS", "127.0.0.1");
            settings.putAll(World.settings("http://127.0.0.1:" + TownProcess.freePort()));
            var options = settings.entrySet().stream().map(setting -> "-D" + setting.getKey() + "="
                    + setting.getValue()).collect(Collectors.joining(" ", "-Xmx512m -XX:TieredStopAtLevel=1 ", ""));
            containers.getContainers().forEach(container -> container.getContainerConfiguration()
                    .overrideProperty("microJar", System.getProperty("payara.micro"))
                    .overrideProperty("startupTimeoutInSeconds", "360")
                    .overrideProperty("extraMicroOptions", "--nohazelcast --disablephonehome --contextroot /")
                    .overrideProperty("cmdOptions", options));
        }

        /** Nobody else runs inside the server meanwhile. */
        public void check(@Observes BeforeClass event) {
            if (!event.getTestClass().isAnnotationPresent(InTheServer.class)) {
                throw new IllegalStateException(event.getTestClass().getName() + " has to say @InTheServer");
            }
        }

        /** Stops the database. */
        public void close(@Observes(precedence = -100) AfterSuite event) {
            if (database != null) {
                database.close();
            }
        }

        private void enterCast() throws SQLException {
            var owner = database.database().owner();
            try (var connection = DriverManager.getConnection(database.database().url(), owner.user(),
                    owner.password()); var entry = connection.prepareStatement(ENTER)) {
                for (var person : Cast.ALL) {
                    entry.setString(1, person.email());
                    entry.setString(2, person.bean());
                    entry.executeUpdate();
                }
            }
        }
    }
}
