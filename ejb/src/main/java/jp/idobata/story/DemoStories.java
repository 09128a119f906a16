package jp.idobata.story;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.json.bind.JsonbBuilder;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import jp.idobata.DemoOpened;
import jp.idobata.account.Role;

/** Tells in a demo town of people who were made up for it, as were their gatherings; each story says so. */
@Stateless
@RolesAllowed(Role.ADMINISTRATOR_NAME)
public class DemoStories {

    @PersistenceContext(unitName = "town")
    private EntityManager em;

    @Inject
    private StoryDesk desk;

    /**
     * A story as the demo has it.
     *
     * @param of title of the gathering it tells of
     * @param byGroup whether the group of that gathering tells it; else the desk does
     */
    public record Sample(String of, boolean byGroup, String title, String about, String lead, String body) {
    }

    /** Tells them, unless something was ever told. */
    public void furnish(@Observes DemoOpened opened) {
        if (em.createNativeQuery("select 1 from story limit 1").getResultList().isEmpty()) {
            samples().forEach(this::tell);
        }
    }

    static List<Sample> samples() {
        try (InputStream in = DemoStories.class.getResourceAsStream("/demo/stories.json")) {
            return List.of(JsonbBuilder.create().fromJson(in, Sample[].class));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void tell(Sample sample) {
        List<?> found = em.createNativeQuery("select g.id, g.group_id from gathering g where g.source_key = ?1")
                .setParameter(1, "demo:" + sample.of()).getResultList();
        found.stream().limit(1).map(row -> (Object[]) row).forEach(row -> {
            var group = row[1] == null ? null : ((Number) row[1]).longValue();
            desk.record(sample.byGroup() ? group : null, new StoryProposal(sample.title(), sample.about(),
                    sample.lead(), sample.body(), group, List.of(((Number) row[0]).longValue()), List.of()));
        });
    }
}
