package jp.idobata.intake.sheet;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * The letters of a text file in UTF-8 (with none, one or more byte order marks), UTF-16 or cp932.
 *
 * @param text without byte order marks
 * @param sure false if the bytes fit neither encoding; letters that do not fit are then U+FFFD
 */
public record TextFile(String text, boolean sure) {

    private static final int LOOKED_AT = 4096;
    private static final Charset CP932 = Charset.forName("windows-31j");

    /** Finds the encoding. */
    public static TextFile decode(byte[] bytes) {
        Charset wide = wide(bytes);
        if (wide != null) {
            String text = new String(bytes, wide);
            return new TextFile(withoutMarks(text), text.indexOf('\ufffd') < 0);
        }
        try {
            return new TextFile(withoutMarks(strictly(StandardCharsets.UTF_8, bytes)), true);
        } catch (CharacterCodingException notUtf8) {
            try {
                return new TextFile(strictly(CP932, bytes), true);
            } catch (CharacterCodingException neither) {
                return new TextFile(withoutMarks(new String(bytes, CP932)), false);
            }
        }
    }

    /** UTF-16, by its mark or by the zeros beside Latin letters, commas and line ends; null if it is not. */
    private static Charset wide(byte[] bytes) {
        if (bytes.length >= 2 && (bytes[0] & 0xff) == 0xff && (bytes[1] & 0xff) == 0xfe) {
            return StandardCharsets.UTF_16LE;
        }
        if (bytes.length >= 2 && (bytes[0] & 0xff) == 0xfe && (bytes[1] & 0xff) == 0xff) {
            return StandardCharsets.UTF_16BE;
        }
        int even = 0;
        int odd = 0;
        for (int i = 0; i + 1 < Math.min(bytes.length, LOOKED_AT); i += 2) {
            even += bytes[i] == 0 ? 1 : 0;
            odd += bytes[i + 1] == 0 ? 1 : 0;
        }
        int enough = Math.min(bytes.length, LOOKED_AT) / 100;
        return odd > enough && even == 0 ? StandardCharsets.UTF_16LE
                : even > enough && odd == 0 ? StandardCharsets.UTF_16BE : null;
    }

    private static String strictly(Charset charset, byte[] bytes) throws CharacterCodingException {
        return charset.newDecoder().onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT).decode(ByteBuffer.wrap(bytes)).toString();
    }

    private static String withoutMarks(String text) {
        int start = 0;
        while (start < text.length() && text.charAt(start) == '\ufeff') {
            start++;
        }
        return text.substring(start);
    }
}
