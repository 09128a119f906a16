package jp.idobata.office;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** The LibreOffice of this machine, which opens workbooks as people at a desk would, without a window. */
final class Office {

    private static final List<Path> PROGRAMS = Stream.of("/usr/bin/soffice", "/usr/bin/libreoffice",
            "/usr/lib/libreoffice/program/soffice").map(Path::of).toList();
    private static final int MINUTES_MOST = 5;
    /** It computes everything anew when it opens a workbook, whoever wrote it. */
    private static final String ALWAYS = """
            <?xml version="1.0" encoding="UTF-8"?>
            <oor:items xmlns:oor="http://openoffice.org/2001/registry">
            <item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse">
            <value>0</value></prop></item></oor:items>""";

    private Office() {
    }

    /** Whether there is one. */
    static boolean isThere() {
        return PROGRAMS.stream().anyMatch(Files::isExecutable);
    }

    /**
     * Opens workbooks, computes them, and saves them as new ones.
     *
     * @param folder where they lie; the new ones are put into {@code computed} there
     * @return the new ones, in the same order
     */
    static List<Path> computed(Path folder, List<Path> books) throws IOException, InterruptedException {
        return opened(folder, books, List.of());
    }

    /**
     * Opens lists as its dialogue proposes to: commas and double quotes. Without a window it does not look at the mark
     * at the beginning but takes the letters of the machine, mark or not: UTF-8 here, whatever the machine is set to.
     */
    static List<Path> opened(Path folder, List<Path> lists) throws IOException, InterruptedException {
        return opened(folder, lists, List.of("--infilter=CSV:44,34"));
    }

    private static List<Path> opened(Path folder, List<Path> books, List<String> how) throws IOException,
            InterruptedException {
        var home = Files.createDirectories(folder.resolve("home/user"));
        Files.writeString(home.resolve("registrymodifications.xcu"), ALWAYS);
        var out = folder.resolve("computed");
        var command = new ArrayList<>(List.of(PROGRAMS.stream().filter(Files::isExecutable).findFirst().orElseThrow()
                .toString(), "-env:UserInstallation=" + folder.resolve("home").toUri(), "--headless", "--convert-to",
                "xlsx", "--outdir", out.toString()));
        command.addAll(how);
        books.forEach(book -> command.add(book.toString()));
        var said = folder.resolve("office.txt");
        var builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(said.toFile());
        builder.environment().put("LC_ALL", "C.UTF-8");
        var office = builder.start();
        assertTrue(office.waitFor(MINUTES_MOST, TimeUnit.MINUTES), "it opens them all in " + MINUTES_MOST + " minutes");
        assertEquals(0, office.exitValue(), Files.readString(said));
        return books.stream().map(book -> out.resolve(book.getFileName().toString().replace(".csv", ".xlsx"))).toList();
    }
}
