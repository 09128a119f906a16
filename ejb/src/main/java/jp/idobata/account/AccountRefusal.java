package jp.idobata.account;

import jp.idobata.Refusal;

/** Why an account could not be opened, confirmed or changed. */
public class AccountRefusal extends Refusal {

    private AccountRefusal(String key, Object... arguments) {
        super(key, arguments);
    }

    static AccountRefusal badEmail() {
        return new AccountRefusal("account.refusal.email");
    }

    static AccountRefusal badName() {
        return new AccountRefusal("account.refusal.name");
    }

    static AccountRefusal weakPassword(int least) {
        return new AccountRefusal("account.refusal.password", least);
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
