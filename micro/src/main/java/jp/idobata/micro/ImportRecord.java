package jp.idobata.micro;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/** One import in the town's tables (package {@code jp.idobata.intake.job}), as far as the shell has to do with it. */
final class ImportRecord {

    /** Who stands as the one who brought it. */
    private static final String SHELL = "idobata";
    private static final int BYTES_MOST = 10 * 1024 * 1024;

    private final Connection town;
    private final Path file;
    private long id;

    ImportRecord(Connection town, Path file) {
        this.town = town;
        this.file = file;
    }

    long id() {
        return id;
    }

    String name() {
        return file.getFileName().toString();
    }

    /** Lays the file where the background finds it; the same file keeps the day on which it was first read. */
    void bring() throws SQLException, IOException {
        if (Files.size(file) > BYTES_MOST) {
            throw new Problem(file + " is larger than 10 MB");
        }
        var bytes = Files.readAllBytes(file);
        town.setAutoCommit(false);
        try (var run = town.prepareStatement("insert into import_run (title, imported_by, imported_at, files, rows_in,"
                + " taken, merged, set_aside, recorded, state, read_on, sha256) values (?, ?, utc_timestamp(6), 1, 0,"
                + " 0, 0, 0, 0, 'UPLOADED', (select min(r.read_on) from import_run r where r.sha256 = ?"
                + " and r.title = ?), ?)", Statement.RETURN_GENERATED_KEYS);
                var content = town.prepareStatement("insert into import_file (run_id, content) values (?, ?)")) {
            var hash = sha256(bytes);
            run.setString(1, name());
            run.setString(2, SHELL);
            run.setString(3, hash);
            run.setString(4, name());
            run.setString(5, hash);
            run.executeUpdate();
            try (var keys = run.getGeneratedKeys()) {
                keys.next();
                id = keys.getLong(1);
            }
            content.setLong(1, id);
            content.setBytes(2, bytes);
            content.executeUpdate();
            town.commit();
        } finally {
            town.setAutoCommit(true);
        }
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    void confirm(boolean publish) throws SQLException {
        change("update import_run set state = 'CONFIRMED', done = 0, publish = " + publish + " where state = 'LOOKED'"
                + " and id = ");
    }

    void discard() throws SQLException {
        change("update import_run set state = 'DISCARDED' where state = 'LOOKED' and id = ");
    }

    String stage() throws SQLException {
        return lines("select state from import_run where id = ").get(0);
    }

    String refusal() throws SQLException {
        return lines("select coalesce(refusal, state) from import_run where id = ").get(0);
    }

    /** How many rows became what. */
    List<String> counts() throws SQLException {
        return lines("select concat('  ', sum(n), ' rows ', word) from (select 1 as n, case when c.state = 'FAILED'"
                + " then 'failed' when r.outcome = 'SET_ASIDE' or c.action = 'ASIDE' then 'set aside' when c.action ="
                + " 'ADD' then 'new' when c.action = 'UPDATE' then 'changed' else 'left as they are' end as word from"
                + " import_row r left join import_record c on c.run_id = r.run_id and c.position = r.record where"
                + " r.run_id = " + id + ") t group by word order by word -- ");
    }

    /** Rows that were set aside or failed, and why. */
    List<String> setAside() throws SQLException {
        return lines("select concat('  set aside: ', r.sheet, ' row ', r.line, ' ', r.said, coalesce((select"
                + " concat(' (', group_concat(distinct p.reason separator ', '), ')') from import_problem p"
                + " where p.run_id = r.run_id and p.line = r.line and p.sheet = r.sheet), '')) from import_row r"
                + " left join import_record c on c.run_id = r.run_id and c.position = r.record where (r.outcome ="
                + " 'SET_ASIDE' or c.action = 'ASIDE' or c.state = 'FAILED') and r.run_id = ");
    }

    private void change(String sql) throws SQLException {
        try (var statement = town.createStatement()) {
            statement.executeUpdate(sql + id);
        }
    }

    private List<String> lines(String sql) throws SQLException {
        var lines = new ArrayList<String>();
        try (var statement = town.createStatement(); var rows = statement.executeQuery(sql + id)) {
            while (rows.next()) {
                lines.add(rows.getString(1));
            }
        }
        return lines;
    }
}
