package jp.idobata.welfare.demo;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import jp.idobata.DemoOpened;
import jp.idobata.account.Role;
import jp.idobata.welfare.Subject;
import jp.idobata.welfare.WelfareProfile;
import jp.idobata.welfare.WelfareProfiles;
import jp.idobata.welfare.WelfareTerm;

/** Writes samples of profiles into a demo town that has none. */
@Stateless
@RolesAllowed(Role.ADMINISTRATOR_NAME)
public class DemoProfiles {

    private static final Map<Subject.Kind, String> KEYS = Map.of(
            Subject.Kind.GATHERING, "select source_key, id from town.gathering where source_key is not null",
            Subject.Kind.PLACE, "select coalesce(source_key, name), id from town.place",
            Subject.Kind.GROUP, "select name, id from town.community_group");

    @PersistenceContext(unitName = "welfare")
    private EntityManager em;

    @EJB
    private WelfareProfiles profiles;

    /** Writes them, unless somebody has ever written one. */
    public void furnish(@Observes DemoOpened opened) {
        if (!em.createNativeQuery("select 1 from profile_history limit 1").getResultList().isEmpty()) {
            return;
        }
        var terms = profiles.terms().stream().filter(term -> !term.retired())
                .collect(Collectors.toMap(term -> term.dimension() + "/" + term.code(), WelfareTerm::id));
        var keys = keys();
        var note = Sample.note();
        var contents = new LinkedHashMap<Subject, WelfareProfile>();
        Sample.all().forEach(sample -> {
            var id = keys.get(sample.kind()).get(sample.key());
            var yes = sample.terms().stream().map(terms::get).filter(Objects::nonNull).collect(Collectors.toSet());
            if (id != null && !yes.isEmpty()) {
                contents.put(new Subject(sample.kind(), id), new WelfareProfile(yes, Set.of(), note,
                        sample.contact(), null, null, 0));
            }
        });
        profiles.begin(contents);
    }

    private Map<Subject.Kind, Map<String, Long>> keys() {
        var keys = new HashMap<Subject.Kind, Map<String, Long>>();
        KEYS.forEach((kind, sql) -> {
            var ids = new HashMap<String, Long>();
            for (var row : em.createNativeQuery(sql).getResultList()) {
                var cells = (Object[]) row;
                ids.putIfAbsent((String) cells[0], ((Number) cells[1]).longValue());
            }
            keys.put(kind, ids);
        });
        return keys;
    }
}
