package jp.idobata.micro;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.Optional;

/**
 * The way in for the first administrator of a town: a link that works once, for a week. Only the hash of its secret is
 * kept, so that each start without an administrator makes another, and the one before works no more.
 */
final class FirstLink {

    private static final String ADMINISTRATORS = "select count(*) from account_role where role = 'administrator'";
    private static final String KEEP = "replace into first_link (id, hash, expires_at)"
            + " values (1, ?, utc_timestamp(6) + interval 7 day)";

    private FirstLink() {
    }

    /** The path of a new link; empty if somebody administers the town. */
    static Optional<String> of(Database database) {
        var bytes = new byte[32];
        new SecureRandom().nextBytes(bytes);
        var secret = HexFormat.of().formatHex(bytes);
        try (var connection = DriverManager.getConnection(database.url(), database.owner().user(),
                database.owner().password()); var asked = connection.createStatement();
                var count = asked.executeQuery(ADMINISTRATORS); var keep = connection.prepareStatement(KEEP)) {
            if (count.next() && count.getInt(1) > 0) {
                return Optional.empty();
            }
            keep.setString(1, hash(secret));
            keep.executeUpdate();
            return Optional.of("/signup/first/" + secret);
        } catch (SQLException e) {
            throw new Problem("the link of the first administrator could not be kept: " + Problem.reason(e), e);
        }
    }

    private static String hash(String secret) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256")
                    .digest(secret.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
