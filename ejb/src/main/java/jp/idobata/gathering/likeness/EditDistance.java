package jp.idobata.gathering.likeness;

import java.util.Arrays;

/** How few letters one has to change, add or take away to make one text of another (Levenshtein). */
final class EditDistance {

    private EditDistance() {
    }

    /** 1 if the texts are equal, 0 if no letter can stay where it is. */
    static double likeness(String text, String other) {
        var longer = Math.max(text.length(), other.length());
        return longer == 0 ? 1 : 1 - (double) between(text, other) / longer;
    }

    private static int between(String text, String other) {
        var above = new int[other.length() + 1];
        Arrays.setAll(above, column -> column);
        for (var row = 1; row <= text.length(); row++) {
            var line = new int[other.length() + 1];
            line[0] = row;
            for (var column = 1; column < line.length; column++) {
                var change = above[column - 1] + (text.charAt(row - 1) == other.charAt(column - 1) ? 0 : 1);
                line[column] = Math.min(change, 1 + Math.min(line[column - 1], above[column]));
            }
            above = line;
        }
        return above[other.length()];
    }
}
