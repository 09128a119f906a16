package jp.idobata.micro;

/**
 * A running MariaDB with the schemas {@code town} and {@code welfare} and three users: one who may change the
 * schemas and two for the application, on either side of the welfare wall.
 */
interface Database {

    /** The JDBC address, with {@code town} as the default schema. */
    String url();

    /** May change both schemas; only {@link Migration} uses it. */
    Login owner();

    /** Reads and writes {@code town}, and cannot see {@code welfare}. */
    Login townApp();

    /** Reads {@code town}, reads and writes {@code welfare}. */
    Login welfareApp();
}
