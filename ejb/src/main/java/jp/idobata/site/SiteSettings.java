package jp.idobata.site;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What was set of the site, in memory, for every page; asks the database every quarter of a minute whether it still is.
 */
@Singleton
@Startup
@PermitAll
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
public class SiteSettings {

    @PersistenceContext(unitName = "town")
    private EntityManager em;

    private volatile SiteLook look = SiteLook.NONE;

    /** What is set. No statement. */
    public SiteLook look() {
        return look;
    }

    /** Reads what is set if anything was changed on any node. One statement if not. */
    @PostConstruct
    @Schedule(hour = "*", minute = "*", second = "*/15", persistent = false)
    public void refresh() {
        var version = ((Number) em.createNativeQuery("select coalesce(max(id), 0) + count(*) from site_change")
                .getSingleResult()).longValue();
        if (version != look.version()) {
            look = new SiteLook(version, settings(), texts());
        }
    }

    private Map<Setting, String> settings() {
        var settings = new EnumMap<Setting, String>(Setting.class);
        for (var row : rows("select name, value from site_setting")) {
            Arrays.stream(Setting.values()).filter(setting -> setting.name().equals(row[0])).findFirst()
                    .ifPresent(setting -> settings.put(setting, (String) row[1]));
        }
        return Map.copyOf(settings);
    }

    private Map<String, Map<String, String>> texts() {
        var texts = new HashMap<String, Map<String, String>>();
        for (var row : rows("select language, text_key, words from site_text")) {
            texts.computeIfAbsent((String) row[0], language -> new HashMap<>()).put((String) row[1], (String) row[2]);
        }
        return Map.copyOf(texts);
    }

    private List<Object[]> rows(String sql) {
        List<?> rows = em.createNativeQuery(sql).getResultList();
        return rows.stream().map(Object[].class::cast).toList();
    }
}
