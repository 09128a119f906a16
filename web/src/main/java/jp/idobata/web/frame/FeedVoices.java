package jp.idobata.web.frame;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import jp.idobata.calendar.TownClock;
import jp.idobata.gathering.Theme;
import jp.idobata.publishing.FeedVoice;

/**
 * How feeds speak to one who asks: in the language of the address ({@code lang}), else in what the program prefers. No
 * cookie counts and none is set.
 */
@ApplicationScoped
public class FeedVoices {

    private static final String KEYS = "visitor.feed.";

    @Inject
    private Site site;

    @Inject
    private TownClock clock;

    /** The language of an answer. */
    public Language language(HttpServletRequest request) {
        return Optional.ofNullable(request.getParameter(Language.CHOICE)).flatMap(Language::byCode)
                .orElseGet(() -> Language.byHeader(request.getHeader("Accept-Language")));
    }

    /** The voice in that language. */
    public FeedVoice of(Language language, List<Theme> themes) {
        var texts = Texts.in(language);
        return new FeedVoice(site.getUrl(), site.getName(), clock.zone(), clock.today(), language.getLocale(),
                themes.stream().collect(Collectors.toMap(Theme::getCode, theme -> name(theme, language))),
                key -> texts.bare(KEYS + key));
    }

    /** The voice in that language, for a page that knows its themes. */
    public FeedVoice of(Language language, Map<String, String> themes) {
        var plain = themes.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, theme -> Ruby.bare(theme
                .getValue())));
        var voice = of(language, List.of());
        return new FeedVoice(voice.site(), voice.name(), voice.zone(), voice.today(), voice.locale(), plain,
                voice.words());
    }

    private static String name(Theme theme, Language language) {
        return switch (language) {
            case JAPANESE -> theme.getName();
            case SIMPLE -> Ruby.bare(Texts.in(language).said(theme.getSimple()));
            case ENGLISH -> theme.getEnglish();
        };
    }
}
