package jp.idobata.attendance.held;

/**
 * What is told of a date.
 *
 * @param held whether it was held at all
 * @param came how many people came, or null if not known
 * @param line one line, or null
 */
public record HeldReport(boolean held, Integer came, Bands bands, String line) {

    /** Most people that can have come. */
    public static final int PEOPLE_MOST = 99_999;
    /** Most characters of the line. */
    public static final int LINE_MOST = 140;

    /** It was not held: nobody came, and there may be a line. */
    public static HeldReport notHeld(String line) {
        return new HeldReport(false, null, Bands.UNKNOWN, line);
    }

    /** The line is one line; if only ages are told, they are all who came. */
    public HeldReport {
        line = line == null || line.isBlank() ? null : line.replaceAll("\\p{Cntrl}+", " ").strip();
        bands = held ? bands : Bands.UNKNOWN;
        came = !held ? null : came == null && bands.any() ? (Integer) bands.sum() : came;
    }

    /**
     * Checks it.
     *
     * @throws HeldRefusal if a number cannot be, the ages are more than came, or the line is too long
     */
    HeldReport checked() {
        if (came != null && isOut(came) || bands.known().anyMatch(HeldReport::isOut)) {
            throw HeldRefusal.badNumber(PEOPLE_MOST);
        }
        if (came != null && bands.sum() > came) {
            throw HeldRefusal.moreThanCame(bands.sum(), came);
        }
        if (line != null && line.codePointCount(0, line.length()) > LINE_MOST) {
            throw HeldRefusal.longLine(LINE_MOST);
        }
        return this;
    }

    private static boolean isOut(int people) {
        return people < 0 || people > PEOPLE_MOST;
    }
}
