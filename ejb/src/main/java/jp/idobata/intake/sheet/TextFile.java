package jp.idobata.intake.sheet;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * The letters of a text file in UTF-8 (with none, one or more byte order marks) or cp932.
 *
 * @param text without byte order marks
 * @param sure false if the bytes fit neither encoding; letters that do not fit are then U+FFFD
 */
record TextFile(String text, boolean sure) {

    private static final Charset CP932 = Charset.forName("windows-31j");

    static TextFile decode(byte[] bytes) {
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
