package jp.idobata.micro;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/** The MariaDB that {@code DB_URL} names; someone else runs it and made the users (config/mariadb/setup.sql). */
record OutsideDatabase(String url, Login owner, Login townApp, Login welfareApp) implements Database {

    private static final String WELFARE_SEEN = "SELECT 1 FROM information_schema.schemata WHERE schema_name='welfare'";

    /** Fails with one sentence unless it is a MariaDB that we know, lets all three users in and keeps the wall. */
    OutsideDatabase checked() {
        check("DB_OWNER_USER", owner, true);
        check("DB_USER", townApp, false);
        check("DB_WELFARE_USER", welfareApp, true);
        return this;
    }

    private void check(String setting, Login login, boolean welfare) {
        try (var connection = DriverManager.getConnection(url, login.user(), login.password())) {
            checkVersion(connection);
            if (seesWelfare(connection) != welfare) {
                throw new Problem(setting + "=" + login + (welfare ? " cannot" : " can")
                        + " see the schema welfare; its grants should be as in config/mariadb/setup.sql");
            }
        } catch (SQLException e) {
            throw new Problem(setting + "=" + login + " cannot use the database of DB_URL: " + e.getMessage(), e);
        }
    }

    private static void checkVersion(Connection connection) throws SQLException {
        var server = connection.getMetaData();
        var version = server.getDatabaseMajorVersion() * 100 + server.getDatabaseMinorVersion();
        if (!server.getDatabaseProductName().equals("MariaDB") || version < 1006) {
            throw new Problem("DB_URL leads to " + server.getDatabaseProductName() + " "
                    + server.getDatabaseProductVersion() + ", but MariaDB 10.6 or newer is needed");
        }
    }

    private static boolean seesWelfare(Connection connection) throws SQLException {
        try (var statement = connection.createStatement(); var rows = statement.executeQuery(WELFARE_SEEN)) {
            return rows.next();
        }
    }
}
