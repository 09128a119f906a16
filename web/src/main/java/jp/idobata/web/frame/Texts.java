package jp.idobata.web.frame;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The texts of the interface in one language, from the bundles of this module: one for what stands around every page,
 * and one for each family of pages. A language that lacks a text says it in Japanese. Made once, then only read.
 */
public final class Texts {

    static final List<String> BUNDLES = List.of(
            "/jp/idobata/web/Messages",
            "/jp/idobata/web/visitor/Messages",
            "/jp/idobata/web/visitor/Feeds",
            "/jp/idobata/web/paper/Messages",
            "/jp/idobata/web/browse/Messages",
            "/jp/idobata/web/machine/Messages",
            "/jp/idobata/web/search/Messages",
            "/jp/idobata/web/places/Messages",
            "/jp/idobata/web/opendata/Messages",
            "/jp/idobata/web/member/Messages",
            "/jp/idobata/web/member/Going",
            "/jp/idobata/web/member/Guests",
            "/jp/idobata/web/member/My",
            "/jp/idobata/web/member/Concern",
            "/jp/idobata/web/staff/Messages",
            "/jp/idobata/web/staff/Queue",
            "/jp/idobata/web/whisper/Messages",
            "/jp/idobata/web/freshness/Messages",
            "/jp/idobata/web/held/Messages",
            "/jp/idobata/web/story/Messages",
            "/jp/idobata/web/admin/Messages",
            "/jp/idobata/web/staff/Welfare",
            "/jp/idobata/web/connect/Messages",
            "/jp/idobata/web/areas/Messages",
            "/jp/idobata/web/insight/Messages",
            "/jp/idobata/web/files/Messages",
            "/jp/idobata/web/counter/Messages",
            "/jp/idobata/web/announce/Messages",
            "/jp/idobata/web/report/Messages",
            "/jp/idobata/web/feeds/Messages",
            "/jp/idobata/web/meeting/Messages",
            "/jp/idobata/web/app/Messages");

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d)(?:\\|([^|}]*)\\|([^|}]*))?}");
    private static final Map<Language, Texts> MADE = new EnumMap<>(Language.class);

    static {
        for (var language : Language.values()) {
            MADE.put(language, new Texts(language));
        }
    }

    private final Map<String, String> texts = new HashMap<>();
    private final Language language;
    private volatile Map<String, String> ownWords = Map.of();

    private Texts(Language language) {
        this.language = language;
        for (var bundle : BUNDLES) {
            load(bundle, Language.JAPANESE).forEach((key, text) -> texts.put(key.toString(), text.toString()));
            load(bundle, language).forEach((key, text) -> texts.put(key.toString(), said(text.toString())));
        }
    }

    /** The texts in that language. */
    public static Texts in(Language language) {
        return MADE.get(language);
    }

    /**
     * Has some texts say what the municipality wants instead.
     *
     * @param words texts by code of the language and key; a key that is none is passed over
     */
    static void say(Map<String, Map<String, String>> words) {
        MADE.forEach((language, texts) -> {
            var own = new HashMap<String, String>();
            words.getOrDefault(language.getCode(), Map.of()).forEach((key, text) -> own.put(key, texts.said(text)));
            own.keySet().retainAll(texts.texts.keySet());
            texts.ownWords = Map.copyOf(own);
        });
    }

    /** The keys of all texts, in no order. */
    public Set<String> keys() {
        return Set.copyOf(texts.keySet());
    }

    /**
     * What the program itself says, as it was written: readings in {@code ｜今日《きょう》}; what stands in the Japanese
     * bundle if there is nothing in this language's own.
     */
    public static String written(Language language, String key) {
        return BUNDLES.stream().flatMap(bundle -> Stream.of(load(bundle, language).getProperty(key)))
                .filter(Objects::nonNull).findFirst().orElseGet(() -> language == Language.JAPANESE ? null
                        : written(Language.JAPANESE, key));
    }

    static Properties load(String bundle, Language language) {
        var texts = new Properties();
        try (var file = Texts.class.getResourceAsStream(bundle + language.bundleSuffix() + ".properties")) {
            if (file != null) {
                texts.load(new InputStreamReader(file, StandardCharsets.UTF_8));
            }
            return texts;
        } catch (IOException e) {
            throw new UncheckedIOException(bundle, e);
        }
    }

    /** A text of our own making as this language shows it: with readings in やさしい日本語, as it stands in the others. */
    public String said(String text) {
        return language.isSimple() ? Ruby.marked(text) : text;
    }

    /** The {@code lang} of a text that people have written, where it differs from the page; null where not. */
    public String languageOf(String written) {
        return language == Language.ENGLISH && written.codePoints().anyMatch(Texts::isJapanese)
                ? Language.JAPANESE.getTag() : null;
    }

    private static boolean isJapanese(int character) {
        var script = Character.UnicodeScript.of(character);
        return script == Character.UnicodeScript.HAN || script == Character.UnicodeScript.HIRAGANA
                || script == Character.UnicodeScript.KATAKANA;
    }

    /** The text of that key; the key itself, in brackets, if there is none, so that a slip is seen and found. */
    public String get(String key) {
        var own = ownWords.get(key);
        var text = own != null ? own : texts.get(key);
        return text == null ? "[" + key + "]" : text;
    }

    /** The same without readings, for what is not a page. */
    public String bare(String key) {
        return Ruby.bare(get(key));
    }

    /** Whether there is a text of that key. */
    public boolean has(String key) {
        return texts.containsKey(key);
    }

    /**
     * The text of that key with its placeholders filled: {@code {0}} by the first argument, {@code {0|day|days}} by
     * one word if the first argument is 1 and by the other if not. Whole numbers are grouped.
     */
    public String format(String key, Object... arguments) {
        var placeholders = PLACEHOLDER.matcher(get(key));
        var text = new StringBuilder();
        while (placeholders.find()) {
            var index = Integer.parseInt(placeholders.group(1));
            var argument = index < arguments.length ? arguments[index] : null;
            var words = placeholders.group(2) == null ? shown(argument)
                    : placeholders.group(argument instanceof Number number && number.longValue() == 1 ? 2 : 3);
            placeholders.appendReplacement(text, Matcher.quoteReplacement(words));
        }
        return placeholders.appendTail(text).toString();
    }

    /** {@link #format} without readings, for what is not a page. */
    public String plain(String key, Object... arguments) {
        return Ruby.bare(format(key, arguments));
    }

    /** A text without its readings. */
    public static String bared(String text) {
        return Ruby.bare(text);
    }

    private String shown(Object argument) {
        if (argument instanceof Integer || argument instanceof Long) {
            return String.format(language.getLocale(), "%,d", argument);
        }
        return argument == null ? "" : argument.toString();
    }
}
