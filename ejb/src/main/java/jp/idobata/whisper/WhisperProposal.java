package jp.idobata.whisper;

import java.util.Set;

/**
 * What somebody wishes for or offers, as it is handed in. Space around texts does not count, and an empty one is none.
 *
 * @param text a sentence, at most {@value #TEXT_MOST} characters
 * @param more what else there is to say, at most {@value #MORE_MOST} characters, or null
 * @param areaId number of the area, or null for the whole town
 * @param themes codes of themes
 * @param groupId number of the group in whose name it is said, or null
 */
public record WhisperProposal(Kind kind, String text, String more, Long areaId, Set<String> themes, Long groupId) {

    /** Most characters of the sentence. */
    public static final int TEXT_MOST = 140;
    /** Most characters of what else there is to say. */
    public static final int MORE_MOST = 1000;

    /** A sentence is one line. */
    public WhisperProposal {
        text = text == null ? "" : text.strip().replaceAll("\\p{Cntrl}+", " ");
        more = more == null || more.isBlank() ? null : more.strip().replace("\r\n", "\n");
        themes = themes == null ? Set.of() : Set.copyOf(themes);
    }

    /** @throws WhisperRefusal if there is no kind or sentence, or a text is too long */
    void requireComplete() {
        if (kind == null) {
            throw WhisperRefusal.noKind();
        }
        if (text.isEmpty()) {
            throw WhisperRefusal.noText();
        }
        if (text.codePointCount(0, text.length()) > TEXT_MOST) {
            throw WhisperRefusal.longText(TEXT_MOST);
        }
        if (more != null && more.codePointCount(0, more.length()) > MORE_MOST) {
            throw WhisperRefusal.longMore(MORE_MOST);
        }
    }
}
