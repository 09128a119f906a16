package jp.idobata.story;

import java.util.ArrayList;
import java.util.List;
import jp.idobata.media.Picture;
import jp.idobata.prose.LinedPicture;

/** What a story has to say before it is handed in, and how much it can be to be kept at all. */
public final class StoryRules {

    /** So much of a text that is being written is kept, whatever it will have to be cut to. */
    private static final int LINE_KEPT = 400;
    private static final int LEAD_KEPT = 1000;
    private static final int BODY_KEPT = 20_000;

    private StoryRules() {
    }

    /** What is wrong; empty if it can be handed in. */
    public static List<StoryProblem> check(StoryProposal said, boolean agreed) {
        var problems = new ArrayList<StoryProblem>();
        text(problems, "title", said.title(), StoryProposal.TITLE_MOST);
        text(problems, "about", said.about(), StoryProposal.ABOUT_MOST);
        text(problems, "lead", said.lead(), StoryProposal.LEAD_MOST);
        text(problems, "body", said.body(), StoryProposal.BODY_MOST);
        if (said.groupId() == null && said.gatherings().isEmpty()) {
            problems.add(StoryProblem.of("gatherings", "gatherings.missing"));
        }
        if (said.gatherings().size() > StoryProposal.GATHERINGS_MOST) {
            problems.add(StoryProblem.of("gatherings", "gatherings.many", StoryProposal.GATHERINGS_MOST));
        }
        pictures(problems, said.pictures());
        if (!agreed) {
            problems.add(StoryProblem.of("consent", "consent"));
        }
        return problems;
    }

    private static void pictures(List<StoryProblem> problems, List<LinedPicture> pictures) {
        if (pictures.size() > Picture.MOST) {
            problems.add(StoryProblem.of("pictures", "pictures.many", Picture.MOST));
        } else if (pictures.stream().anyMatch(one -> one.picture().alt() == null)) {
            problems.add(StoryProblem.of("pictures", "pictures.unsaid"));
        } else if (pictures.stream().anyMatch(one -> length(one.line()) > LinedPicture.LINE_MOST)) {
            problems.add(StoryProblem.of("pictures", "pictures.line", LinedPicture.LINE_MOST));
        }
    }

    private static void text(List<StoryProblem> problems, String field, String text, int most) {
        if (text.isEmpty()) {
            problems.add(StoryProblem.of(field, field + ".missing"));
        } else if (length(text) > most) {
            problems.add(StoryProblem.of(field, field + ".long", most, length(text) - most));
        }
    }

    /** What cannot even be kept. */
    static List<StoryProblem> tooMuch(StoryProposal said) {
        var problems = new ArrayList<StoryProblem>();
        kept(problems, "title", said.title(), LINE_KEPT, StoryProposal.TITLE_MOST);
        kept(problems, "about", said.about(), LINE_KEPT, StoryProposal.ABOUT_MOST);
        kept(problems, "lead", said.lead(), LEAD_KEPT, StoryProposal.LEAD_MOST);
        kept(problems, "body", said.body(), BODY_KEPT, StoryProposal.BODY_MOST);
        if (said.gatherings().size() > StoryProposal.GATHERINGS_MOST) {
            problems.add(StoryProblem.of("gatherings", "gatherings.many", StoryProposal.GATHERINGS_MOST));
        }
        if (said.pictures().size() > Picture.MOST) {
            problems.add(StoryProblem.of("pictures", "pictures.many", Picture.MOST));
        } else if (said.pictures().stream().anyMatch(one -> length(one.line()) > LinedPicture.LINE_MOST
                || one.picture().alt() != null && length(one.picture().alt()) > Picture.ALT_MOST)) {
            problems.add(StoryProblem.of("pictures", "pictures.line", LinedPicture.LINE_MOST));
        }
        return problems;
    }

    private static void kept(List<StoryProblem> problems, String field, String text, int kept, int most) {
        if (length(text) > kept) {
            problems.add(StoryProblem.of(field, field + ".long", most, length(text) - most));
        }
    }

    private static int length(String text) {
        return text.codePointCount(0, text.length());
    }
}
