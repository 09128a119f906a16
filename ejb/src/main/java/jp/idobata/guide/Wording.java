package jp.idobata.guide;

import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** What a guide page says from a moment on. Never changed, never deleted. */
@Entity(name = "GuideWording")
@Table(name = "guide_page")
@Access(AccessType.FIELD)
public class Wording {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String slug;
    private String title;
    private String body;

    @Column(name = "written_by")
    private String writtenBy;

    @Column(name = "written_at")
    private Instant writtenAt;

    /** For the persistence provider. */
    protected Wording() {
    }

    Wording(String slug, String title, String body, String by, Instant now) {
        this.slug = slug;
        this.title = title;
        this.body = body;
        this.writtenBy = by;
        this.writtenAt = now;
    }

    Guide asGuide() {
        return new Guide(slug, title, body, writtenBy, writtenAt);
    }
}
