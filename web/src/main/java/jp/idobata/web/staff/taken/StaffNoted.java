package jp.idobata.web.staff.taken;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.idobata.counter.CounterDesk;
import jp.idobata.counter.CounterPost;

/** The counter's note of something that other pages show; for those who decide. {@code #{staffNoted}} in pages. */
@Named
@RequestScoped
public class StaffNoted {

    @EJB
    private CounterDesk desk;

    private final Map<String, Optional<CounterPost>> known = new HashMap<>();

    /** Of what waits, or was decided; null if it came another way. */
    public CounterPost submission(long id) {
        return known.computeIfAbsent("submission " + id, key -> desk.ofSubmission(id)).orElse(null);
    }

    /** Of a gathering; null if it came another way. */
    public CounterPost gathering(long id) {
        return known.computeIfAbsent("gathering " + id, key -> desk.of(false, List.of(id)).stream().findFirst())
                .orElse(null);
    }

    /** Of a place; null if it came another way. */
    public CounterPost place(long id) {
        return known.computeIfAbsent("place " + id, key -> desk.of(true, List.of(id)).stream().findFirst())
                .orElse(null);
    }
}
