package jp.idobata.moderation.rule;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Locale;
import jp.idobata.account.Accounts;
import jp.idobata.account.Role;

/**
 * Mail addresses, accounts and whole domains from which nothing is taken; whoever tries is told so politely. Of
 * somebody who leaves the town the address is kept as a fingerprint only ({@code #} and SHA-256 in hexadecimal), so
 * that who comes back under the same address is known.
 */
@Stateless
@RolesAllowed({Role.CURATOR_NAME, Role.ADMINISTRATOR_NAME})
public class Blocks {

    private static final int PATTERN_MOST = 254;

    @Inject
    private Ledger ledger;

    /** Who may not post now, the last first; {@code words} narrow it. */
    public RulePage page(String words, int page) {
        return ledger.page(words, page,
                "select b.id, case left(b.pattern, 1) when '@' then 'DOMAIN' when '#' then 'LEFT'"
                + " else 'ADDRESS' end, if(b.pattern like '#%', left(b.pattern, 9), b.pattern), b.reason,"
                + " coalesce(a.name, b.entered_by), b.entered_at, b.until_on from block b left join account a"
                + " on a.email = b.entered_by where b.ended_at is null and (b.until_on is null or b.until_on >= ?1)"
                + " order by b.id desc", ledger.today());
    }

    /**
     * Blocks an address, or with {@code @} before it a domain.
     *
     * @param until the last day on which it counts; null for good
     * @throws RuleRefusal if something is missing, it is neither, or one of staff would be locked out
     */
    public void enter(String pattern, String reason, LocalDate until) {
        var plain = Ledger.required(pattern, PATTERN_MOST).toLowerCase(Locale.ROOT);
        if (!Accounts.isEmail(plain.startsWith("@") ? "x" + plain : plain)) {
            throw RuleRefusal.incomplete();
        }
        if (ledger.isAny("select 1 from account a join account_role r on r.account_id = a.id where r.role <> 'resident'"
                + " and (lower(a.email) = ?1 or lower(a.email) like concat('%', if(?1 like '@%', ?1, '@@')))", plain)) {
            throw RuleRefusal.staff();
        }
        ledger.change("insert into block (pattern, reason, entered_by, entered_at, until_on)"
                + " values (?1, ?2, ?3, ?4, ?5)", plain, Ledger.reason(reason), ledger.me(), ledger.now(), until);
    }

    /** May post again from now on. */
    public void end(long id) {
        ledger.end("block", id);
    }

    /** Whether nothing is taken from an address. */
    @PermitAll
    public boolean isBlocked(String email) {
        return ledger.isAny("select 1 from block where ended_at is null and (until_on is null or until_on >= ?2)"
                + " and pattern in (lower(?1), concat('@', lower(substring_index(?1, '@', -1))), concat('#',"
                + " sha2(lower(?1), 256)))", email,
                ledger.today());
    }
}
