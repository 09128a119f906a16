/**
 * The launcher: one program that holds a town, its web server and, unless {@code DB_URL} names another, its database.
 *
 * <p>It promises:
 * <ul>
 * <li>one line with the address when the site really answers, and not before;</li>
 * <li>one line and exit code 1 when it cannot start, with nothing left running;</li>
 * <li>one line and exit code 1, too, when the MariaDB inside ends by itself, for whoever looks after the program;</li>
 * <li>a clean stop of Payara, then MariaDB, on Ctrl-C or SIGTERM, and whole data after {@code kill -9};</li>
 * <li>three database users, of which the web application gets the two lesser ones;</li>
 * <li>one program for each {@code DATA_DIR} at a time.</li>
 * </ul>
 *
 * <p>It leaves out everything the town does: it knows of the application only the file {@code ROOT.war}, the
 * migrations in its {@code ejb.jar}, the settings, {@code GET /health/ready} and the system property
 * {@code idobata.progress}.
 *
 * <p>The order of a start: {@link jp.idobata.micro.Settings} are read, {@link jp.idobata.micro.DataDir} is locked, the
 * {@link jp.idobata.micro.Database} comes up, {@link jp.idobata.micro.Migration} runs as its owner, then
 * {@link jp.idobata.micro.Server} boots. {@link jp.idobata.micro.Town} keeps that order and undoes it backwards.
 */
package jp.idobata.micro;
