package jp.idobata.area;

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
import java.time.LocalDate;

/**
 * 圏域: a part of the town, in a tree (municipality, 日常生活圏域 or 中学校区, 小学校区, 自治会 …). Its outline, where
 * known, is a row of its own; its anchor is the point its people would meet at, usually the community centre.
 */
@Entity
@Table(name = "area")
@Access(AccessType.FIELD)
public class Area {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne
    @JoinColumn(name = "parent_id")
    private Area parent;

    private String kind;
    private String name;
    private Integer population;
    private Double latitude;
    private Double longitude;
    private String code;

    @Column(name = "ends_on")
    private LocalDate endsOn;

    @Column(name = "successor_id")
    private Long successorId;

    /** For the persistence provider. */
    protected Area() {
    }

    Area(Area parent, String kind, String name, Double latitude, Double longitude) {
        this.parent = parent;
        this.kind = kind;
        this.name = name;
        this.latitude = latitude;
        this.longitude = longitude;
    }

    public Long getId() {
        return id;
    }

    /** The area this one is part of, or null for the municipality itself. */
    public Area getParent() {
        return parent;
    }

    /** What sort of area it is, in the municipality's own word, such as 地区 or 小学校区. */
    public String getKind() {
        return kind;
    }

    public String getName() {
        return name;
    }

    /** Inhabitants, or null if not known. */
    public Integer getPopulation() {
        return population;
    }

    /** Latitude of the anchor in degrees (WGS 84), or null. */
    public Double getLatitude() {
        return latitude;
    }

    /** Longitude of the anchor in degrees (WGS 84), or null. */
    public Double getLongitude() {
        return longitude;
    }

    /** The municipality's own number for it, or null. */
    public String getCode() {
        return code;
    }

    /** The first day on which it is no more; null while it is. */
    public LocalDate getEndsOn() {
        return endsOn;
    }

    /** The area that took its place, or null. */
    public Long getSuccessorId() {
        return successorId;
    }
}
