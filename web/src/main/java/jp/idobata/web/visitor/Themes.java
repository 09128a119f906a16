package jp.idobata.web.visitor;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import jp.idobata.gathering.Gatherings;
import jp.idobata.gathering.Theme;
import jp.idobata.web.frame.Here;
import jp.idobata.web.frame.Texts;

/** The town's themes in the reader's language. One statement for a page, however often it asks. */
@Named
@RequestScoped
public class Themes {

    @EJB
    private Gatherings gatherings;

    @Inject
    private Here here;

    private List<Named> all;
    private Map<String, String> names;

    /**
     * A theme by its name.
     *
     * @param code its stable name in addresses
     */
    public record Named(String code, String name) {
    }

    /** All themes that are offered, in their order. */
    public List<Named> getAll() {
        if (all == null) {
            var known = gatherings.themes();
            all = known.stream().filter(theme -> !theme.isRetired())
                    .map(theme -> new Named(theme.getCode(), said(theme))).toList();
            names = known.stream().collect(Collectors.toMap(Theme::getCode, this::said));
        }
        return all;
    }

    /** The name of one theme; its code if the town does not know it. */
    public String name(String code) {
        getAll();
        return names.getOrDefault(code, code);
    }

    /** Whether the town has such a theme. */
    public boolean has(String code) {
        getAll();
        return names.containsKey(code);
    }

    private String said(Theme theme) {
        return switch (here.getLanguage()) {
            case JAPANESE -> theme.getName();
            case SIMPLE -> Texts.in(here.getLanguage()).said(theme.getSimple());
            case ENGLISH -> theme.getEnglish();
        };
    }
}
