package jp.idobata.web.visitor.paper;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import jp.idobata.web.frame.Here;
import jp.idobata.web.frame.Language;
import jp.idobata.web.frame.Site;
import org.omnifaces.util.Faces;

/** How paper is to be, as somebody has chosen it on a page: its language, which need not be the page's; readings. */
@Named
@RequestScoped
public class Chosen {

    @Inject
    private Here here;

    @Inject
    private Site site;

    /** The language of the paper. */
    public Language getLanguage() {
        return Language.byCode(word("tongue")).filter(site::speaks).orElse(here.getLanguage());
    }

    /** The languages that paper speaks. */
    public List<Language> getLanguages() {
        return Arrays.stream(Language.values()).filter(site::speaks).toList();
    }

    /** Whether kanji are to have readings. */
    public boolean isReadings() {
        return "true".equals(word("ruby"));
    }

    /** What is chosen of these; the first if nothing of them. */
    String of(String parameter, List<String> offered) {
        return offered.contains(word(parameter)) ? word(parameter) : offered.get(0);
    }

    /** What is asked for beside the size: the end of an address. */
    String query() {
        return "&lang=" + getLanguage().getCode() + (isReadings() ? "&ruby=true" : "");
    }

    static String word(String parameter) {
        var word = Faces.getRequestParameter(parameter);
        return word == null ? "" : word;
    }
}
