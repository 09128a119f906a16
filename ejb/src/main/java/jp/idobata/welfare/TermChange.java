package jp.idobata.welfare;

import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;

/** One thing that was done to the list of terms; see {@link TermDeed}. */
@Entity
@Table(name = "term_change", schema = "welfare")
@Access(AccessType.FIELD)
class TermChange {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "term_id")
    private Long termId;

    @Enumerated(EnumType.STRING)
    private TermDeed.Kind kind;

    private String was;
    private String became;

    @Column(name = "other_id")
    private Long otherId;

    @Column(name = "changed_by")
    private String changedBy;

    @Column(name = "changed_at")
    private Instant changedAt;

    @Column(name = "undone_at")
    private Instant undoneAt;

    @ElementCollection
    @CollectionTable(name = "merged_answer", schema = "welfare", joinColumns = @JoinColumn(name = "change_id"))
    private Set<MergedAnswer> merged = new HashSet<>();

    protected TermChange() {
    }

    TermChange(Long termId, TermDeed.Kind kind, String was, String became, String by, Instant at) {
        this.termId = termId;
        this.kind = kind;
        this.was = was;
        this.became = became;
        changedBy = by;
        changedAt = at;
    }

    void into(Term other, Set<MergedAnswer> answers) {
        otherId = other.getId();
        getMerged().addAll(answers);
    }

    void undo(Instant now) {
        undoneAt = now;
    }

    Long getId() {
        return id;
    }

    Long getTermId() {
        return termId;
    }

    Long getOtherId() {
        return otherId;
    }

    Set<MergedAnswer> getMerged() {
        return merged;
    }

    /** Whether it is a merger that has not been taken back. */
    boolean isStandingMerger() {
        return kind == TermDeed.Kind.MERGED && undoneAt == null;
    }

    TermDeed asRecord() {
        return new TermDeed(id, termId, kind, was, became, changedBy, changedAt, isStandingMerger());
    }
}
