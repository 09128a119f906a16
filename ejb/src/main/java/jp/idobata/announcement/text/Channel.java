package jp.idobata.announcement.text;

import java.time.Duration;

/** Where the town tells what is on. */
public enum Channel {

    /** The site's own news, on a page and as a feed. */
    NEWS(Measure.CHARACTERS, 2000, 600),
    /** Other programs, which get what is known of the gathering as data. */
    WEBHOOK(Measure.CHARACTERS, 2000, 300),
    MASTODON(Measure.SHORT_ADDRESSES, 500, 500),
    /** Everybody who follows the town's official account. */
    LINE(Measure.UNITS, 5000, 300),
    X(Measure.WEIGHTS, 280, 280),
    FACEBOOK(Measure.CHARACTERS, 2000, 600),
    INSTAGRAM(Measure.CHARACTERS, 2000, 600),
    /** A group or a person on LINE, sent by whoever presses. */
    LINE_SHARE(Measure.CHARACTERS, 1000, 300),
    MAIL(Measure.CHARACTERS, 2000, 1000),
    /** 回覧・掲示板: paper that somebody writes. */
    BOARD(Measure.CHARACTERS, 1000, 300);

    private static final Duration AN_HOUR_NEARLY = Duration.ofMinutes(55);
    private static final Duration A_DAY_NEARLY = Duration.ofHours(23);
    private static final Duration FOR_EVER = Duration.ofDays(3650);

    private final Measure measure;
    private final int most;
    private final int aim;

    Channel(Measure measure, int most, int aim) {
        this.measure = measure;
        this.most = most;
        this.aim = aim;
    }

    /** How long a text is here. */
    public int length(String text) {
        return measure.of(text);
    }

    /** How it counts. */
    public Measure measure() {
        return measure;
    }

    /** How long a text may be. */
    public int most() {
        return most;
    }

    /** How long one is that is proposed. */
    int aim() {
        return aim;
    }

    /** Whether the town sends there by itself; on all others somebody copies the text and opens them. */
    public boolean isAutomatic() {
        return compareTo(LINE) <= 0;
    }

    /** Whether staff write a text for it; data speak for themselves. */
    public boolean isWritten() {
        return this != WEBHOOK;
    }

    /** Whether a telephone rings when something is sent there, so that it waits for the morning. */
    public boolean rings() {
        return this == LINE || this == MASTODON;
    }

    /**
     * How long the other side knows a message again that it was sent before (a little less than it promises, for a
     * message is under way): Mastodon an hour, LINE a day; who gets data keeps the number of a message as long as they
     * like, and the town itself sends nothing twice.
     */
    public Duration remembers() {
        return switch (this) {
            case MASTODON -> AN_HOUR_NEARLY;
            case LINE -> A_DAY_NEARLY;
            default -> FOR_EVER;
        };
    }
}
