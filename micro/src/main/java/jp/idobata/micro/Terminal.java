package jp.idobata.micro;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicReference;

/**
 * What the person who started the program reads. It keeps the real standard output and error for itself; what the
 * libraries have to say goes to a file.
 */
final class Terminal {

    private final PrintStream out = System.out;
    private final PrintStream err = System.err;
    private final AtomicReference<String> last = new AtomicReference<>("");

    /** Sends the output of everyone else to the file from now on. */
    void hushOthers(Path file) {
        try {
            // The driver would write to the console what is better kept with the server's log.
            System.setProperty("mariadb.logging.fallback", "JDK");
            var console = new PrintStream(Files.newOutputStream(file), true, StandardCharsets.UTF_8);
            System.setOut(console);
            System.setErr(console);
        } catch (IOException e) {
            throw new Problem(file + " cannot be written to: " + Problem.reason(e), e);
        }
    }

    /** Says one line, unless it was the last one said. */
    void say(String line) {
        if (!line.equals(last.getAndSet(line))) {
            out.println(line);
            out.flush();
        }
    }

    /** Says in one line on standard error what went wrong. */
    void complain(String line) {
        err.println("idobata: " + line.strip().replaceAll("\\s*\\R\\s*", " "));
        err.flush();
    }
}
