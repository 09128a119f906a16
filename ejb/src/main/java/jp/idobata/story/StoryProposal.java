package jp.idobata.story;

import java.util.List;
import java.util.Objects;
import jp.idobata.prose.LinedPicture;

/**
 * What a story says.
 *
 * @param title its title
 * @param about who it tells of, in words, such as 「ラジオ体操の会 田中さん」
 * @param lead what makes one read on
 * @param body the text, with the marks of {@link jp.idobata.prose.Prose}
 * @param groupId the group it tells of, or null
 * @param gatherings the gatherings it tells of
 * @param pictures in their order
 */
public record StoryProposal(String title, String about, String lead, String body, Long groupId, List<Long> gatherings,
        List<LinedPicture> pictures) {

    /** Most characters of a title. */
    public static final int TITLE_MOST = 80;
    /** Most characters of whom it tells of. */
    public static final int ABOUT_MOST = 80;
    /** Most characters of the lead. */
    public static final int LEAD_MOST = 140;
    /** Most characters of the text. */
    public static final int BODY_MOST = 4000;
    /** Most gatherings it can tell of. */
    public static final int GATHERINGS_MOST = 10;

    /** Nothing is missing, and lines end as the town ends them. */
    public StoryProposal {
        title = line(title);
        about = line(about);
        lead = line(lead);
        body = body == null ? "" : body.replace("\r\n", "\n").strip();
        gatherings = gatherings == null ? List.of() : gatherings.stream().filter(Objects::nonNull).distinct().sorted()
                .toList();
        pictures = pictures == null ? List.of() : List.copyOf(pictures);
    }

    private static String line(String text) {
        return text == null ? "" : text.replaceAll("\\p{Cntrl}+", " ").strip();
    }

    /** All words of it, for those who look for some. */
    public String words() {
        var lines = new StringBuilder(String.join("\n", title, about, lead, body));
        pictures.forEach(one -> lines.append('\n').append(one.picture().alt() == null ? "" : one.picture().alt())
                .append('\n').append(one.line()));
        return lines.toString();
    }

    /** The same, told of that group. */
    public StoryProposal of(Long group) {
        return new StoryProposal(title, about, lead, body, group, gatherings, pictures);
    }
}
