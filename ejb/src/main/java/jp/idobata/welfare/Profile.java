package jp.idobata.welfare;

import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;

/** What staff know of one gathering, place or group; see {@link WelfareProfile}. */
@Entity
@Table(name = "profile", schema = "welfare")
@Access(AccessType.FIELD)
class Profile {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "gathering_id")
    private Long gatheringId;

    @Column(name = "place_id")
    private Long placeId;

    @Column(name = "group_id")
    private Long groupId;

    private String note;
    private String contact;

    @ElementCollection
    @CollectionTable(name = "profile_term", schema = "welfare",
            joinColumns = @JoinColumn(name = "profile_id"))
    private Set<Answer> answers = new HashSet<>();

    @Column(name = "written_by")
    private String writtenBy;

    @Column(name = "written_at")
    private Instant writtenAt;

    @Version
    private int version;

    protected Profile() {
    }

    Profile(Subject subject) {
        switch (subject.kind()) {
            case GATHERING -> gatheringId = subject.id();
            case PLACE -> placeId = subject.id();
            default -> groupId = subject.id();
        }
    }

    void write(WelfareProfile content, String by, Instant now) {
        var said = new HashSet<Answer>();
        content.yes().forEach(term -> said.add(new Answer(term, Answer.YES)));
        content.no().forEach(term -> said.add(new Answer(term, Answer.NO)));
        getAnswers().retainAll(said);
        getAnswers().addAll(said);
        note = ProfileRules.plain(content.note());
        contact = ProfileRules.plain(content.contact());
        sign(by, now);
    }

    /**
     * Says the second term where it said the first; where it answers both, the answer to the second stays.
     *
     * @return what it said of the two before
     */
    MergedAnswer merge(Long from, Long into, String by, Instant now) {
        var before = new MergedAnswer(getId(), answerTo(from), answerTo(into));
        getAnswers().removeIf(answer -> answer.getTermId().equals(from));
        if (before.getKept() == null) {
            getAnswers().add(new Answer(into, before.getGone()));
        }
        sign(by, now);
        return before;
    }

    /** Says again what it said of two terms before they were merged, unless it says something else by now. */
    void unmerge(MergedAnswer before, Long from, Long into, String by, Instant now) {
        // Where nothing is said of the other by now, somebody took away on purpose what stood for both.
        var takenAway = before.getKept() == null && answerTo(into) == null;
        if (answerTo(from) == null && !takenAway) {
            getAnswers().add(new Answer(from, before.getGone()));
        }
        if (before.getKept() == null && before.getGone().equals(answerTo(into))) {
            getAnswers().removeIf(answer -> answer.getTermId().equals(into));
        }
        sign(by, now);
    }

    private String answerTo(Long term) {
        return answered(Answer.YES).contains(term) ? Answer.YES : answered(Answer.NO).contains(term) ? Answer.NO : null;
    }

    private void sign(String by, Instant now) {
        writtenBy = by;
        writtenAt = now;
    }

    Long getId() {
        return id;
    }

    int getVersion() {
        return version;
    }

    private Set<Answer> getAnswers() {
        return answers;
    }

    private Set<Long> answered(String answer) {
        return getAnswers().stream().filter(said -> said.is(answer)).map(Answer::getTermId).collect(Collectors.toSet());
    }

    WelfareProfile asRecord() {
        return new WelfareProfile(answered(Answer.YES), answered(Answer.NO), note, contact, writtenBy, writtenAt,
                getVersion());
    }

    Writing lastWriting() {
        return new Writing(subject(), writtenBy, writtenAt);
    }

    private Subject subject() {
        return gatheringId != null ? Subject.gathering(gatheringId)
                : placeId != null ? Subject.place(placeId) : Subject.group(groupId);
    }
}
