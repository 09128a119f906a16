package jp.idobata.place;

import java.time.LocalTime;
import java.util.List;
import java.util.Set;

/**
 * What somebody says of a place, as one content; dates that are not as their week are told apart from it. Texts may be
 * null: not known.
 *
 * @param name 1–80 characters
 * @param category what sort of place it is, in a word
 * @param latitude degrees, WGS 84
 * @param longitude degrees, WGS 84
 * @param access how to get there
 * @param dropIn whether people can come by without an appointment
 * @param hours opening hours by weekday
 * @param closures months and days as numbers ({@link YearlyClosure#number}), first and last of each
 * @param has what it has
 * @param lacks what it has not; what is in neither is not known
 * @param terms on what terms it is lent; null if it is not
 * @param groupId the group that runs it, or null
 */
public record PlaceProposal(String name, String nameKana, String category, String summary, String description,
        String address, Double latitude, Double longitude, String access, boolean dropIn, String phone, String website,
        List<Hours> hours, boolean closedOnHolidays, List<Days> closures, Set<Facility> has, Set<Facility> lacks,
        Terms terms, Long groupId) {

    /** Missing lists count as empty ones. */
    public PlaceProposal {
        hours = hours == null ? List.of() : List.copyOf(hours);
        closures = closures == null ? List.of() : List.copyOf(closures);
        has = has == null ? Set.of() : Set.copyOf(has);
        lacks = lacks == null ? Set.of() : Set.copyOf(lacks);
    }

    /** The same, run by a group. */
    public PlaceProposal runBy(Long group) {
        return new PlaceProposal(name, nameKana, category, summary, description, address, latitude, longitude, access,
                dropIn, phone, website, hours, closedOnHolidays, closures, has, lacks, terms, group);
    }

    /** See {@link OpeningHours}. */
    public record Hours(int weekday, LocalTime opens, LocalTime closes) {
    }

    /** See {@link YearlyClosure}. */
    public record Days(int first, int last) {
    }

    /** See {@link BorrowTerms}. */
    public record Terms(String who, String how, String fee, String size, String equipment) {
    }
}
