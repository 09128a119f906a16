package jp.idobata.guide;

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
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import jp.idobata.prose.LinedPicture;
import jp.idobata.prose.LinedPictureEntry;

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

    @ElementCollection
    @CollectionTable(name = "guide_picture", joinColumns = @JoinColumn(name = "wording_id"))
    @OrderColumn(name = "position")
    private List<LinedPictureEntry> pictures = new ArrayList<>();

    @Column(name = "written_by")
    private String writtenBy;

    @Column(name = "written_at")
    private Instant writtenAt;

    /** For the persistence provider. */
    protected Wording() {
    }

    Wording(String slug, String title, String body, List<LinedPicture> pictures, String by, Instant now) {
        this.slug = slug;
        this.title = title;
        this.body = body;
        this.pictures.addAll(pictures.stream().map(LinedPictureEntry::of).toList());
        this.writtenBy = by;
        this.writtenAt = now;
    }

    Guide asGuide(boolean hidden) {
        return new Guide(slug, title, body, getPictures().stream().map(LinedPictureEntry::asPicture).toList(), hidden,
                writtenBy, writtenAt);
    }

    private List<LinedPictureEntry> getPictures() {
        return pictures;
    }
}
