package jp.idobata.web.visitor.machine;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import jp.idobata.search.asked.GatheringParameters;
import jp.idobata.web.frame.Here;
import jp.idobata.web.frame.Site;
import jp.idobata.web.visitor.ListAddress;
import org.omnifaces.util.Faces;

/** あなたのサイトに載せる: what one chooses, and what to copy. Two statements, for themes and areas. */
@Named
@RequestScoped
public class EmbedMakePage {

    private static final List<Integer> LIMITS = List.of(3, 5, 10, 20);

    @Inject
    private Site site;

    @Inject
    private Here here;

    private ListAddress address;
    private EmbedCode code;

    @PostConstruct
    void look() {
        Function<String, List<String>> given = name -> {
            var values = Faces.getRequestParameterValues(name);
            return values == null ? List.of() : Arrays.asList(values);
        };
        address = ListAddress.of("/embed/make", given).without();
        code = EmbedCode.of(site.getUrl(), site.getName(), given, here.getLanguage().getCode());
    }

    /** What was chosen that the form has no field for, so that it is not lost. */
    public List<String> getKept() {
        return List.of("q", "group", "place", "from", "to", "at", "within", "welcome", "sort").stream()
                .filter(name -> !address.values(name).isEmpty()).toList();
    }

    /** What a field holds. */
    public String value(String name) {
        return String.join(",", address.values(name));
    }

    /** Whether a field holds that value. */
    public boolean has(String name, String value) {
        return address.has(name, value);
    }

    /** Spans of time to choose from. */
    public List<String> getWhens() {
        return List.of("today", "tomorrow", "weekend", "week", "month").stream()
                .filter(GatheringParameters.WHENS::contains).toList();
    }

    /** How many gatherings there may be. */
    public List<Integer> getLimits() {
        return LIMITS;
    }

    /** How many were chosen. */
    public int getLimit() {
        return EmbedPage.limit(code.settings().get("limit"));
    }

    /** Colours to choose from. */
    public List<String> getLooks() {
        return EmbedPage.LOOKS;
    }

    /** The colours that were chosen. */
    public String getShade() {
        return code.settings().getOrDefault("look", EmbedPage.LOOKS.get(0));
    }

    /** One script element. */
    public String getScript() {
        return code.script();
    }

    /** A frame. */
    public String getFrame() {
        return code.frame();
    }

    /** Where the list is shown as it will be. */
    public String getPreview() {
        return code.path();
    }
}
