package jp.idobata.micro;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

/** An application that is deployed but fails to start: Payara itself would go on and say that it is ready. */
@BesideOthers
class BrokenApplicationIT {

    @Test
    void endsTheProgramAndItsDatabase() throws IOException {
        try (var town = TownProcess.named("broken").withSharedMariaDb()) {
            assertEquals(1, town.withApplication(brokenWar()).run());
            assertTrue(town.output().endsWith("idobata: the town could not be opened; the reason is in "
                    + town.dataDir().resolve("log/server.0.log") + "\n"), town.output());
            assertTrue(town.log("mariadb.log").endsWith("mariadbd: Shutdown complete\n"));
            assertEquals(0, town.processes().size());
        }
    }

    private static Path brokenWar() throws IOException {
        var folder = Files.createDirectories(Path.of("target/broken"));
        try (var war = new ZipOutputStream(Files.newOutputStream(folder.resolve("ROOT.war")))) {
            war.putNextEntry(new ZipEntry("WEB-INF/web.xml"));
            war.write("""
                    <web-app xmlns="https://jakarta.ee/xml/ns/jakartaee" version="6.0">
                      <listener><listener-class>no.such.Listener</listener-class></listener>
                    </web-app>""".getBytes(StandardCharsets.UTF_8));
            war.putNextEntry(new ZipEntry("WEB-INF/lib/ejb.jar"));
            try (var ejb = new ZipOutputStream(war)) {
                ejb.putNextEntry(new ZipEntry("db/town/V001__town.sql"));
                ejb.write("CREATE TABLE thing (id INT);".getBytes(StandardCharsets.UTF_8));
                ejb.putNextEntry(new ZipEntry("db/welfare/V001__welfare.sql"));
                ejb.write("CREATE TABLE note (id INT);".getBytes(StandardCharsets.UTF_8));
            }
        }
        return folder;
    }
}
