package jp.idobata.web.frame;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import jp.idobata.reading.Corrections;

/**
 * Where the reader is: the address as it was asked for, its language, and whether one is signed in. {@code #{here}}
 * in pages.
 */
@Named
@RequestScoped
public class Here {

    private static final String PATH = Here.class.getName() + ".path";
    private static final String PAGE = "page";
    private static final String QUERY = Here.class.getName() + ".query";

    @Inject
    private HttpServletRequest request;

    @Inject
    private Site site;

    /** Keeps the address before anything forwards the request to the page that answers it. */
    static void arrive(HttpServletRequest request) {
        if (request.getAttribute(PATH) == null) {
            request.setAttribute(PATH, request.getRequestURI());
            request.setAttribute(QUERY, request.getQueryString());
        }
    }

    /** The language of this page. */
    public Language getLanguage() {
        return Language.of(request);
    }

    /** The {@code lang} of a text that people have written: Japanese within an English page, else the page's own. */
    public String languageOf(String written) {
        return Furigana.languageOf(request, written);
    }

    /** How the writer of a text wants words of it read; null where none are shown. */
    public String readAs(Corrections corrections) {
        return Furigana.isShown(request) && corrections != null ? corrections.kept() : null;
    }

    /** How a name is read, of which its readings are known. */
    public String readAs(String name, String kana) {
        return readAs(Corrections.of(name, kana));
    }

    /** Whether what people have written is shown with readings. */
    public boolean isRead() {
        return Furigana.isShown(request);
    }

    /** This same page with readings, or without if it has them. */
    public String getReadOtherwise() {
        return query().without(Furigana.CHOICE).plus(Furigana.CHOICE, isRead() ? Furigana.OFF : Furigana.ON)
                .toString();
    }

    /** The path as asked for, without the query. */
    public String getPath() {
        return request.getAttribute(PATH) instanceof String path ? path : "/";
    }

    /** Whether somebody is signed in. */
    public boolean isSignedIn() {
        return request.getUserPrincipal() != null;
    }

    /** This same page in each language that is offered, in a fixed order. */
    public List<Choice> getChoices() {
        var current = getLanguage();
        return Arrays.stream(Language.values()).filter(site::speaks).map(language -> new Choice(language,
                query().without(Language.CHOICE).plus(Language.CHOICE, language.getCode()).toString(),
                language == current)).toList();
    }

    /**
     * This page with one parameter set to a value, or taken away if the value is null or empty. Another choice begins
     * on the first page again.
     */
    public String with(String parameter, Object value) {
        var query = query().without(parameter);
        return (PAGE.equals(parameter) ? query : query.without(PAGE)).plus(parameter, value).toString();
    }

    /** Whether the address has that parameter with that value, among others perhaps. */
    public boolean has(String parameter, Object value) {
        return query().values(parameter).contains(String.valueOf(value));
    }

    private Query query() {
        return Query.of(request.getAttribute(QUERY) instanceof String text ? text : null);
    }

    /**
     * One entry of the language switch.
     *
     * @param language the language it leads to
     * @param address this page in that language, relative to where one is
     * @param current whether the page is already said in it
     */
    public record Choice(Language language, String address, boolean current) {
    }
}
