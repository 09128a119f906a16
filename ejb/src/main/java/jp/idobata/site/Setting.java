package jp.idobata.site;

/** What can be set of the site; see {@link SiteLook} for what each means. */
public enum Setting {
    /** The site's name, 1 to 30 characters. */
    NAME,
    /** Its tag on social media, with number sign, 2 to 30 characters. */
    TAG,
    /** Colour of the head and of links: {@code #rrggbb}. */
    MAIN,
    /** Colour of what one presses: {@code #rrggbb}. */
    ACTION,
    /** Hash of the picture that stands before the name. */
    LOGO,
    /** Codes of the languages offered besides Japanese, with commas between; a single hyphen for none. */
    LANGUAGES,
    /** Codes of the marks of 来やすさ that are not used, with commas between. */
    MARKS_OFF
}
