package jp.idobata.welfare;

import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;

/** A word of the taxonomy; see {@link WelfareTerm}. */
@Entity
@Table(name = "term", schema = "welfare")
@Access(AccessType.FIELD)
class Term {

    /** How the codes of terms begin that the municipality has added itself. */
    static final String OWN = "own-";

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Enumerated(EnumType.STRING)
    private Dimension dimension;

    private String code;
    private String name;
    private String source;
    private int position;

    @Column(name = "retired_at")
    private Instant retiredAt;

    @Column(name = "band_from")
    private Integer bandFrom;

    @Column(name = "band_to")
    private Integer bandTo;

    @Column(name = "merged_into")
    private Long mergedInto;

    @Version
    private int version;

    protected Term() {
    }

    Term(Dimension dimension, String code, String name, int position) {
        this.dimension = dimension;
        this.code = code;
        this.name = name;
        this.position = position;
    }

    void rename(String newName) {
        name = newName;
    }

    void retire(Instant now) {
        retiredAt = now;
    }

    void takeBackIntoUse() {
        retiredAt = null;
        mergedInto = null;
    }

    void mergeInto(Term other, Instant now) {
        mergedInto = other.getId();
        retiredAt = now;
    }

    void meantFor(Integer from, Integer to) {
        bandFrom = from;
        bandTo = to;
    }

    /** The two stand in each other's place. */
    void swap(Term other) {
        var mine = getPosition();
        standAt(other.getPosition());
        other.standAt(mine);
    }

    private void standAt(int newPosition) {
        position = newPosition;
    }

    boolean isRetired() {
        return retiredAt != null;
    }

    int getPosition() {
        return position;
    }

    /** The greatest number that its place or its own code takes up. */
    int lastNumber() {
        return code.startsWith(OWN) ? Math.max(getPosition(), Integer.parseInt(code.substring(OWN.length())))
                : getPosition();
    }

    Integer getBandFrom() {
        return bandFrom;
    }

    Integer getBandTo() {
        return bandTo;
    }

    Long getMergedInto() {
        return mergedInto;
    }

    Long getId() {
        return id;
    }

    Dimension getDimension() {
        return dimension;
    }

    String getName() {
        return name;
    }

    WelfareTerm asRecord() {
        return new WelfareTerm(getId(), dimension, code, getName(), source, retiredAt != null, bandFrom, bandTo,
                mergedInto);
    }
}
