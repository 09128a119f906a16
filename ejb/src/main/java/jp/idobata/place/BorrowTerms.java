package jp.idobata.place;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** 借りるには: on what terms others may hold something of their own at a place. Texts are null where nothing is known. */
@Embeddable
public class BorrowTerms {

    private boolean lent;

    @Column(name = "lent_to")
    private String who;

    @Column(name = "lent_how")
    private String how;

    @Column(name = "lent_fee")
    private String fee;

    @Column(name = "lent_size")
    private String size;

    @Column(name = "lent_equipment")
    private String equipment;

    /** Not to borrow; also for the persistence provider. */
    public BorrowTerms() {
    }

    /**
     * To borrow.
     *
     * @param who who may
     * @param how how to apply
     * @param size how large it is, how many it holds
     */
    public BorrowTerms(String who, String how, String fee, String size, String equipment) {
        this.lent = true;
        this.who = who;
        this.how = how;
        this.fee = fee;
        this.size = size;
        this.equipment = equipment;
    }

    public boolean isLent() {
        return lent;
    }

    public String getWho() {
        return who;
    }

    public String getHow() {
        return how;
    }

    public String getFee() {
        return fee;
    }

    public String getSize() {
        return size;
    }

    public String getEquipment() {
        return equipment;
    }
}
