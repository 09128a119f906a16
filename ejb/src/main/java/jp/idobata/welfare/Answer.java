package jp.idobata.welfare;

import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** That a term applies to what the profile is about, or that it does not. No answer means: not known. */
@Embeddable
@Access(AccessType.FIELD)
class Answer {

    static final String YES = "YES";
    static final String NO = "NO";

    @Column(name = "term_id")
    private Long termId;

    private String answer;

    protected Answer() {
    }

    Answer(Long termId, String answer) {
        this.termId = termId;
        this.answer = answer;
    }

    Long getTermId() {
        return termId;
    }

    boolean is(String expected) {
        return expected.equals(answer);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Answer that && that.termId.equals(termId) && that.answer.equals(answer);
    }

    @Override
    public int hashCode() {
        return termId.hashCode() * 31 + answer.hashCode();
    }
}
