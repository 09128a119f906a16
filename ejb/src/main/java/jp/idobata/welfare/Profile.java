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

/** What staff know of one gathering or place; see {@link WelfareProfile}. */
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
        if (subject.kind() == Subject.Kind.GATHERING) {
            gatheringId = subject.id();
        } else {
            placeId = subject.id();
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
        return new Writing(gatheringId != null ? Subject.gathering(gatheringId) : Subject.place(placeId), writtenBy,
                writtenAt);
    }
}
