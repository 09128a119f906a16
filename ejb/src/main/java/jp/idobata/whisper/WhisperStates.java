package jp.idobata.whisper;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import jp.idobata.whisper.MyWhisper.State;

/** Tells how far a whisper has come. */
@Dependent
class WhisperStates {

    @PersistenceContext(unitName = "town")
    private EntityManager em;

    MyWhisper of(PublicWhisper whisper, List<String> words) {
        if (whisper.publishedAt() != null) {
            return new MyWhisper(whisper, State.OPEN, null, words);
        }
        var kept = em.find(Whisper.class, whisper.id());
        if (kept.isAccepted()) {
            return new MyWhisper(whisper, State.WITHDRAWN, hiddenFor(whisper.id()), words);
        }
        return kept.isWaiting() ? new MyWhisper(whisper, State.WAITING, null, words)
                : new MyWhisper(whisper, State.RETURNED, kept.getReturnReason(), words);
    }

    /** Why the public no longer reads it; null if its author took it back. */
    private String hiddenFor(long id) {
        return last(id).map(WhisperWithdrawal::getReason).orElse(null);
    }

    /** Whether it is out of public view because its author took it back. */
    boolean isTakenBack(long id) {
        return last(id).filter(withdrawal -> withdrawal.getReason() == null).isPresent();
    }

    private Optional<WhisperWithdrawal> last(long id) {
        return em.createQuery("select w from WhisperWithdrawal w where w.whisperId = :id order by w.id desc",
                WhisperWithdrawal.class).setParameter("id", id).setMaxResults(1).getResultStream().findFirst();
    }
}
