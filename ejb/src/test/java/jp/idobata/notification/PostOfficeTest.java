package jp.idobata.notification;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.icegreen.greenmail.store.FolderException;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetupTest;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PostOfficeTest {

    private static final GreenMail SERVER = new GreenMail(ServerSetupTest.SMTP.dynamicPort());

    private static final Notice NOTICE = new Notice("accepted", "【井戸端】「朝の体操」を公開しました", "花子 さん\n\nありがとうございます。\n",
            "<p>花子 さん</p><p>ありがとうございます。</p>");

    @TempDir
    private Path folder;

    @BeforeAll
    static void open() {
        SERVER.start();
    }

    @AfterEach
    void clear() throws FolderException {
        SERVER.purgeEmailFromAllMailboxes();
    }

    @AfterAll
    static void close() {
        SERVER.stop();
    }

    private PostOffice office(String smtp) {
        return new PostOffice(Optional.ofNullable(smtp).map(URI::create), "idobata@town.example", folder);
    }

    private List<Path> files(String name) throws IOException {
        try (var files = Files.list(folder.resolve(name))) {
            return files.filter(Files::isRegularFile).toList();
        }
    }

    /** Text first, then HTML, both in UTF-8. */
    private static void assertSaysItBothWays(MimeMessage mail) throws MessagingException, IOException {
        assertTrue(mail.getContentType().startsWith("multipart/alternative;"), mail.getContentType());
        var parts = (MimeMultipart) mail.getContent();
        assertEquals(2, parts.getCount());
        assertEquals("text/plain; charset=UTF-8", parts.getBodyPart(0).getContentType());
        assertEquals(NOTICE.text(), parts.getBodyPart(0).getContent().toString().replace("\r\n", "\n"));
        assertEquals("text/html; charset=UTF-8", parts.getBodyPart(1).getContentType());
        assertEquals(NOTICE.html(), parts.getBodyPart(1).getContent().toString().replace("\r\n", "\n"));
    }

    @Test
    void mailArrivesAsItWasWritten() throws MessagingException, IOException {
        office("smtp://localhost:" + SERVER.getSmtp().getPort()).send("hanako@example.jp", "まちの井戸端", NOTICE);
        var mail = SERVER.getReceivedMessages()[0];
        assertEquals(NOTICE.subject(), mail.getSubject());
        assertEquals("まちの井戸端 <idobata@town.example>", mail.getFrom()[0].toString()
                .replaceAll("=\\?UTF-8\\?\\S+", "まちの井戸端"));
        assertEquals("hanako@example.jp", mail.getAllRecipients()[0].toString());
        assertSaysItBothWays(mail);
        assertEquals("auto-generated", mail.getHeader("Auto-Submitted", null));
        assertTrue(GreenMailUtil.getWholeMessage(mail).chars().allMatch(letter -> letter < 128), "in ASCII on the way");
        assertEquals(0, Files.list(folder).count());
    }

    @Test
    void userAndPasswordOfTheServerAreUsed() throws MessagingException, IOException {
        SERVER.setUser("town@example.jp", "town", "p@ss+word");
        office("smtp://town:p%40ss+word@localhost:" + SERVER.getSmtp().getPort()).send("taro@example.jp", "井戸端",
                NOTICE);
        assertEquals(1, SERVER.getReceivedMessages().length);
        assertEquals(0, Files.list(folder).count());
    }

    @Test
    void subjectCannotBecomeAnotherHeader() throws MessagingException, IOException {
        var notice = new Notice("accepted", "Hello\r\nBcc: all@example.jp\n\nBody", "text", "<p>text</p>");
        office("smtp://localhost:" + SERVER.getSmtp().getPort()).send("hanako@example.jp", "Idobata", notice);
        var mail = SERVER.getReceivedMessages()[0];
        assertEquals("Hello Bcc: all@example.jp Body", mail.getSubject());
        assertNull(mail.getHeader("Bcc"));
        assertEquals(1, mail.getAllRecipients().length);
    }

    @Test
    void withoutAServerMailIsKeptAsAFile() throws MessagingException, IOException {
        office(null).send("hanako@example.jp", "まちの井戸端", NOTICE);
        var kept = files("").get(0);
        assertTrue(kept.toString().endsWith(".eml"));
        try (var content = Files.newInputStream(kept)) {
            var mail = new MimeMessage(Session.getInstance(new Properties()), content);
            assertEquals(NOTICE.subject(), mail.getSubject());
            assertSaysItBothWays(mail);
        }
    }

    @Test
    void mailThatTheServerDoesNotTakeIsKept() throws MessagingException, IOException {
        office("smtp://localhost:1").send("hanako@example.jp", "井戸端", NOTICE);
        assertEquals(1, files("unsent").size());
    }

    @Test
    void manyMailsAtOnceAreAllKept() throws MessagingException, IOException {
        for (int i = 0; i < 20; i++) {
            office(null).send("hanako@example.jp", "井戸端", NOTICE);
        }
        assertEquals(20, files("").size());
    }
}
