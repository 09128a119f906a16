package jp.idobata.group;

import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import jp.idobata.account.Account;

/** That a person belongs to a group and may edit what is the group's, since when. */
@Entity
@Table(name = "membership")
@IdClass(Membership.Key.class)
@Access(AccessType.FIELD)
class Membership {

    /** Which person in which group. */
    static class Key implements Serializable {
        private static final long serialVersionUID = 1;
        private Long group;
        private Long account;

        Key() {
        }

        Key(Long group, Long account) {
            this.group = group;
            this.account = account;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && key.group.equals(group) && key.account.equals(account);
        }

        @Override
        public int hashCode() {
            return group.hashCode() * 31 + account.hashCode();
        }
    }

    @Id
    @ManyToOne(optional = false)
    @JoinColumn(name = "group_id")
    private Group group;

    @Id
    @ManyToOne(optional = false)
    @JoinColumn(name = "account_id")
    private Account account;

    @Enumerated(EnumType.STRING)
    @Column(name = "role")
    private Part part;

    private Instant since;

    protected Membership() {
    }

    Membership(Group group, Account account, Part part, Instant now) {
        this.group = group;
        this.account = account;
        this.part = part;
        this.since = now;
    }

    Group getGroup() {
        return group;
    }

    Account getAccount() {
        return account;
    }

    Part getPart() {
        return part;
    }

    void become(Part newPart) {
        part = newPart;
    }

    Instant getSince() {
        return since;
    }
}
