package jp.idobata.web.visitor.api;

import java.util.Locale;
import java.util.Map;

/** The languages that texts of the interface come in. */
final class Languages {

    private static final Map<String, Locale> BY_CODE = Map.of("ja", Locale.JAPANESE, "en", Locale.ENGLISH,
            "simple", new Locale.Builder().setLanguage("ja").setVariant("simple").build());

    private Languages() {
    }

    /** By the parameter {@code lang}, else by the header: English only where it is preferred to Japanese. */
    static Locale of(Given given, String acceptLanguage) {
        var code = given.first("lang");
        if (code.isPresent() && !BY_CODE.containsKey(code.get())) {
            given.fault("lang");
        }
        return code.map(BY_CODE::get).orElseGet(() -> byHeader(acceptLanguage));
    }

    /** The language's name in the parameter. */
    static String code(Locale locale) {
        return locale.getVariant().isEmpty() ? locale.getLanguage() : locale.getVariant();
    }

    private static Locale byHeader(String acceptLanguage) {
        try {
            return acceptLanguage == null ? Locale.JAPANESE : Locale.LanguageRange.parse(acceptLanguage).stream()
                    .map(Locale.LanguageRange::getRange).filter(range -> range.matches("(ja|en)(-.*)?")).findFirst()
                    .filter(range -> range.startsWith("en")).map(range -> Locale.ENGLISH).orElse(Locale.JAPANESE);
        } catch (IllegalArgumentException e) {
            return Locale.JAPANESE;
        }
    }
}
