package jp.idobata.visit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The mail of a town without a mail server: one file for each.
 *
 * @param directory {@code DATA_DIR/mail}
 */
public record MailBox(Path directory) {

    private static final int MILLIS_MOST = 60_000;
    private static final int PAUSE_MILLIS = 50;
    private static final Pattern BOUNDARY = Pattern.compile("boundary=\"?([^\"\n]+)");

    /** The first part of the newest mail to somebody that matches; waits until it is there. */
    public String find(String to, Pattern wanted) {
        for (var tries = MILLIS_MOST / PAUSE_MILLIS; tries > 0; tries--) {
            var found = newest(to).map(wanted::matcher).filter(match -> match.find());
            if (found.isPresent()) {
                return found.get().group();
            }
            pause();
        }
        throw new AssertionError("no mail to " + to + " says " + wanted);
    }

    private Optional<String> newest(String to) {
        if (Files.notExists(directory)) {
            return Optional.empty();
        }
        try (var files = Files.list(directory)) {
            return files.filter(file -> file.toString().endsWith(".eml")).sorted(Comparator.reverseOrder())
                    .map(MailBox::read).filter(mail -> mail.contains("To: " + to)).findFirst().map(MailBox::text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file, StandardCharsets.ISO_8859_1).replace("\r\n", "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The body as it is read: of a mail in several parts the first, which is plain text. */
    private static String text(String mail) {
        var body = mail.substring(mail.indexOf("\n\n") + 2);
        var boundary = BOUNDARY.matcher(mail.substring(0, mail.length() - body.length()));
        if (boundary.find()) {
            return text(body.split(Pattern.quote("--" + boundary.group(1)))[1].stripLeading());
        }
        var head = mail.substring(0, mail.length() - body.length()).toLowerCase();
        if (head.contains("content-transfer-encoding: base64")) {
            return new String(Base64.getMimeDecoder().decode(body.strip()), StandardCharsets.UTF_8);
        }
        if (head.contains("content-transfer-encoding: quoted-printable")) {
            var bytes = Pattern.compile("=([0-9A-F]{2})").matcher(body.replace("=\n", ""))
                    .replaceAll(match -> String.valueOf((char) Integer.parseInt(match.group(1), 16)));
            return new String(bytes.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
        }
        return new String(body.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }
}
