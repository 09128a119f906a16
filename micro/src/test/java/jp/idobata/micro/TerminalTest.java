package jp.idobata.micro;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TerminalTest {

    private final PrintStream realOut = System.out;
    private final PrintStream realErr = System.err;
    private final ByteArrayOutputStream screen = new ByteArrayOutputStream();
    private Terminal terminal;

    @BeforeEach
    void sitDown() {
        System.setOut(new PrintStream(screen, true, StandardCharsets.UTF_8));
        System.setErr(System.out);
        terminal = new Terminal();
    }

    @AfterEach
    void standUp() {
        System.setOut(realOut);
        System.setErr(realErr);
        System.clearProperty(Progress.PROPERTY);
    }

    @Test
    void aComplaintIsOneLineWhateverItsReason() {
        terminal.complain("the database could not be migrated: line 1\n  line 2\r\n");
        assertEquals("idobata: the database could not be migrated: line 1 line 2" + System.lineSeparator(), seen());
    }

    @Test
    void progressIsSaidOnceForEachChange() throws InterruptedException {
        try (var progress = new Progress(terminal)) {
            progress.watch();
            for (var text : new String[] {"Loading the demo 1/2", "Loading the demo 1/2", "Loading the demo 2/2", ""}) {
                System.setProperty(Progress.PROPERTY, text);
                Thread.sleep(600);
            }
        }
        assertEquals("Loading the demo 1/2\nLoading the demo 2/2\n", seen().replace("\r", ""));
    }

    private String seen() {
        return screen.toString(StandardCharsets.UTF_8);
    }
}
