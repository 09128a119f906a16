package jp.idobata.moderation.rule;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jp.idobata.account.Accounts;
import jp.idobata.account.Role;

/** Groups and residents whose posts go straight through: who, since when, why, by whom; each can be ended. */
@Stateless
@RolesAllowed({Role.CURATOR_NAME, Role.ADMINISTRATOR_NAME})
public class Trusts {

    @Inject
    private Ledger ledger;

    /** Who is trusted now, the last first; {@code words} narrow it. */
    public RulePage page(String words, int page) {
        return ledger.page(words, page,
                "select t.id, if(t.group_id is null, 'PERSON', 'GROUP'), coalesce(g.name, w.name, t.email),"
                + " t.reason, coalesce(a.name, t.trusted_by), t.since, null from trust t"
                + " left join community_group g on g.id = t.group_id left join account w on w.email = t.email"
                + " left join account a on a.email = t.trusted_by where t.ended_at is null order by t.id desc");
    }

    /**
     * Trusts a group, by its name, or a person, by the address of the account.
     *
     * @throws RuleRefusal if there is no such group or account, no reason is given, or it is trusted already
     */
    public void trust(String who, String reason) {
        var name = Ledger.required(who, 254);
        var why = Ledger.reason(reason);
        if (ledger.isAny("select 1 from trust t left join community_group g on g.id = t.group_id where t.ended_at is"
                + " null and (t.email = ?1 or g.name = ?2)", Accounts.spelling(name), name)) {
            throw RuleRefusal.trustedAlready();
        }
        var done = name.contains("@")
                ? ledger.change("insert into trust (email, reason, trusted_by, since) select email, ?2, ?3, ?4"
                        + " from account where email = ?1", Accounts.spelling(name), why, ledger.me(), ledger.now())
                : ledger.change("insert into trust (group_id, reason, trusted_by, since) select id, ?2, ?3, ?4"
                        + " from community_group where name = ?1", name, why, ledger.me(), ledger.now());
        if (done == 0) {
            throw RuleRefusal.unknown();
        }
    }

    /** Posts wait again from now on, however often it was entered that they do not. */
    public void end(long id) {
        ledger.change("update trust t join trust o on o.id = ?1 and o.ended_at is null and (o.email = t.email"
                + " or o.group_id = t.group_id) set t.ended_by = ?2, t.ended_at = ?3 where t.ended_at is null", id,
                ledger.me(), ledger.now());
    }

    /**
     * Whether a draft of a gathering is of somebody trusted, or of a trusted group; not if its group has no page that
     * everybody sees: what staff have hidden does not go on by itself.
     */
    @PermitAll
    public boolean isTrusted(long draftId) {
        return ledger.isAny("select 1 from draft d join account a on a.id = d.account_id join trust t"
                + " on t.ended_at is null and (t.email = a.email or t.group_id = json_value(d.body, '$.groupId'))"
                + " where d.id = ?1 and (json_value(d.body, '$.groupId') is null or exists (select 1 from"
                + " group_approval p where p.group_id = json_value(d.body, '$.groupId')))", draftId);
    }

    /** The same of a story that a group tells; what the desk tells is looked at like all else. */
    @PermitAll
    public boolean isTrustedToTell(long wordingId) {
        return ledger.isAny("select 1 from story_wording w join story s on s.id = w.story_id join group_approval p"
                + " on p.group_id = s.group_id join account a on a.id = w.account_id join trust t on t.ended_at is null"
                + " and (t.email = a.email or t.group_id = s.group_id) where w.id = ?1", wordingId);
    }
}
