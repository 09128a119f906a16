package jp.idobata.visit;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** The text of a link as the town itself would mail it, for what was written into the database by hand. */
public final class TownLink {

    private TownLink() {
    }

    /**
     * Signs with the town's key, which is made here if no mail has needed it yet.
     *
     * @param town as the owner of the database
     */
    public static String to(String purpose, Connection town, long subject) throws SQLException {
        try (var statement = town.createStatement()) {
            statement.executeUpdate("insert ignore into signing_key (id, secret, made_at)"
                    + " values (1, random_bytes(32), utc_timestamp(6))");
            var row = statement.executeQuery("select secret from signing_key where id = 1");
            row.next();
            return signed(row.getBytes(1), purpose, subject);
        }
    }

    private static String signed(byte[] key, String purpose, long subject) {
        try {
            var number = ByteBuffer.allocate(Long.BYTES).putLong(subject).array();
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            mac.update(purpose.getBytes(StandardCharsets.US_ASCII));
            mac.update((byte) 0);
            var code = Arrays.copyOf(mac.doFinal(number), 16);
            return Base64.getUrlEncoder().withoutPadding().encodeToString(ByteBuffer.allocate(24).put(number).put(code)
                    .array());
        } catch (GeneralSecurityException e) {
            throw new AssertionError(e);
        }
    }
}
