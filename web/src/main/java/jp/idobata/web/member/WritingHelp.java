package jp.idobata.web.member;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import jp.idobata.gathering.suggestion.Suggested;
import jp.idobata.gathering.suggestion.Suggestions;
import jp.idobata.publishing.Previews;
import jp.idobata.web.frame.Language;
import jp.idobata.web.frame.Texts;

/** What is said to somebody who writes a post: how its card will look, what it may be marked with, kinder words. */
@Named
@RequestScoped
public class WritingHelp {

    @EJB
    private Previews previews;

    @Inject
    private PostChoices choices;

    @Inject
    private HttpServletRequest request;

    /**
     * A mark that is offered.
     *
     * @param value kind and code, such as {@code themes:eat}
     * @param label its name in the page's language
     * @param words of the post that it comes from
     */
    public record Offer(String value, String label, String words) {
    }

    /** Themes and marks of welcome that the words of a post tell of. */
    public List<Offer> offers(AtHand writing) {
        if (writing == null) {
            return List.of();
        }
        var offers = new ArrayList<Offer>();
        Suggestions.themes(writing.proposal()).forEach(one -> offers.add(offer("themes", one, theme(one.code()))));
        Suggestions.marks(writing.proposal()).forEach(one -> offers.add(offer("welcome", one,
                Texts.in(Language.of(request)).get("frame.mark." + one.code()))));
        return offers;
    }

    /** Words in a post that may keep people away. */
    public List<KindWord> kindWords(AtHand writing) {
        return writing == null ? List.of() : KindWords.missedBy(writing.proposal());
    }

    /** The card of a post as lists will show it, once it has a title and a date to come; at most one. */
    public List<?> card(AtHand writing) {
        if (writing == null) {
            return List.of();
        }
        return request.getUserPrincipal() == null || writing.link() != null
                ? previews.cards(writing.link(), writing.proposal())
                : previews.cards(writing.proposal(), writing.gathering());
    }

    private String theme(String code) {
        return choices.getThemes().stream().filter(theme -> theme.getValue().equals(code)).findFirst()
                .map(theme -> theme.getLabel()).orElse(code);
    }

    private static Offer offer(String kind, Suggested one, String label) {
        return new Offer(kind + ":" + one.code(), label, String.join("」「", one.words()));
    }
}
