package jp.idobata.notification;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetupTest;
import jakarta.mail.internet.MimeMultipart;
import java.net.URI;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.idobata.follow.Digest;
import jp.idobata.follow.Line;
import jp.idobata.reading.Corrections;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A digest on its way: what the mail program of its reader gets. */
class DigestMailTest {

    private static final String SITE = "https://idobata.example";
    private static final String LINK = "A".repeat(32);

    @TempDir
    private Path folder;

    @Test
    void canBeReadBothWaysAndStoppedByOnePress() throws Exception {
        var server = new GreenMail(ServerSetupTest.SMTP.dynamicPort());
        server.start();
        try {
            var line = new Line(7, "いも煮の会", LocalDateTime.parse("2026-11-28T10:00:00"), null, false, false, "河川敷",
                    "川の会", true, 0, Corrections.NONE);
            var digest = new Digest("hanako@example.jp", "花子", "ja", LINK, LocalDate.parse("2026-11-26"),
                    List.of(line), List.of(), false);
            var notice = Notice.of(new Notice.Site("井戸端", SITE), "ja", "digest", DigestNotices.parts(digest, SITE));
            var smtp = URI.create("smtp://localhost:" + server.getSmtp().getPort());
            new PostOffice(Optional.of(smtp), "idobata@town.example", folder).send(digest.email(), "井戸端", null,
                    notice, Map.of("List-Unsubscribe", "<" + SITE + "/digest/" + LINK + ">", "List-Unsubscribe-Post",
                            "List-Unsubscribe=One-Click"));
            var mail = server.getReceivedMessages()[0];
            assertEquals("<" + SITE + "/digest/" + LINK + ">", mail.getHeader("List-Unsubscribe", null));
            assertEquals("List-Unsubscribe=One-Click", mail.getHeader("List-Unsubscribe-Post", null));
            assertEquals("【井戸端】11月26日(木)からの予定", mail.getSubject());
            var parts = (MimeMultipart) mail.getContent();
            for (var part = 0; part < 2; part++) {
                var said = parts.getBodyPart(part).getContent().toString();
                assertTrue(said.contains("いも煮の会") && said.contains(SITE + "/gatherings/7"), said);
                assertTrue(said.contains(SITE + "/digest/" + LINK), said);
            }
        } finally {
            server.stop();
        }
    }
}
