package jp.idobata.story;

import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import jp.idobata.group.Group;

/** まちの人: what has an address; what it says is a {@link StoryWording}. */
@Entity
@Table(name = "story")
@Access(AccessType.FIELD)
class Story {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne
    @JoinColumn(name = "group_id")
    private Group group;

    @Column(name = "begun_at")
    private Instant begunAt;

    @Version
    private int version;

    /** For the persistence provider. */
    protected Story() {
    }

    Story(Group group, Instant now) {
        this.group = group;
        this.begunAt = now;
    }

    Long getId() {
        return id;
    }

    /** The group that tells it; null if the desk does. */
    Group getGroup() {
        return group;
    }
}
