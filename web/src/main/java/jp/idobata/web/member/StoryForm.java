package jp.idobata.web.member;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.idobata.prose.LinedPicture;
import jp.idobata.story.StoryProposal;
import jp.idobata.web.frame.Kept;

/** The form of a story as it stands: every field as it was typed. */
public class StoryForm implements Serializable {

    private static final long serialVersionUID = 1;
    private static final List<String> FIELDS = List.of("title", "about", "lead", "body", "group", "numbers");
    /** A number, or the end of an address such as {@code /gatherings/12}. */
    private static final Pattern NUMBER = Pattern.compile("(?<![\\w.])(?:\\S*/gatherings/)?([1-9]\\d{0,8})(?![\\w.])");

    private final Map<String, String> words = new HashMap<>();
    private List<String> chosen = new ArrayList<>();
    private PostPictures pictures = new PostPictures();
    private boolean consent;

    /**
     * The form filled with what a story says.
     *
     * @param group name of the group it tells of, or null
     */
    public static StoryForm of(StoryProposal said, String group) {
        var form = new StoryForm();
        form.words.put("title", said.title());
        form.words.put("about", said.about());
        form.words.put("lead", said.lead());
        form.words.put("body", said.body());
        form.words.put("group", group);
        form.words.put("numbers", said.gatherings().stream().map(String::valueOf).collect(Collectors.joining(", ")));
        form.chosen = new ArrayList<>(said.gatherings().stream().map(String::valueOf).toList());
        form.pictures = PostPictures.lined(said.pictures());
        return form;
    }

    /** What was typed into a form that could not be taken. */
    void retell(Kept kept) {
        FIELDS.forEach(field -> words.put(field, kept.word(field)));
        chosen = new ArrayList<>(kept.words("chosen"));
        pictures.retell(kept);
    }

    /**
     * What it says.
     *
     * @param group number of the group of that name, or null
     * @param byNumbers whether gatherings are named by their numbers; else they were chosen of a list
     */
    StoryProposal proposal(Long group, boolean byNumbers) {
        List<LinedPicture> lined = pictures.getLined();
        return new StoryProposal(words.get("title"), words.get("about"), words.get("lead"), words.get("body"), group,
                byNumbers ? numbers() : chosen.stream().filter(one -> one.matches("[1-9]\\d{0,17}"))
                        .map(Long::valueOf).toList(), lined);
    }

    /** Name of the group it tells of, as it was typed; empty if none. */
    String group() {
        return words.get("group") == null ? "" : words.get("group").strip();
    }

    private List<Long> numbers() {
        return Stream.ofNullable(words.get("numbers")).flatMap(text -> NUMBER.matcher(text).results())
                .map(found -> Long.valueOf(found.group(1))).distinct().toList();
    }

    /** What stands in the fields, by their names. */
    public Map<String, String> getWords() {
        return words;
    }

    /** The gatherings that are chosen, of those of the group. */
    public List<String> getChosen() {
        return chosen;
    }

    public void setChosen(List<String> chosen) {
        this.chosen = chosen == null ? new ArrayList<>() : new ArrayList<>(chosen);
    }

    public PostPictures getPictures() {
        return pictures;
    }

    /** Whether those told of have agreed; said anew each time. */
    public boolean isConsent() {
        return consent;
    }

    public void setConsent(boolean consent) {
        this.consent = consent;
    }
}
