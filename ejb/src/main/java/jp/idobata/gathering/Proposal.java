package jp.idobata.gathering;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.idobata.calendar.Pauses;
import jp.idobata.media.Picture;
import jp.idobata.reading.Corrections;

/**
 * What someone proposes to be told of a gathering: the whole content of the posting form. Every text may be null; an
 * unfinished draft may lack anything. {@link ProposalRules} says what must be there before it is handed in.
 *
 * @param title what
 * @param summary what, in a sentence
 * @param description everything else there is to say
 * @param dates when; with a rule, the date it begins, then dates beside it
 * @param rrule rule of the series (RFC 5545), applied to the first date, or null; see {@link Series}
 * @param scheduleText when, in words, where the dates do not say it all
 * @param placeId where, if it is one of the town's places
 * @param venue where, in words
 * @param address address of the venue
 * @param latitude degrees, WGS 84
 * @param longitude degrees, WGS 84
 * @param areaId the area, if it cannot be told from the place
 * @param online whether one can take part from home
 * @param onlineUrl where on the net
 * @param groupId the group that holds it, or null: the person alone
 * @param organiser who holds it, in words
 * @param themes codes of themes
 * @param welcome marks of how easy it is to come
 * @param free whether it costs nothing; null if not known
 * @param fee the fee, in words
 * @param capacity how many can come, or null
 * @param capacityText how many, in words
 * @param audience for whom
 * @param signUp how to say that one comes, in words
 * @param pauses what the rule leaves out; null leaves nothing out
 * @param changes which of the rule's dates are moved or cancelled
 * @param terms what else there is to know before coming
 * @param pictures in their order
 * @param readings how words of its texts are read, where a dictionary is wrong
 */
public record Proposal(String title, String summary, String description, List<Slot> dates, String rrule,
        String scheduleText,
        Long placeId, String venue, String address, Double latitude, Double longitude, Long areaId, boolean online,
        String onlineUrl, Long groupId, String organiser, Set<String> themes, Set<Welcome> welcome, Boolean free,
                String fee,
        Integer capacity, String capacityText, String audience, String signUp, String phone, String email,
                String website,
        Pauses pauses, List<DateChange> changes, Terms terms, List<Picture> pictures, Corrections readings) {

    /** Missing lists count as empty ones, so that old drafts can be read. */
    public Proposal {
        dates = dates == null ? List.of() : List.copyOf(dates);
        pauses = pauses == null ? Pauses.NONE : pauses;
        changes = changes == null ? List.of() : List.copyOf(changes);
        themes = themes == null ? Set.of() : Set.copyOf(themes);
        welcome = welcome == null ? Set.of() : Set.copyOf(welcome);
        terms = terms == null ? Terms.NONE : terms;
        pictures = pictures == null ? List.of() : List.copyOf(pictures);
        readings = readings == null ? Corrections.NONE : readings;
    }

    /** Its dates to come, those of its rule as the rule has them. */
    public List<Slot> toCome(LocalDateTime now) {
        return Series.of(this).wanted(now).values().stream().filter(date -> date.overAt().isAfter(now)).toList();
    }

    /** The same held on other dates: words about the old dates, and changes of them, are left out. */
    Proposal heldOn(List<Slot> others, String rule) {
        return new Proposal(title, summary, description, others, rule, null, placeId, venue, address, latitude,
                longitude, areaId, online, onlineUrl, groupId, organiser, themes, welcome, free, fee, capacity,
                capacityText, audience, signUp, phone, email, website, pauses, List.of(), terms, pictures, readings);
    }

    /**
     * Whether another one says the same, but for dates gone by, for the day on which a rule begins, and for the area,
     * which the town finds out by itself.
     */
    boolean saysAsMuchAs(Proposal other, LocalDateTime now) {
        return aheadOf(now).equals(other.aheadOf(now));
    }

    private Proposal aheadOf(LocalDateTime now) {
        var ahead = new ArrayList<Slot>();
        if (rrule != null && !dates.isEmpty()) {
            var first = dates.get(0);
            ahead.add(first.startingAt(LocalDate.EPOCH.atTime(first.startsAt().toLocalTime())));
        }
        dates.stream().skip(rrule == null ? 0 : 1).filter(date -> date.startsAt().isAfter(now)).forEach(ahead::add);
        return new Proposal(title, summary, description, ahead, rrule, scheduleText, placeId, venue, address, latitude,
                longitude, null, online, onlineUrl, groupId, organiser, themes, welcome, free, fee, capacity,
                capacityText, audience, signUp, phone, email, website, pauses, changes, terms, pictures, readings);
    }

    /** The same with other changes of its rule's dates. */
    Proposal changing(List<DateChange> others) {
        return new Proposal(title, summary, description, dates, rrule, scheduleText, placeId, venue, address, latitude,
                longitude, areaId, online, onlineUrl, groupId, organiser, themes, welcome, free, fee, capacity,
                capacityText, audience, signUp, phone, email, website, pauses, others, terms, pictures, readings);
    }

    /** The same held by a group. */
    Proposal heldBy(long group) {
        return new Proposal(title, summary, description, dates, rrule, scheduleText, placeId, venue, address, latitude,
                longitude, areaId, online, onlineUrl, group, organiser, themes, welcome, free, fee, capacity,
                capacityText, audience, signUp, phone, email, website, pauses, changes, terms, pictures, readings);
    }

    /** What of it is read aloud: every text that people have written. */
    public List<String> texts() {
        return Stream.of(title, summary, description, scheduleText, venue, address, organiser, fee, capacityText,
                audience, signUp, terms.weather()).filter(Objects::nonNull).toList();
    }

    /** The same read otherwise. */
    public Proposal readAs(Corrections others) {
        return new Proposal(title, summary, description, dates, rrule, scheduleText, placeId, venue, address, latitude,
                longitude, areaId, online, onlineUrl, groupId, organiser, themes, welcome, free, fee, capacity,
                capacityText, audience, signUp, phone, email, website, pauses, changes, terms, pictures, others);
    }

    /** The names of the pictures. */
    public Set<String> hashes() {
        return pictures.stream().map(Picture::hash).collect(Collectors.toSet());
    }

    /** The same with other pictures. */
    Proposal showing(List<Picture> others) {
        return new Proposal(title, summary, description, dates, rrule, scheduleText, placeId, venue, address, latitude,
                longitude, areaId, online, onlineUrl, groupId, organiser, themes, welcome, free, fee, capacity,
                capacityText, audience, signUp, phone, email, website, pauses, changes, terms, others, readings);
    }
}
