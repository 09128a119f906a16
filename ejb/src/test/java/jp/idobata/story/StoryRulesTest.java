package jp.idobata.story;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.IntStream;
import jp.idobata.media.Picture;
import jp.idobata.prose.LinedPicture;
import org.junit.jupiter.api.Test;

class StoryRulesTest {

    private static final StoryProposal TANAKA = new StoryProposal("毎朝６時の公園で", "ラジオ体操の会 田中さん", "雨の日も傘をさして待っています。",
            "Q. きっかけは？\n> 妻にさそわれて。", 7L, List.of(), List.of());

    private static List<String> wrong(StoryProposal said, boolean agreed) {
        return StoryRules.check(said, agreed).stream().map(StoryProblem::field).toList();
    }

    @Test
    void aWholeStoryCanBeHandedIn() {
        assertEquals(List.of(), wrong(TANAKA, true));
    }

    @Test
    void withoutConsentNothingIsHandedIn() {
        assertEquals(List.of("consent"), wrong(TANAKA, false));
    }

    @Test
    void whatIsMissingIsSaidFieldByField() {
        assertEquals(List.of("title", "about", "lead", "body", "gatherings", "consent"),
                wrong(new StoryProposal(null, " ", null, "\n", null, null, null), false));
    }

    @Test
    void aTextIsMeasuredAsThePageSaysIt() {
        var fits = new StoryProposal("あ".repeat(80), "い".repeat(80), "う".repeat(140), "え".repeat(4000), 7L, List.of(),
                List.of());
        assertEquals(List.of(), wrong(fits, true));
        assertEquals(List.of("title", "about", "lead", "body"), wrong(new StoryProposal(fits.title() + "𠮷",
                fits.about() + "い", fits.lead() + "う", fits.body() + "え", 7L, List.of(), List.of()), true));
        assertEquals(List.of(), wrong(new StoryProposal("𠮷".repeat(80), "い", "う", "え", 7L, List.of(), List.of()),
                true));
    }

    @Test
    void aStoryOfTheDeskMayTellOfAGatheringAlone() {
        assertEquals(List.of(), wrong(new StoryProposal("題", "人", "前", "文", null, List.of(3L), List.of()), true));
    }

    @Test
    void ofEachPictureItIsSaidWhatItShows() {
        var said = new LinedPicture(new Picture("a", "公園で体操する人たち", 0.5, 0.5), "朝６時");
        var unsaid = new LinedPicture(new Picture("b", null, 0.5, 0.5), null);
        var lined = new LinedPicture(new Picture("c", "", 0.5, 0.5), "あ".repeat(141));
        assertEquals(List.of(), wrong(with(List.of(said)), true));
        assertEquals(List.of("pictures"), wrong(with(List.of(said, unsaid)), true));
        assertEquals(List.of("pictures"), wrong(with(List.of(lined)), true));
        assertEquals(List.of("pictures"), wrong(with(IntStream.range(0, 7).mapToObj(i -> said).toList()), true));
    }

    private static StoryProposal with(List<LinedPicture> pictures) {
        return new StoryProposal(TANAKA.title(), TANAKA.about(), TANAKA.lead(), TANAKA.body(), 7L, List.of(), pictures);
    }

    @Test
    void whatIsBeingWrittenMayBeLongerThanWhatIsHandedIn() {
        var much = new StoryProposal("あ".repeat(400), "", "う".repeat(1000), "え".repeat(20_000), null, null, null);
        assertEquals(List.of(), StoryRules.tooMuch(much));
        assertEquals(List.of("body"), StoryRules.tooMuch(new StoryProposal("", "", "", "え".repeat(20_001), null, null,
                null)).stream().map(StoryProblem::field).toList());
    }
}
