package jp.idobata.gathering;

import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import jp.idobata.account.Account;
import jp.idobata.area.Area;
import jp.idobata.gathering.recurrence.Recurring;
import jp.idobata.group.Group;
import jp.idobata.media.PictureEntry;
import jp.idobata.place.Place;
import jp.idobata.reading.Corrections;

/**
 * 交流の場: something people can come to, with one date or many. What it says is what was last accepted; whether
 * the public sees it is told by its {@link Publication}. Its dates are kept by {@link Dates}.
 */
@Entity
@Table(name = "gathering")
@Access(AccessType.FIELD)
public class Gathering {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String title;
    private String summary;
    private String description;
    private String readings;

    @ManyToOne
    @JoinColumn(name = "place_id")
    private Place place;

    private String venue;
    private String address;
    private Double latitude;
    private Double longitude;

    @ManyToOne
    @JoinColumn(name = "area_id")
    private Area area;

    private boolean online;

    @Column(name = "online_url")
    private String onlineUrl;

    @ManyToOne
    @JoinColumn(name = "group_id")
    private Group group;

    private String organiser;

    @ManyToOne
    @JoinColumn(name = "account_id")
    private Account account;

    private Boolean free;
    private String fee;
    private Integer capacity;

    @Column(name = "capacity_text")
    private String capacityText;

    private String audience;

    @Column(name = "sign_up")
    private String signUp;

    private String phone;
    private String email;
    private String website;

    @Embedded
    private KeptTerms terms;

    private String zone;

    @Embedded
    private Repetition repetition;

    @Column(name = "schedule_text")
    private String scheduleText;

    @Column(name = "source_key")
    private String sourceKey;

    @Column(name = "source_text")
    private String sourceText;

    @ElementCollection
    @CollectionTable(name = "gathering_theme", joinColumns = @JoinColumn(name = "gathering_id"))
    @Column(name = "theme")
    private Set<String> themes = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "gathering_welcome", joinColumns = @JoinColumn(name = "gathering_id"))
    @Column(name = "mark")
    @Enumerated(EnumType.STRING)
    private Set<Welcome> welcome = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "gathering_picture", joinColumns = @JoinColumn(name = "gathering_id"))
    @OrderColumn(name = "position")
    private List<PictureEntry> pictures = new ArrayList<>();

    @OneToMany(mappedBy = "gathering", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("startsAt")
    private List<Occurrence> occurrences = new ArrayList<>();

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "updated_at")
    private Instant updatedAt;

    @Version
    private int version;

    /** For the persistence provider. */
    protected Gathering() {
    }

    Gathering(Account account, String zone, Instant now) {
        this.account = account;
        this.zone = zone;
        this.createdAt = now;
    }

    /** Takes over what was proposed, all but the dates. */
    void describe(Proposal proposal, Place where, Area in, Group heldBy, Instant now) {
        title = proposal.title();
        summary = proposal.summary();
        description = proposal.description();
        place = where;
        venue = proposal.venue();
        address = proposal.address();
        latitude = proposal.latitude();
        longitude = proposal.longitude();
        area = in;
        online = proposal.online();
        onlineUrl = proposal.onlineUrl();
        group = heldBy;
        organiser = proposal.organiser();
        free = proposal.free();
        fee = proposal.fee();
        capacity = proposal.capacity();
        capacityText = proposal.capacityText();
        audience = proposal.audience();
        signUp = proposal.signUp();
        phone = proposal.phone();
        email = proposal.email();
        website = proposal.website();
        terms = new KeptTerms(proposal.terms());
        scheduleText = proposal.scheduleText();
        readings = proposal.readings().kept();
        getThemes().retainAll(proposal.themes());
        getThemes().addAll(proposal.themes());
        getWelcome().retainAll(proposal.welcome());
        getWelcome().addAll(proposal.welcome());
        updatedAt = now;
    }

    /** Takes over its pictures. */
    void show(List<PictureEntry> shown) {
        pictures = new ArrayList<>(shown);
    }

    void follow(Repetition those) {
        repetition = those;
    }

    /** Address of the account that posted it; empty if staff or an import did. */
    String holder() {
        return getAccount() == null ? "" : getAccount().getEmail();
    }

    void comesFrom(String key, String text) {
        sourceKey = key;
        sourceText = text;
    }

    void touch(Instant now) {
        updatedAt = now;
    }

    boolean isHeldBy(Account person) {
        return getAccount() != null && getAccount().getId().equals(person.getId());
    }

    public Long getId() {
        return id;
    }

    public String getTitle() {
        return title;
    }

    public Place getPlace() {
        return place;
    }

    public Area getArea() {
        return area;
    }

    public Group getGroup() {
        return group;
    }

    /** Who posted it, or null if staff or an import did. */
    public Account getAccount() {
        return account;
    }

    /** How many people can come, or null. */
    Integer getCapacity() {
        return capacity;
    }

    /** By which rule it recurs, if it does. The provider keeps nothing where all of it is null. */
    Repetition getRepetition() {
        return repetition == null ? new Repetition() : repetition;
    }

    /** Rule of the series (RFC 5545), or null. */
    public String getRrule() {
        return getRepetition().getRrule();
    }

    /** How it recurs, or null if it does not. */
    public Recurring getRecurring() {
        return getRepetition().recurring();
    }

    /** What of an imported record could not be read. */
    public String getSourceText() {
        return sourceText;
    }

    public List<Occurrence> getOccurrences() {
        return occurrences;
    }

    public Instant getUpdatedAt() {
        return updatedAt;
    }

    /** What else there is to know before coming. */
    public Terms getTerms() {
        return terms == null ? Terms.NONE : terms.asTerms();
    }

    Set<String> getThemes() {
        return themes;
    }

    Set<Welcome> getWelcome() {
        return welcome;
    }

    List<PictureEntry> getPictures() {
        return pictures;
    }

    /** The content as it could be proposed anew at that moment, for changing it. */
    Proposal asProposal(LocalDateTime now) {
        return new Proposal(getTitle(), summary, description, Dates.of(this).proposed(now), getRrule(), scheduleText,
                getPlace() == null ? null : getPlace().getId(), venue, address, latitude, longitude,
                getArea() == null ? null : getArea().getId(), online, onlineUrl,
                getGroup() == null ? null : getGroup().getId(), organiser, getThemes(), getWelcome(), free, fee,
                capacity, capacityText, audience, signUp, phone, email, website, getRepetition().getPauses(), List.of(),
                getTerms(), getPictures().stream().map(PictureEntry::asPicture).toList(), Corrections.of(readings));
    }
}
