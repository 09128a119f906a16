package jp.idobata.follow;

import java.util.Locale;

/**
 * Something one follows, or could follow.
 *
 * @param name name of the group or area; of a theme its code, which each language has its own name for
 */
public record Followed(Subject subject, String name) {

    /** Its page on the public side. */
    public String page() {
        return switch (subject.kind()) {
            case GROUP, AREA -> "/" + subject.kind().name().toLowerCase(Locale.ROOT) + "s/" + subject.key();
            case THEME -> "/gatherings?theme=" + subject.key();
        };
    }
}
