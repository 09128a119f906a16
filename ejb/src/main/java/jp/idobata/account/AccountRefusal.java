package jp.idobata.account;

import jp.idobata.Refusal;

/** Why an account could not be opened, confirmed or changed. */
public class AccountRefusal extends Refusal {

    private AccountRefusal(String key, Object... arguments) {
        super(key, arguments);
    }

    /** Whether it is the new password that was refused. */
    public boolean isOfNewPassword() {
        return messageKey().equals("account.refusal.password") || messageKey().equals("account.refusal.common");
    }

    static AccountRefusal badEmail() {
        return new AccountRefusal("account.refusal.email");
    }

    static AccountRefusal badName() {
        return new AccountRefusal("account.refusal.name", Accounts.NAME_MOST);
    }

    static AccountRefusal weakPassword(int least) {
        return new AccountRefusal("account.refusal.password", least);
    }

    static AccountRefusal commonPassword() {
        return new AccountRefusal("account.refusal.common");
    }

    static AccountRefusal badLeast(int least, int most) {
        return new AccountRefusal("account.refusal.least", least, most);
    }

    static AccountRefusal noRole() {
        return new AccountRefusal("account.refusal.role");
    }

    static AccountRefusal lastAdministrator() {
        return new AccountRefusal("account.refusal.last");
    }

    static AccountRefusal notStaff() {
        return new AccountRefusal("account.refusal.gone");
    }

    static AccountRefusal wrongPassword() {
        return new AccountRefusal("account.refusal.wrong");
    }

    static AccountRefusal ticketSpent() {
        return new AccountRefusal("account.refusal.ticket");
    }

    static AccountRefusal ofStaff() {
        return new AccountRefusal("account.refusal.office");
    }

    static AccountRefusal notSignedIn() {
        return new AccountRefusal("account.refusal.signin");
    }
}
