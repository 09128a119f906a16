package jp.idobata.intake.subscription;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.stream.Collectors;
import jp.idobata.intake.sheet.TextFile;

/** What a calendar says, to be compared with what it said before. */
final class Said {

    private Said() {
    }

    /**
     * A mark of it, in hexadecimal. Without the moments at which it was written down ({@code DTSTAMP}): many programs
     * put in the moment at which they are asked.
     */
    static String mark(byte[] calendar) {
        var text = TextFile.decode(calendar).text().lines().filter(line -> !line.regionMatches(true, 0, "DTSTAMP", 0,
                7)).collect(Collectors.joining("\n"));
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(
                    StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
