package jp.idobata.publishing;

import java.util.List;
import java.util.Map;
import jp.idobata.freshness.Freshness;
import jp.idobata.media.ShownPicture;
import jp.idobata.place.Facility;
import jp.idobata.place.OpeningTimes;

/**
 * A place in full. Texts are null where nothing is known.
 *
 * @param dropIn whether people can come by without an appointment
 * @param hoursText opening hours in words, as given
 * @param times when it is open
 * @param access how to get there
 * @param facilities what it has and has not; what is missing is not known
 * @param borrowing on what terms it is lent; null if it is not
 * @param pictures in their order
 * @param freshness whether it is long ago that somebody said that it is still there
 */
public record PublicPlace(long id, String name, String nameKana, String category, String summary, String description,
        String address, Double latitude, Double longitude, Long areaId, String areaName, boolean dropIn, String phone,
        String website, String hoursText, OpeningTimes times, Long groupId, String groupName, String sourceText,
        String access, Map<Facility, Boolean> facilities, Borrowing borrowing, List<ShownPicture> pictures,
        Freshness freshness) {

    /**
     * On what terms it is lent. Texts are null where nothing is known.
     *
     * @param who who may borrow it
     * @param how how to apply
     * @param size how large it is, how many it holds
     */
    public record Borrowing(String who, String how, String fee, String size, String equipment) {
    }
}
