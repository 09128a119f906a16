package jp.idobata.moderation.rule;

/**
 * Words to start from, in three languages: a name for the button, and the text as it goes to whoever is concerned.
 *
 * @param id number; 0 for a new one
 */
public record ReasonText(long id, String name, String nameSimple, String nameEn, String text, String textSimple,
        String textEn) {

    /** The name in a language: ja, simple or en. */
    public String name(String language) {
        return switch (language) {
            case "en" -> nameEn;
            case "simple" -> nameSimple;
            default -> name;
        };
    }

    /** The text in a language: ja, simple or en. */
    public String text(String language) {
        return switch (language) {
            case "en" -> textEn;
            case "simple" -> textSimple;
            default -> text;
        };
    }
}
