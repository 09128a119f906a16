package jp.idobata.flyer;

import java.util.List;
import java.util.regex.Pattern;
import jp.idobata.flyer.Heading.Part;

/**
 * The text with its headings, and what stands around a place in it.
 *
 * @param text as read
 * @param parts those with a heading
 */
record Page(FlyerText text, List<Part> parts) {

    /** Words before a day or time that is not that of the gathering. */
    static final Pattern NOT_HELD_BEFORE = Pattern.compile("(?:申し?込み?|締め?切り?|〆切|受付期間|受付開始|受付日|予約|応募|募集"
            + "|販売|発売|休館日?|休業日?|休み|定休日|予備日|雨天|荒天|生年月日|更新日?|作成日?|発行日?|結果|提出|登録|配布|延期|順延|届出?|抽選日?|期限)"
            + "[^\\n。]{0,10}$");
    private static final int AROUND = 24;

    /** Whether it stands on the first line under such a heading. */
    boolean heads(int at, Heading... kinds) {
        return parts.stream().anyMatch(part -> part.holds(at) && List.of(kinds).contains(part.kind())
                && !text.folded().substring(part.body(), at).strip().contains("\n"));
    }

    /** Whether it stands under such a heading. */
    boolean within(int at, Heading... kinds) {
        return parts.stream().anyMatch(part -> part.holds(at) && List.of(kinds).contains(part.kind()));
    }

    /** Where the line begins. */
    int lineStart(int at) {
        return text.folded().lastIndexOf('\n', Math.max(0, at - 1)) + 1;
    }

    /** What stands before it on its line, as far as it matters. */
    String before(int at) {
        return text.folded().substring(Math.max(lineStart(at), at - AROUND), at);
    }

    /** What follows it. */
    String after(int at) {
        return text.folded().substring(at, Math.min(text.folded().length(), at + AROUND));
    }
}
