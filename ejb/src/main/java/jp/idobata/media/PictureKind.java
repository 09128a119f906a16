package jp.idobata.media;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** The kinds of file that are taken in as pictures, told by how the file begins. */
enum PictureKind {
    JPEG, PNG, WEBP;

    private static final int LOOKED_AT = 1024;

    /**
     * The kind of a file.
     *
     * @throws PictureRefusal if it is none of these
     */
    static PictureKind of(byte[] file) {
        if (begins(file, 0, "\u00ff\u00d8\u00ff")) {
            return JPEG;
        }
        if (begins(file, 0, "\u0089PNG\r\n\u001a\n")) {
            return PNG;
        }
        if (begins(file, 0, "RIFF") && begins(file, 8, "WEBP")) {
            return WEBP;
        }
        throw refusal(file);
    }

    private static PictureRefusal refusal(byte[] file) {
        if (file.length == 0) {
            return PictureRefusal.nothing();
        }
        if (begins(file, 4, "ftyp")) {
            return PictureRefusal.heic();
        }
        if (begins(file, 0, "GIF8")) {
            return PictureRefusal.gif();
        }
        if (begins(file, 0, "%PDF")) {
            return PictureRefusal.pdf();
        }
        var text = new String(file, 0, Math.min(file.length, LOOKED_AT), StandardCharsets.ISO_8859_1);
        return text.toLowerCase(Locale.ROOT).contains("<svg") ? PictureRefusal.svg() : PictureRefusal.noPicture();
    }

    private static boolean begins(byte[] file, int at, String signature) {
        if (file.length < at + signature.length()) {
            return false;
        }
        for (var i = 0; i < signature.length(); i++) {
            if ((file[at + i] & 0xff) != signature.charAt(i)) {
                return false;
            }
        }
        return true;
    }
}
