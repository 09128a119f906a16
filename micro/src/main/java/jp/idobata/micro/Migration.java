package jp.idobata.micro;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;

/**
 * Brings the schemas to the application's version, as their owner: first {@code town} from {@code db/town}, then
 * {@code welfare} from {@code db/welfare}, whose tables may refer to those of the town and never the other way round.
 * Each schema keeps its own history.
 */
final class Migration {

    private Migration() {
    }

    /** Runs what has not run yet and answers how many migrations that were. */
    static int run(Database database, Application application) {
        try (var resources = new URLClassLoader(new URL[] {application.ejb().toUri().toURL()},
                Migration.class.getClassLoader())) {
            return migrate(database, resources, "town") + migrate(database, resources, "welfare");
        } catch (FlywayException e) {
            throw new Problem("the database could not be migrated: " + e.getMessage(), e);
        } catch (IOException e) {
            throw new Problem("the migrations could not be read: " + Problem.reason(e), e);
        }
    }

    private static int migrate(Database database, ClassLoader resources, String schema) {
        return Flyway.configure(resources)
                .dataSource(database.url(), database.owner().user(), database.owner().password())
                .locations("classpath:db/" + schema)
                .defaultSchema(schema)
                .createSchemas(false)
                .cleanDisabled(true)
                .load().migrate().migrationsExecuted;
    }
}
