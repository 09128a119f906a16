package jp.idobata.whisper;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import jp.idobata.account.Role;
import jp.idobata.gathering.likeness.Phrase;

/** Finds whispers that may say the same as one that waits: of its kind, and still open or waiting, too. */
@Stateless
@RolesAllowed({Role.CURATOR_NAME, Role.ADMINISTRATOR_NAME})
public class LikelyWhispers {

    /** Most that are shown at a time. */
    public static final int SHOWN_MOST = 5;

    /** Most that one is compared with letter by letter: the last written. */
    private static final int COMPARED_MOST = 500;
    /** Most of these that are compared word by word: those that share the most letters. */
    private static final int READ_MOST = 20;

    @PersistenceContext(unitName = "town")
    private EntityManager em;

    /** The most alike first, at most {@value #SHOWN_MOST}. One statement. */
    public List<PublicWhisper> of(PublicWhisper whisper) {
        var wording = Wording.of(whisper.text());
        return open(whisper).map(other -> new Compared(other, wording.shares(other.text())))
                .sorted(Comparator.comparing(Compared::likeness).reversed()).limit(READ_MOST)
                .map(one -> new Compared(one.whisper, wording.likeness(one.whisper.text())))
                .filter(one -> one.likeness >= Phrase.ALIKE)
                .sorted(Comparator.comparing(Compared::likeness).reversed()).limit(SHOWN_MOST).map(Compared::whisper)
                .toList();
    }

    private record Compared(PublicWhisper whisper, double likeness) {
    }

    /** What waits may have been handed in twice; what came back to its author is that author's alone. */
    private Stream<PublicWhisper> open(PublicWhisper whisper) {
        return WhisperSql.ofAll().and("w.id <> ?", whisper.id()).and("w.kind = ?", whisper.kind().name())
                .and("(p.whisper_id is not null or w.submitted_at is not null and w.accepted_at is null)").open()
                .list(em, 0, COMPARED_MOST).stream();
    }
}
