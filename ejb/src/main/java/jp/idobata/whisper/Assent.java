package jp.idobata.whisper;

import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import jp.idobata.account.Account;

/** わたしも: that somebody joins in, since when, and with what word for the author. */
@Entity
@Table(name = "whisper_assent")
@IdClass(Assent.Key.class)
@Access(AccessType.FIELD)
class Assent {

    /** Which person to which whisper. */
    static class Key implements Serializable {
        private static final long serialVersionUID = 1;
        private Long whisper;
        private Long account;

        protected Key() {
        }

        Key(long whisper, long account) {
            this.whisper = whisper;
            this.account = account;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && key.whisper.equals(whisper) && key.account.equals(account);
        }

        @Override
        public int hashCode() {
            return whisper.hashCode() * 31 + account.hashCode();
        }
    }

    @Id
    @ManyToOne(optional = false)
    @JoinColumn(name = "whisper_id")
    private Whisper whisper;

    @Id
    @ManyToOne(optional = false)
    @JoinColumn(name = "account_id")
    private Account account;

    private String word;
    private Instant since;

    protected Assent() {
    }

    Account getAccount() {
        return account;
    }

    Voice asVoice() {
        return new Voice(getAccount().getName(), getAccount().getEmail(), word, since);
    }
}
