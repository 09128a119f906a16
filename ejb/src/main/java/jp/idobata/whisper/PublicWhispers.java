package jp.idobata.whisper;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import jp.idobata.whisper.matching.Affinity;
import jp.idobata.whisper.matching.Meanings;

/** Whispers as everybody may read them. */
@Stateless
@PermitAll
public class PublicWhispers {

    /** Most whispers that one is compared with: the newest that are open. */
    static final int COMPARED_MOST = 500;

    @PersistenceContext(unitName = "town")
    private EntityManager em;

    @Inject
    private Meanings meanings;

    /** One page, the newest first. Two statements. */
    public WhisperList list(WhisperQuery query) {
        return WhisperSql.ofPublic().narrowed(query).page(em, query.page());
    }

    /** The newest. One statement. */
    public List<PublicWhisper> newest(int most) {
        return WhisperSql.ofPublic().list(em, 0, most);
    }

    /** The public whisper of that number. One statement. */
    public Optional<PublicWhisper> find(long id) {
        return WhisperSql.ofPublic().and("p.whisper_id = ?", id).list(em, 0, 1).stream().findFirst();
    }

    /** What speaks of the same thing from the other side, the nearest first. One statement. */
    public List<WhisperMatch> matches(PublicWhisper whisper, int most) {
        return WhisperSql.ofPublic().and("w.kind = ?", whisper.kind().other().name()).open()
                .touching(whisper.areaId()).list(em, 0, COMPARED_MOST).stream().map(other -> match(whisper, other))
                .filter(match -> match.points() >= Affinity.ENOUGH)
                .sorted(Comparator.comparing(WhisperMatch::points).thenComparing(WhisperMatch::sameArea)
                        .thenComparing(match -> match.whisper().id()).reversed())
                .limit(most).toList();
    }

    /** The words of a whisper by which to look for what answers it, in their order. */
    public List<String> telling(PublicWhisper whisper) {
        return meanings.telling(whisper.text());
    }

    private WhisperMatch match(PublicWhisper mine, PublicWhisper other) {
        var affinity = meanings.between(mine.whole(), other.whole());
        var themes = mine.themes().stream().filter(other.themes()::contains).toList();
        return new WhisperMatch(other, Objects.equals(mine.areaId(), other.areaId()), affinity.words(), themes,
                affinity.points() + (themes.isEmpty() ? 0 : Affinity.THEME));
    }
}
