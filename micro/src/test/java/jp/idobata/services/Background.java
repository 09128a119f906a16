package jp.idobata.services;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.Resource;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.Dependent;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.concurrent.Callable;
import javax.sql.DataSource;
import jp.idobata.intake.job.Import;
import jp.idobata.intake.job.ImportDesk;
import jp.idobata.intake.job.ImportReports;
import jp.idobata.intake.job.Kind;
import jp.idobata.intake.job.Stage;

/** Waits for imports, which go on behind whoever asks for them, and looks at what they wrote. */
@Dependent
public class Background {

    /** First line of a file of gatherings. */
    static final String HEAD = "イベント名,開始日,開始時間,終了時間,場所名称,主催者,説明\r\n";

    private static final int TRIES = 300;
    private static final int PAUSE = 100;

    @EJB
    private Ichiko ichiko;
    @EJB
    private ImportDesk desk;
    @EJB
    private ImportReports reports;
    @Resource(lookup = "java:app/jdbc/town")
    private DataSource town;

    /** Waits until something holds. */
    void await(Callable<Boolean> condition) throws Exception {
        for (var i = 0; i < TRIES; i++) {
            if (condition.call()) {
                return;
            }
            Thread.sleep(PAUSE);
        }
        assertTrue(condition.call(), "after 30 seconds");
    }

    /** The import, once nothing is left to do of it. */
    Import settled(long id) throws Exception {
        await(() -> !found(id).stage().isWorking());
        return found(id);
    }

    private Import found(long id) throws Exception {
        return ichiko.call(() -> reports.find(id)).orElseThrow();
    }

    /** Brings a file; it is looked over. */
    Import looked(String name, byte[] bytes) throws Exception {
        var run = brought(name, null, bytes);
        assertEquals(Stage.LOOKED, run.stage());
        return run;
    }

    /** Brings a file; nothing is left to do until somebody says yes. */
    Import brought(String name, Kind kind, byte[] bytes) throws Exception {
        return settled(ichiko.call(() -> desk.bring(name, bytes, kind)));
    }

    /** The same of a text. */
    Import brought(String name, Kind kind, String text) throws Exception {
        return brought(name, kind, text.getBytes(StandardCharsets.UTF_8));
    }

    /** Says yes; what is new is public at once if wanted so. */
    Import done(long id, boolean publish) throws Exception {
        deed(() -> desk.confirm(id, publish));
        var run = settled(id);
        assertEquals(Stage.DONE, run.stage());
        return run;
    }

    /** Does something as a curator. */
    void deed(Runnable deed) throws Exception {
        ichiko.call(() -> {
            deed.run();
            return true;
        });
    }

    long number(String sql) throws SQLException {
        return Long.parseLong(text(sql));
    }

    String text(String sql) throws SQLException {
        try (var connection = town.getConnection(); var result = connection.createStatement().executeQuery(sql)) {
            result.next();
            return String.valueOf(result.getString(1));
        }
    }

    void change(String sql) throws SQLException {
        try (var connection = town.getConnection(); var statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }
}
