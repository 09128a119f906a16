package jp.idobata.web.visitor;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import jp.idobata.publishing.PublicArea;
import jp.idobata.publishing.PublicAreas;
import jp.idobata.web.frame.Here;
import org.omnifaces.util.Faces;

/** What the lists of places and groups are narrowed by: words, an area, and which page. */
@Named
@RequestScoped
public class Narrowing {

    private static final int WORDS_MOST = 100;
    private static final List<String> NAMES = List.of("q", "area", "category", "open", "lent", "has", "page");

    private static final List<String> KEPT = List.of("category", "open", "lent", "has");

    /** One value of one parameter. */
    public record Parameter(String name, String value) {
    }

    @EJB
    private PublicAreas publicAreas;

    @Inject
    private Here here;

    private List<PublicArea> areas;

    /** Words to look for; empty for all. */
    public String getWords() {
        return Asked.words("q", WORDS_MOST);
    }

    /** The area to look in, or null for the whole town. */
    public Long getAreaId() {
        var number = Asked.number("area");
        return number.isPresent() ? number.getAsLong() : null;
    }

    /** The page asked for, from 1. */
    public int getPage() {
        return (int) Math.min(Integer.MAX_VALUE, Asked.number("page").orElse(1));
    }

    /** Whether the list is narrowed at all. */
    public boolean isNarrowed() {
        return address().isNarrowed();
    }

    /** The one address of this list, however it was asked for. */
    public String getCanonical() {
        return address().toString();
    }

    /** The same as something that can be narrowed further. */
    public ListAddress address() {
        return ListAddress.of(here.getPath(), name -> {
            var values = Faces.getRequestParameterValues(name);
            return values == null || !NAMES.contains(name) ? List.of() : Arrays.asList(values);
        });
    }

    /** Parameters with their values that the form has no field for, but that stay when it is sent. */
    public List<Parameter> getKept() {
        var address = address();
        return KEPT.stream().flatMap(name -> address.values(name).stream().map(value -> new Parameter(name, value)))
                .toList();
    }

    /** All areas to choose from. */
    public List<PublicArea> getAreas() {
        if (areas == null) {
            areas = publicAreas.all();
        }
        return areas;
    }
}
