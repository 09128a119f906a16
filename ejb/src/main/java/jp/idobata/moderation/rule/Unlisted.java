package jp.idobata.moderation.rule;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import jp.idobata.account.Role;

/**
 * のせないもの: organisations, telephone numbers and addresses that must not be listed. What is handed in and has one of
 * them is marked in the queue, with the reason; it is never refused by the program.
 */
@Stateless
@RolesAllowed({Role.CURATOR_NAME, Role.ADMINISTRATOR_NAME})
public class Unlisted {

    private static final String LINES = "select u.id, u.kind, u.pattern, u.reason, coalesce(a.name, u.entered_by),"
            + " u.entered_at, u.until_on from unlisted u left join account a on a.email = u.entered_by"
            + " where u.ended_at is null and (u.until_on is null or u.until_on >= ?1) order by u.id desc";
    private static final Set<String> KINDS = Set.of("WORD", "PHONE", "URL");
    private static final int PATTERN_MOST = 200;
    private static final int SHORTEST = 2;
    private static final int SHORTEST_PHONE = 6;

    @Inject
    private Ledger ledger;

    /** What is kept off the list now, the last first. */
    public List<Rule> current() {
        return ledger.read(LINES, ledger.today());
    }

    /**
     * Enters a line.
     *
     * @param kind WORD, PHONE or URL
     * @param until the last day on which it counts; null for good
     * @throws RuleRefusal if something is missing, or so short that it would be found everywhere
     */
    public void enter(String kind, String pattern, String reason, LocalDate until) {
        var plain = Ledger.required(pattern, PATTERN_MOST);
        if (!KINDS.contains(kind)) {
            throw RuleRefusal.incomplete();
        }
        if (folded(kind, plain).length() < (kind.equals("PHONE") ? SHORTEST_PHONE : SHORTEST)) {
            throw RuleRefusal.tooShort();
        }
        ledger.change("insert into unlisted (kind, pattern, reason, entered_by, entered_at, until_on)"
                + " values (?1, ?2, ?3, ?4, ?5, ?6)", kind, plain, Ledger.reason(reason), ledger.me(), ledger.now(),
                until);
    }

    /** It may be listed again from now on. */
    public void end(long id) {
        ledger.end("unlisted", id);
    }

    /** Lines that a text meets. */
    public List<Rule> metBy(String text) {
        return current().stream().filter(rule -> isMet(rule.kind(), rule.what(), text)).toList();
    }

    /** Whether a text meets any line; says nothing of which. */
    @PermitAll
    public boolean isMetBy(String text) {
        return ledger.read(LINES, ledger.today()).stream().anyMatch(rule -> isMet(rule.kind(), rule.what(), text));
    }

    static boolean isMet(String kind, String pattern, String text) {
        return folded(kind, text).contains(folded(kind, pattern));
    }

    /** As it is compared: width and case do not matter, nor what stands between digits, nor how an address begins. */
    private static String folded(String kind, String text) {
        var plain = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        return switch (kind) {
            case "PHONE" -> plain.replaceAll("[-‐-―ー−()\\s.]", "").replaceAll("\\+81", "0");
            case "URL" -> plain.replaceAll("https?://(www\\.)?", "").replaceAll("/+$", "");
            default -> plain.replaceAll("\\s+", "");
        };
    }
}
