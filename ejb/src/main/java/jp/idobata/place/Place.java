package jp.idobata.place;

import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.MapKeyEnumerated;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.idobata.account.Account;
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

    @Column(name = "closed_on_holidays")
    private boolean closedOnHolidays;

    @ElementCollection
    @CollectionTable(name = "opening_exception", joinColumns = @JoinColumn(name = "place_id"))
    @OrderBy("day")
    private List<OpeningException> exceptions = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "yearly_closure", joinColumns = @JoinColumn(name = "place_id"))
    private List<YearlyClosure> closures = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "place_facility", joinColumns = @JoinColumn(name = "place_id"))
    @MapKeyColumn(name = "facility")
    @MapKeyEnumerated(EnumType.STRING)
    @Column(name = "present")
    private Map<Facility, Boolean> facilities = new HashMap<>();

    @Column(name = "access_text")
    private String access;

    @Embedded
    private BorrowTerms borrowing = new BorrowTerms();

    @ManyToOne
    @JoinColumn(name = "group_id")
    private Group group;

    @ManyToOne
    @JoinColumn(name = "account_id")
    private Account account;

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
        learn(details.facts());
        area = where;
        group = runBy;
        updatedAt = now;
    }

    /** Says what a person has written of it; what is in a list's own words about hours stays beside it. */
    void rewrite(PlaceProposal said, Area where, Group runBy, Instant now) {
        describe(new PlaceDetails(said.name().strip(), said.nameKana(), said.category(), said.summary(),
                said.description(), said.address(), said.latitude(), said.longitude(), said.dropIn(), said.phone(),
                said.website(), getHoursText(), said.hours().stream().map(hours -> new OpeningHours(hours.weekday(),
                        hours.opens(), hours.closes())).toList(), sourceKey, sourceText, PlaceFacts.NONE), where,
                runBy, now);
        access = said.access();
        closedOnHolidays = said.closedOnHolidays();
        getClosures().clear();
        said.closures().forEach(days -> getClosures().add(new YearlyClosure(YearlyClosure.monthDay(days.first()),
                YearlyClosure.monthDay(days.last()))));
        getFacilities().clear();
        said.has().forEach(facility -> getFacilities().put(facility, true));
        said.lacks().forEach(facility -> getFacilities().put(facility, false));
        var terms = said.terms();
        borrowing = terms == null ? new BorrowTerms() : new BorrowTerms(terms.who(), terms.how(), terms.fee(),
                terms.size(), terms.equipment());
    }

    void touch(Instant now) {
        updatedAt = now;
    }

    void keptBy(Account keeper) {
        account = keeper;
    }

    PlaceProposal asProposal() {
        return PlaceContent.of(this);
    }

    /** What a list does not say stays as it is: it may be known from elsewhere. */
    private void learn(PlaceFacts facts) {
        access = facts.access() == null ? getAccess() : facts.access();
        closedOnHolidays = facts.closedOnHolidays() || isClosedOnHolidays();
        if (!facts.closures().isEmpty()) {
            getClosures().clear();
            getClosures().addAll(facts.closures());
        }
        getFacilities().putAll(facts.facilities());
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

    /** Whether it is closed on public holidays. */
    public boolean isClosedOnHolidays() {
        return closedOnHolidays;
    }

    /** Dates that are not as their week, by date. */
    public List<OpeningException> getExceptions() {
        return exceptions;
    }

    public List<YearlyClosure> getClosures() {
        return closures;
    }

    /** What it has and has not; what is missing is not known. */
    public Map<Facility, Boolean> getFacilities() {
        return facilities;
    }

    /** How to get there, or null. */
    public String getAccess() {
        return access;
    }

    /** On what terms it is lent. */
    public BorrowTerms getBorrowing() {
        return borrowing;
    }

    /** Who looks after it, where no group does; or null. */
    public Account getAccount() {
        return account;
    }

    public Group getGroup() {
        return group;
    }

    public Instant getUpdatedAt() {
        return updatedAt;
    }
}
