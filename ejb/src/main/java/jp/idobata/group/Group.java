package jp.idobata.group;

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
import jp.idobata.area.Area;

/** 団体: a circle, association or office that runs gatherings, with a page of its own. Its name is unique in town. */
@Entity(name = "CommunityGroup")
@Table(name = "community_group")
@Access(AccessType.FIELD)
public class Group {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String name;
    private String summary;
    private String description;
    private String website;
    private String phone;
    private String email;

    @ManyToOne
    @JoinColumn(name = "area_id")
    private Area area;

    @Column(name = "contact_hidden")
    private boolean contactHidden;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "updated_at")
    private Instant updatedAt;

    @Version
    private int version;

    /** For the persistence provider. */
    protected Group() {
    }

    Group(String name, Instant now) {
        this.name = name;
        this.createdAt = now;
        this.updatedAt = now;
    }

    void describe(GroupDetails details, Area at, Instant now) {
        name = details.name();
        summary = details.summary();
        description = details.description();
        website = details.website();
        phone = details.phone();
        email = details.email();
        area = at;
        contactHidden = details.contactHidden();
        updatedAt = now;
    }

    /** What it says of itself. */
    public GroupDetails getDetails() {
        return new GroupDetails(getName(), summary, description, website, phone, email,
                getArea() == null ? null : getArea().getId(), contactHidden);
    }

    public Long getId() {
        return id;
    }

    public String getName() {
        return name;
    }

    public String getSummary() {
        return summary;
    }

    public String getDescription() {
        return description;
    }

    public String getWebsite() {
        return website;
    }

    public String getPhone() {
        return phone;
    }

    public String getEmail() {
        return email;
    }

    public Area getArea() {
        return area;
    }

    public Instant getUpdatedAt() {
        return updatedAt;
    }

    /** How often it was written; whoever decides on it says which of them was read. */
    public int getVersion() {
        return version;
    }
}
