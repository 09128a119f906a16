package jp.idobata.search.suggestion;

/** How many letters are wrong: one more, one less, another, or two that changed places. */
final class Distance {

    /** Most in any word. */
    static final int MOST = 2;

    private static final int LONG = 6;

    private Distance() {
    }

    /** How many may be wrong in a word of so many letters, marks of voice apart: none in a short one. */
    static int most(int letters) {
        return letters >= LONG ? MOST : letters > 2 ? 1 : 0;
    }

    /** The number of wrong letters; more than the most if there are more, it does not matter how many. */
    static int between(String one, String other, int most) {
        var a = one.codePoints().toArray();
        var b = other.codePoints().toArray();
        if (Math.abs(a.length - b.length) > most) {
            return most + 1;
        }
        var before = new int[b.length + 1];
        var last = new int[b.length + 1];
        for (var j = 0; j <= b.length; j++) {
            last[j] = j;
        }
        for (var i = 1; i <= a.length; i++) {
            var row = new int[b.length + 1];
            row[0] = i;
            for (var j = 1; j <= b.length; j++) {
                row[j] = Math.min(Math.min(row[j - 1], last[j]) + 1, last[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1));
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1]) {
                    row[j] = Math.min(row[j], before[j - 2] + 1);
                }
            }
            before = last;
            last = row;
        }
        return last[b.length];
    }
}
