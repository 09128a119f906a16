package jp.idobata.welfare;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What may be written in a profile: terms that there are, and what was asked of them. */
final class ProfileRules {

    /** Most characters of a note. */
    static final int NOTE_MOST = 4000;
    /** Most characters of a contact. */
    static final int CONTACT_MOST = 500;

    private final Map<Long, WelfareTerm> terms;

    ProfileRules(List<WelfareTerm> terms) {
        this.terms = terms.stream().collect(Collectors.toMap(WelfareTerm::id, Function.identity()));
    }

    /**
     * Checks what is to be written.
     *
     * @param before the state it replaces: a retired term that is said there may go on being said
     * @throws WelfareRefusal if a term is not one of the municipality's, is retired, or is denied where only 来やすさ can
     * be; or a text is too long
     */
    void check(WelfareProfile content, WelfareProfile before) {
        var said = new HashSet<Long>(content.yes());
        said.addAll(content.no());
        var kept = new HashSet<Long>(before.yes());
        kept.addAll(before.no());
        if (!terms.keySet().containsAll(said) || said.stream().anyMatch(id -> isRetired(id) && !kept.contains(id))
                || content.no().stream().anyMatch(id -> terms.get(id).dimension() != Dimension.EASE)
                || content.yes().stream().anyMatch(content.no()::contains)) {
            throw WelfareRefusal.badTerm();
        }
        requireLength(content.note(), NOTE_MOST);
        requireLength(content.contact(), CONTACT_MOST);
    }

    /** The text without space around it; null if nothing is left. */
    static String plain(String text) {
        return text == null || text.isBlank() ? null : text.strip().replace("\r\n", "\n");
    }

    private boolean isRetired(Long id) {
        return terms.get(id).retired();
    }

    private static void requireLength(String text, int most) {
        if (text != null && text.codePointCount(0, text.length()) > most) {
            throw WelfareRefusal.tooLong(most);
        }
    }
}
