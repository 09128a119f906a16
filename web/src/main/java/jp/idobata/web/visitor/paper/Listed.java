package jp.idobata.web.visitor.paper;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How a date of a gathering is said in a list on paper. */
final class Listed {

    private static final int MARKS_MOST = 4;
    private static final int PLACE_MOST = 40;

    private final Words words;
    private final Span span;

    Listed(Words words, Span span) {
        this.words = words;
        this.span = span;
    }

    String time(Held held) {
        return words.time(held.date());
    }

    /** Whether it is off stands before everything else. */
    String title(Held held) {
        return title(held, Integer.MAX_VALUE);
    }

    /** The same, of a long title only so many characters. */
    String title(Held held, int most) {
        var title = words.readAs(held.gathering().readings()).large(Words.cut(held.gathering().title(), most));
        return held.date().cancelled() == null ? title : "<b class=\"off\">" + words.ours("paper.flyer.off") + "</b> "
                + "<span class=\"struck\">" + title + "</span>";
    }

    String place(Held held) {
        return place(held, PLACE_MOST);
    }

    /** The same, of a long name only so many characters. */
    String place(Held held, int most) {
        var gathering = held.gathering();
        return gathering.placeName() != null
                ? words.readAs(gathering.readings()).written(Words.cut(gathering.placeName(), most))
                : gathering.placeHidden() ? words.ours("paper.list.unsettled")
                        : gathering.online() ? words.ours("visitor.gathering.where.online") : "";
    }

    String marks(Held held) {
        return Stream.concat(Boolean.TRUE.equals(held.gathering().free()) ? Stream.of("free") : Stream.empty(),
                held.gathering().welcome().stream().filter(span.marks()::contains)).limit(MARKS_MOST)
                .map(mark -> words.ours("frame.mark." + mark)).collect(Collectors.joining("・"));
    }

    /** Place and marks in one line. */
    String beside(Held held) {
        return Stream.of(place(held), marks(held)).filter(text -> !text.isEmpty()).collect(Collectors.joining(" — "));
    }
}
