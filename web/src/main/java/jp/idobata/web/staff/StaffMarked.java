package jp.idobata.web.staff;

import java.util.List;
import jp.idobata.moderation.WordChange;
import jp.idobata.moderation.WordChange.Part;

/**
 * A text with the parts of it marked that differ from another.
 *
 * @param parts in their order
 */
public record StaffMarked(List<Part> parts) {

    /** A text that differs as a whole. */
    static StaffMarked whole(String text) {
        return new StaffMarked(text.isEmpty() ? List.of() : List.of(new Part(text, true)));
    }

    /** Whether there is nothing to read. */
    public boolean isBlank() {
        return parts.stream().allMatch(part -> part.text().isBlank());
    }

    /** The text before a change, its words marked that went. */
    static StaffMarked before(WordChange change) {
        return new StaffMarked(change.before());
    }

    /** The text after a change, its words marked that came. */
    static StaffMarked after(WordChange change) {
        return new StaffMarked(change.after());
    }
}
