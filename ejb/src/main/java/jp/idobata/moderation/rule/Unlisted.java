package jp.idobata.moderation.rule;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
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
    /** A line whose folded text is part of the folded text that stands for its kind. */
    private static final String MET = LINES.replace("order by", "and locate(u.folded, case u.kind when 'PHONE' then ?2"
            + " when 'URL' then ?3 else ?4 end) > 0 order by");
    /** The same, unless it is part of what was said before, too. */
    private static final String ANEW = MET.replace("order by", "and locate(u.folded, case u.kind when 'PHONE' then ?5"
            + " when 'URL' then ?6 else ?7 end) = 0 order by");
    private static final Set<String> KINDS = Set.of("WORD", "PHONE", "URL");
    private static final String OLD = "select u.id, u.kind, u.pattern, u.reason, u.entered_by, u.entered_at,"
            + " u.until_on from unlisted u where u.folded is null";
    private static final int PATTERN_MOST = 200;
    private static final int SHORTEST = 2;
    private static final int SHORTEST_PHONE = 6;

    @Inject
    private Ledger ledger;

    /** What is kept off the list now, the last first; {@code words} narrow it, empty for all. */
    public RulePage page(String words, int page) {
        return ledger.page(words, page, LINES, ledger.today());
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
        var folded = folded(kind, plain);
        if (folded.length() < (kind.equals("PHONE") ? SHORTEST_PHONE : SHORTEST)) {
            throw RuleRefusal.tooShort();
        }
        ledger.change("insert into unlisted (kind, pattern, reason, entered_by, entered_at, until_on, folded)"
                + " values (?1, ?2, ?3, ?4, ?5, ?6, ?7)", kind, plain, Ledger.reason(reason), ledger.me(),
                ledger.now(), until, folded);
    }

    /** It may be listed again from now on. */
    public void end(long id) {
        ledger.end("unlisted", id);
    }

    /** Lines that a text meets, of all there are; the last first, at most {@value Ledger#LINES_MOST}. */
    public List<Rule> metBy(String text) {
        foldOld();
        return ledger.read(MET, ledger.today(), folded("PHONE", text), folded("URL", text), folded("WORD", text));
    }

    /** The last line that a text meets. */
    public Optional<Rule> firstMetBy(String text) {
        foldOld();
        return ledger.first(MET, ledger.today(), folded("PHONE", text), folded("URL", text), folded("WORD", text));
    }

    /** The last line that a text meets and the text before it did not. */
    public Optional<Rule> firstMetAnew(String before, String text) {
        foldOld();
        return ledger.first(ANEW, anew(before, text));
    }

    /** Whether a text meets any line; says nothing of which. */
    @PermitAll
    public boolean isMetBy(String text) {
        foldOld();
        return ledger.isAny(MET, ledger.today(), folded("PHONE", text), folded("URL", text), folded("WORD", text));
    }

    /** Whether a text meets any line that the text before it did not; says nothing of which. */
    @PermitAll
    public boolean isMetAnew(String before, String text) {
        foldOld();
        return ledger.isAny(ANEW, anew(before, text));
    }

    private Object[] anew(String before, String text) {
        return new Object[] {ledger.today(), folded("PHONE", text), folded("URL", text), folded("WORD", text),
                folded("PHONE", before), folded("URL", before), folded("WORD", before)};
    }

    /** Lines that were entered before their folded text was kept. */
    private void foldOld() {
        List<Rule> old;
        do {
            old = ledger.read(OLD);
            old.forEach(rule -> ledger.change("update unlisted set folded = ?2 where id = ?1", rule.id(),
                    folded(rule.kind(), rule.what())));
        } while (old.size() == Ledger.LINES_MOST);
    }

    /** As it is compared: width and case do not matter, nor what stands between digits, nor how an address begins. */
    static String folded(String kind, String text) {
        var plain = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        return switch (kind) {
            case "PHONE" -> plain.replaceAll("[-‐-―ー−()\\s.]", "").replaceAll("\\+81", "0");
            case "URL" -> plain.replaceAll("https?://", "").replaceAll("(?<![a-z0-9.-])www\\.", "")
                    .replaceAll("/+$", "");
            default -> plain.replaceAll("\\s+", "");
        };
    }
}
