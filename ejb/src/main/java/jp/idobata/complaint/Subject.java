package jp.idobata.complaint;

import java.util.Arrays;
import java.util.Locale;

/** What somebody can mind: a kind of thing that is public. */
public enum Subject {
    /** A gathering. */
    GATHERING("gatherings", "select g.title from gathering g join publication p on p.gathering_id = g.id"
            + " where g.id = ?1"),
    /** A place. */
    PLACE("places", "select p.name from place p where p.id = ?1 and not exists (select 1"
            + " from place_hiding h where h.place_id = p.id and h.ended_at is null)"),
    /** A group. */
    GROUP("groups", "select g.name from community_group g join group_approval a on a.group_id = g.id"
            + " where g.id = ?1"),
    /** A whisper. */
    WHISPER("whispers", "select w.text from whisper w join whisper_publication p on p.whisper_id = w.id"
            + " where w.id = ?1"),
    /** A story. */
    STORY("stories", "select w.title from story_publication p join story_wording w on w.id = p.wording_id"
            + " where p.story_id = ?1");

    private final String folder;
    private final String titleIfPublic;

    Subject(String folder, String titleIfPublic) {
        this.folder = folder;
        this.titleIfPublic = titleIfPublic;
    }

    /** Statement that gives the title of one, if the public sees it. */
    String titleIfPublic() {
        return titleIfPublic;
    }

    /** Its public page. */
    public String page(long id) {
        return "/" + folder + "/" + id;
    }

    /** The kind whose public pages lie below that, such as {@code stories}. */
    public static Subject below(String folder) {
        return Arrays.stream(values()).filter(one -> one.folder.equals(folder)).findFirst().orElseThrow();
    }

    /** As it stands in text keys. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
