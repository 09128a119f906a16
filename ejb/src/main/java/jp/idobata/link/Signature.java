package jp.idobata.link;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.OptionalLong;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Writes and reads the text of a link: eight bytes of number and sixteen of signature, as 32 letters that are safe in
 * an address (RFC 4648, section 5).
 *
 * @param key the town's key, 32 bytes
 */
record Signature(byte[] key) {

    private static final String ALGORITHM = "HmacSHA256";
    private static final int NUMBER = Long.BYTES;
    private static final int SIGNED = 16;
    private static final int LETTERS = 32;

    String sign(Purpose purpose, long subject) {
        var bytes = ByteBuffer.allocate(NUMBER + SIGNED).putLong(subject).put(code(purpose, subject)).array();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** The subject, if the text was signed with this key for this purpose. */
    OptionalLong read(Purpose purpose, String text) {
        if (text == null || text.length() != LETTERS) {
            return OptionalLong.empty();
        }
        try {
            var bytes = Base64.getUrlDecoder().decode(text);
            var subject = ByteBuffer.wrap(bytes).getLong();
            var signed = Arrays.copyOfRange(bytes, NUMBER, bytes.length);
            return MessageDigest.isEqual(signed, code(purpose, subject)) ? OptionalLong.of(subject)
                    : OptionalLong.empty();
        } catch (IllegalArgumentException e) {
            // Not letters of ours: nobody's link.
            return OptionalLong.empty();
        }
    }

    private byte[] code(Purpose purpose, long subject) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(key, ALGORITHM));
            mac.update(purpose.name().getBytes(StandardCharsets.US_ASCII));
            mac.update((byte) 0);
            return Arrays.copyOf(mac.doFinal(ByteBuffer.allocate(NUMBER).putLong(subject).array()), SIGNED);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
