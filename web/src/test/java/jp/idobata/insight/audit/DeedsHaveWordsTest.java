package jp.idobata.insight.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What the pages of administrators list has words there: each deed of the audit log, and each kind of mail. */
class DeedsHaveWordsTest {

    private static final String DEED = "audit.deed.";
    private static final Pattern CODE = Pattern.compile("'([a-z_.]+)'");
    private static final Set<String> WORDS = keys("jp.idobata.web.admin.Messages");

    @Test
    void everyDeedOfTheAuditLogHasWords() {
        var unsaid = new TreeSet<String>();
        for (var source : AuditSources.ALL) {
            var codes = CODE.matcher(source.deed()).results().map((MatchResult found) -> found.group(1)).toList();
            assertFalse(codes.isEmpty(), () -> source.column() + " is a deed without a code: " + source.deed());
            // One that ends with a dot is the beginning of others.
            var beginning = codes.get(0).endsWith(".") ? codes.get(0) : "";
            codes.stream().filter(code -> code.endsWith(".")
                    ? WORDS.stream().noneMatch(word -> word.startsWith(DEED + code))
                    : !WORDS.contains(DEED + code) && !WORDS.contains(DEED + beginning + code)).forEach(unsaid::add);
        }
        assertEquals(Set.of(), unsaid);
    }

    @Test
    void everyKindOfMailHasAName() {
        var mails = keys("jp.idobata.notification.Notices").stream().filter(key -> key.endsWith(".text"))
                .map(key -> "admin.mail." + key.replaceFirst("\\.text$", "")).collect(Collectors.toSet());
        assertFalse(mails.size() < 40, () -> "mails were not found: " + mails);
        mails.removeAll(WORDS);
        assertEquals(Set.of(), mails);
    }

    private static Set<String> keys(String bundle) {
        List<String> keys = Collections.list(ResourceBundle.getBundle(bundle, Locale.ROOT).getKeys());
        return Set.copyOf(keys);
    }
}
