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
        return new WelfareTerm(getId(), dimension, code, getName(), source, retiredAt != null);
    }
}
