package jp.idobata.web.frame;

import java.util.List;
import jp.idobata.gathering.SignUpWay;
import jp.idobata.media.ShownPicture;
import jp.idobata.publishing.PublicDate;
import jp.idobata.publishing.PublicGathering;

/** What the page of a gathering shows, whether it is public or about to be. */
public class ShownGathering {

    private static final int DATES_SHOWN = 8;

    private final PublicGathering gathering;
    private final Dates dates;

    /** @param dates how dates are said in the reader's language */
    public ShownGathering(PublicGathering gathering, Dates dates) {
        this.gathering = gathering;
        this.dates = dates;
    }

    /** The gathering. */
    public PublicGathering getGathering() {
        return gathering;
    }

    /** The next date, cancelled or not; the last one if all are over; null if none is known. */
    public PublicDate getDate() {
        return gathering.dates().isEmpty() ? null : gathering.dates().get(0);
    }

    /** Whether the next date is cancelled. */
    public boolean isCancelled() {
        return gathering.datesInAll() > 0 && getDate().cancelled() != null;
    }

    /** Whether the next date is another than first announced. */
    public boolean isMoved() {
        return gathering.datesInAll() > 0 && getDate().cancelled() == null && getDate().moved();
    }

    /** The rule of the series in words, with what it leaves out; empty if there is none or no words for it. */
    public String getRecurrence() {
        return dates.recurrence(gathering.recurring());
    }

    /** The next date that will be held after the next one, which is cancelled; null if there is none. */
    public PublicDate getInstead() {
        return gathering.dates().stream().skip(1).filter(date -> date.cancelled() == null).findFirst().orElse(null);
    }

    /** Whether all its dates are over. */
    public boolean isOver() {
        return gathering.datesInAll() == 0 && getDate() != null;
    }

    /** The first dates to come, if there is more than one. */
    public List<PublicDate> getSoon() {
        return isSeveral() ? gathering.dates().stream().limit(DATES_SHOWN).toList() : List.of();
    }

    /** The dates after those. */
    public List<PublicDate> getLater() {
        return isSeveral() ? gathering.dates().stream().skip(DATES_SHOWN).toList() : List.of();
    }

    /** How many dates there are beyond those that are known here. */
    public int getUnlisted() {
        return Math.max(0, gathering.datesInAll() - gathering.dates().size());
    }

    private boolean isSeveral() {
        return gathering.datesInAll() > 1;
    }

    /** Codes of the ways to say that one comes, in their order. */
    public List<String> getWays() {
        return gathering.terms().ways().stream().sorted().map(SignUpWay::code).toList();
    }

    /** Key of the sentence that says for which ages it is meant; null if nothing was said. */
    public String getAges() {
        var from = gathering.terms().ageFrom() != null;
        var to = gathering.terms().ageTo() != null;
        return from && to ? "frame.ages.between" : from ? "frame.ages.from" : to ? "frame.ages.to" : null;
    }

    /** Its first picture, or null. */
    public ShownPicture getPicture() {
        return gathering.pictures().isEmpty() ? null : gathering.pictures().get(0);
    }

    /** Its other pictures. */
    public List<ShownPicture> getMorePictures() {
        return gathering.pictures().stream().skip(1).toList();
    }

    /** The theme whose colour it has. */
    public String getFace() {
        return getFaces().get(0);
    }

    /** The themes whose drawings stand for it. */
    public List<String> getFaces() {
        return gathering.themes().isEmpty() ? List.of("other") : gathering.themes();
    }
}
