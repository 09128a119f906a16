package jp.idobata.site;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What was set of the site, as of one moment.
 *
 * @param version grows with every change
 * @param settings what was set; nothing of what was not
 * @param texts by language, the texts that say something else than the program's, by key
 */
public record SiteLook(long version, Map<Setting, String> settings, Map<String, Map<String, String>> texts) {

    /** Before anything was read. */
    static final SiteLook NONE = new SiteLook(0, Map.of(), Map.of());

    /** What was set, if it was. */
    public Optional<String> get(Setting setting) {
        return Optional.ofNullable(settings.get(setting));
    }

    /** Whether a language is offered; Japanese always is. */
    public boolean speaks(String language) {
        return "ja".equals(language) || get(Setting.LANGUAGES).map(SiteLook::codes).map(codes ->
                codes.contains(language)).orElse(true);
    }

    /** Whether a mark of 来やすさ is used. */
    public boolean uses(String mark) {
        return !get(Setting.MARKS_OFF).map(SiteLook::codes).orElse(Set.of()).contains(mark);
    }

    /** The style sheet of the colours that were set; empty if none were. */
    public String styles() {
        return Palette.of(get(Setting.MAIN).orElse(null), get(Setting.ACTION).orElse(null)).styles();
    }

    private static Set<String> codes(String list) {
        return Arrays.stream(list.split(",")).collect(Collectors.toUnmodifiableSet());
    }
}
