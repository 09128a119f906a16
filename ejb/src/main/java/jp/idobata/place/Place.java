package jp.idobata.place;

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
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import jp.idobata.area.Area;
import jp.idobata.group.Group;

/** 居場所・場所: where people can drop in, or where gatherings are held. */
@Entity
@Table(name = "place")
@Access(AccessType.FIELD)
public class Place {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String name;

    @Column(name = "name_kana")
    private String nameKana;

    private String category;
    private String summary;
    private String description;
    private String address;

    @ManyToOne
    @JoinColumn(name = "area_id")
    private Area area;

    private Double latitude;
    private Double longitude;

    @Column(name = "drop_in")
    private boolean dropIn;

    private String phone;
    private String website;

    @Column(name = "hours_text")
    private String hoursText;

    @ElementCollection
    @CollectionTable(name = "opening_hours", joinColumns = @JoinColumn(name = "place_id"))
    @OrderBy("weekday, opens")
    private List<OpeningHours> hours = new ArrayList<>();

    @ManyToOne
    @JoinColumn(name = "group_id")
    private Group group;

    @Column(name = "source_key")
    private String sourceKey;

    @Column(name = "source_text")
    private String sourceText;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "updated_at")
    private Instant updatedAt;

    @Version
    private int version;

    /** For the persistence provider. */
    protected Place() {
    }

    Place(Instant now) {
        this.createdAt = now;
    }

    void describe(PlaceDetails details, Area where, Group runBy, Instant now) {
        name = details.name();
        nameKana = details.nameKana();
        category = details.category();
        summary = details.summary();
        description = details.description();
        address = details.address();
        latitude = details.latitude();
        longitude = details.longitude();
        dropIn = details.dropIn();
        phone = details.phone();
        website = details.website();
        hoursText = details.hoursText();
        getHours().clear();
        getHours().addAll(details.hours());
        sourceKey = details.sourceKey();
        sourceText = details.sourceText();
        area = where;
        group = runBy;
        updatedAt = now;
    }

    public Long getId() {
        return id;
    }

    public String getName() {
        return name;
    }

    public String getNameKana() {
        return nameKana;
    }

    public String getCategory() {
        return category;
    }

    public String getSummary() {
        return summary;
    }

    public String getDescription() {
        return description;
    }

    public String getAddress() {
        return address;
    }

    public Area getArea() {
        return area;
    }

    /** Degrees, WGS 84, or null. */
    public Double getLatitude() {
        return latitude;
    }

    /** Degrees, WGS 84, or null. */
    public Double getLongitude() {
        return longitude;
    }

    /** Whether people can come by without an appointment (常設の居場所). */
    public boolean isDropIn() {
        return dropIn;
    }

    public String getPhone() {
        return phone;
    }

    public String getWebsite() {
        return website;
    }

    /** Opening hours in words, as given. */
    public String getHoursText() {
        return hoursText;
    }

    /** Opening hours by weekday, Monday first. */
    public List<OpeningHours> getHours() {
        return hours;
    }

    public Group getGroup() {
        return group;
    }

    public Instant getUpdatedAt() {
        return updatedAt;
    }

    String getSourceKey() {
        return sourceKey;
    }
}
