package jp.idobata.micro;

import java.sql.DriverManager;
import java.sql.SQLException;

/** The MariaDB that {@code DB_URL} names; someone else runs it and made the users (config/mariadb/setup.sql). */
record OutsideDatabase(String url, Login owner, Login townApp, Login welfareApp) implements Database {

    /** Fails with one sentence unless all three users can get in. */
    void check() {
        check(owner, "DB_OWNER_USER");
        check(townApp, "DB_USER");
        check(welfareApp, "DB_WELFARE_USER");
    }

    private void check(Login login, String setting) {
        try (var connection = DriverManager.getConnection(url, login.user(), login.password())) {
            connection.isValid(1);
        } catch (SQLException e) {
            throw new Problem("the database of DB_URL does not let in " + setting + " (" + login + "): "
                    + e.getMessage(), e);
        }
    }

    @Override
    public void close() {
        // Not ours to stop.
    }
}
