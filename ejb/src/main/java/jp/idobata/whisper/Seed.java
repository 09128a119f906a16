package jp.idobata.whisper;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.idobata.gathering.Proposal;
import jp.idobata.gathering.ProposalRules;

/** What of a wish, an offer or a pair goes into the draft of a gathering, to be finished by whoever begins it. */
record Seed(String title, String summary, String description, Long areaId, Set<String> themes) {

    /** Of a pair, the wish gives the name, and everything both say goes into the description. */
    static Seed of(List<Whisper> whispers) {
        var ordered = whispers.stream().sorted(Comparator.comparing(Whisper::getKind)).toList();
        var first = ordered.get(0);
        var description = ordered.stream().flatMap(whisper -> Stream.of(whisper.getText(), whisper.getMore()))
                .filter(Objects::nonNull).skip(first.getMore() == null && ordered.size() == 1 ? 1 : 0)
                .collect(Collectors.joining("\n\n"));
        var themes = new HashSet<String>();
        ordered.forEach(whisper -> themes.addAll(whisper.getThemes()));
        return new Seed(cut(first.getText()), first.getText(), description.isEmpty() ? null : description,
                ordered.stream().map(Whisper::getArea).filter(Objects::nonNull).map(area -> area.getId())
                        .reduce((one, other) -> other).orElse(null), themes);
    }

    /** The sentence, as far as a title goes. */
    private static String cut(String text) {
        var most = ProposalRules.TITLE_MOST;
        return text.codePointCount(0, text.length()) <= most ? text
                : text.substring(0, text.offsetByCodePoints(0, most - 1)) + "…";
    }

    Proposal proposal(Long groupId) {
        return new Proposal(title, summary, description, List.of(), null, null, null, null, null, null, null, areaId,
                false, null, groupId, null, themes, Set.of(), null, null, null, null, null, null, null, null, null,
                null, null, null, null, null);
    }
}
