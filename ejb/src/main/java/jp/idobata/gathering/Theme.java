package jp.idobata.gathering;

import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** テーマ: what one does there, named by a verb (食べる, つくる, 学ぶ …). */
@Entity
@Table(name = "theme")
@Access(AccessType.FIELD)
public class Theme {

    @Id
    private String code;

    private int position;
    private String name;
    private String simple;
    private String english;

    @Column(name = "retired_at")
    private Instant retiredAt;

    /** For the persistence provider. */
    protected Theme() {
    }

    Theme(String code, int position) {
        this.code = code;
        this.position = position;
    }

    void call(ThemeNames names) {
        this.name = names.name();
        this.simple = names.simple();
        this.english = names.english();
    }

    void moveTo(int place) {
        this.position = place;
    }

    void retire(Instant now) {
        this.retiredAt = now;
    }

    int getPosition() {
        return position;
    }

    /** Whether it is no longer offered; what has it keeps it. */
    public boolean isRetired() {
        return retiredAt != null;
    }

    /** Its stable name in addresses and data. */
    public String getCode() {
        return code;
    }

    public String getName() {
        return name;
    }

    /** Its name in やさしい日本語, with ruby in Aozora notation. */
    public String getSimple() {
        return simple;
    }

    public String getEnglish() {
        return english;
    }
}
