package jp.idobata.publishing;

import java.time.LocalTime;
import java.util.List;

/**
 * A place in full. Texts are null where nothing is known.
 *
 * @param dropIn whether people can come by without an appointment
 * @param hoursText opening hours in words, as given
 * @param hours opening hours by weekday, Monday first
 */
public record PublicPlace(long id, String name, String nameKana, String category, String summary, String description,
        String address, Double latitude, Double longitude, Long areaId, String areaName, boolean dropIn, String phone,
        String website, String hoursText, List<Hours> hours, Long groupId, String groupName, String sourceText) {

    /**
     * Open from one time to another on one day of the week.
     *
     * @param weekday 1 Monday to 7 Sunday, 8 public holidays
     */
    public record Hours(int weekday, LocalTime opens, LocalTime closes) {
    }
}
