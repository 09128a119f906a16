package jp.idobata.micro;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipFile;

/**
 * The web application, copied out of this program.
 *
 * @param war what Payara deploys
 * @param ejb the domain's jar in it, which brings the migrations
 */
record Application(Path war, Path ejb) {

    /** Copies it into the directory. */
    static Application copy(Path directory) {
        var war = directory.resolve("ROOT.war");
        var ejb = directory.resolve("ejb.jar");
        try (var in = Application.class.getResourceAsStream("/ROOT.war")) {
            if (in == null) {
                throw new Problem("this program's file is damaged: it holds no ROOT.war");
            }
            Files.copy(in, war);
            try (var zip = new ZipFile(war.toFile())) {
                Files.copy(zip.getInputStream(zip.getEntry("WEB-INF/lib/ejb.jar")), ejb);
            }
            return new Application(war, ejb);
        } catch (IOException e) {
            throw new Problem("the application could not be copied to " + directory + ": " + Problem.reason(e), e);
        }
    }
}
