package jp.idobata.gathering;

import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

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

    /** For the persistence provider. */
    protected Theme() {
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
