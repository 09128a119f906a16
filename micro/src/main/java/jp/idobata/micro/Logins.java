package jp.idobata.micro;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.EnumSet;
import java.util.Properties;

/** The three users of the MariaDB inside; their passwords are made by chance once and kept in a file of the owner's. */
record Logins(Login owner, Login townApp, Login welfareApp) {

    /** Reads the file, or makes it. */
    static Logins keep(Path file) throws IOException {
        if (!Files.exists(file)) {
            write(file, "owner=" + password() + "\ntown=" + password() + "\nwelfare=" + password() + "\n");
        }
        var kept = new Properties();
        try (var in = Files.newBufferedReader(file)) {
            kept.load(in);
        }
        return new Logins(new Login("town_owner", kept.getProperty("owner")),
                new Login("town_app", kept.getProperty("town")),
                new Login("welfare_app", kept.getProperty("welfare")));
    }

    /** Writes config/mariadb/setup.sql with these passwords, for MariaDB to run before it lets anybody in. */
    Path setup(Path file) throws IOException {
        try (var in = Logins.class.getResourceAsStream("/setup.sql")) {
            var sql = new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .replace("{{HOST}}", "127.0.0.1")
                    .replace("{{OWNER_PASSWORD}}", owner.password())
                    .replace("{{TOWN_PASSWORD}}", townApp.password())
                    .replace("{{WELFARE_PASSWORD}}", welfareApp.password());
            return write(file, sql);
        }
    }

    private static Path write(Path file, String text) throws IOException {
        Files.deleteIfExists(file);
        var options = EnumSet.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        try (var channel = Files.newByteChannel(file, options, DataDir.ownerOnly("rw-------"))) {
            channel.write(StandardCharsets.UTF_8.encode(text));
        }
        return file;
    }

    private static String password() {
        var bytes = new byte[24];
        new SecureRandom().nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
