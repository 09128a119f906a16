package jp.idobata.intake.subscription;

import java.util.stream.Collectors;
import jp.idobata.Fingerprint;
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
        return Fingerprint.of(TextFile.decode(calendar).text().lines().filter(line -> !line.regionMatches(true, 0,
                "DTSTAMP", 0, 7)).collect(Collectors.joining("\n")));
    }
}
