package jp.idobata.announcement.wire;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Signs messages as Standard Webhooks has it: HMAC-SHA256 of number, moment and body. */
public final class Signature {

    private static final String PREFIX = "whsec_";
    private static final String WAY = "HmacSHA256";
    private static final int BYTES_LEAST = 24;
    private static final int BYTES_MOST = 64;

    private final SecretKeySpec key;

    private Signature(byte[] secret) {
        key = new SecretKeySpec(secret, WAY);
    }

    /**
     * By a secret as it is told: {@code whsec_} and 24 to 64 bytes in Base64.
     *
     * @throws IllegalArgumentException if it is none; the message does not say what it is
     */
    public static Signature by(String secret) {
        var bytes = secret.startsWith(PREFIX) ? decoded(secret.substring(PREFIX.length())) : new byte[0];
        if (bytes.length < BYTES_LEAST || bytes.length > BYTES_MOST) {
            throw new IllegalArgumentException("no secret of the kind whsec_…");
        }
        return new Signature(bytes);
    }

    private static byte[] decoded(String text) {
        try {
            return Base64.getDecoder().decode(text);
        } catch (IllegalArgumentException e) {
            return new byte[0];
        }
    }

    /** What stands in the header {@code webhook-signature}. */
    public String of(String id, long seconds, String body) {
        try {
            var mac = Mac.getInstance(WAY);
            mac.init(key);
            return "v1," + Base64.getEncoder().encodeToString(mac.doFinal((id + "." + seconds + "." + body)
                    .getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java knows HMAC-SHA256", e);
        }
    }
}
