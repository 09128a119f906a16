package jp.idobata.intake.ics;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** When something is by the town's clock, whatever clock a calendar goes by. */
final class Zones {

    private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss");
    private static final Pattern NAME_IN_PATH = Pattern.compile("([A-Za-z_]+/[A-Za-z_]+(?:/[A-Za-z_]+)?)$");
    /** Names that office programs give to the zones of these parts. */
    private static final Map<String, String> OFFICE = Map.of("Tokyo Standard Time", "Asia/Tokyo", "Japan", "Asia/Tokyo",
            "Korea Standard Time", "Asia/Seoul", "China Standard Time", "Asia/Shanghai", "UTC", "UTC");

    /** Kept: they are put together anew whenever somebody asks for them. */
    private static final Set<String> ALL = ZoneId.getAvailableZoneIds();

    private final ZoneId town;
    private final Map<String, ZoneId> told = new HashMap<>();

    Zones(ZoneId town, Part calendar) {
        this.town = town;
        calendar.every("VTIMEZONE").forEach(zone -> zone.every("STANDARD").stream().findFirst()
                .flatMap(standard -> standard.line("TZOFFSETTO")).ifPresent(offset -> tell(zone.text("TZID"),
                        offset.value().strip())));
    }

    private void tell(String name, String offset) {
        try {
            told.put(name, ZoneOffset.of(offset));
        } catch (DateTimeException e) {
            // A zone that is told wrongly counts as not told.
            told.remove(name);
        }
    }

    /** Whether a value names a day without a time. */
    static boolean isDay(Line line) {
        return "DATE".equals(line.parameters().get("VALUE")) || line.value().strip().matches("\\d{8}");
    }

    /** The zone a line's times go by; the town's if the line has none or one that nobody knows. */
    ZoneId of(Line line) {
        var name = line.parameters().get("TZID");
        return line.value().strip().endsWith("Z") ? ZoneOffset.UTC : name == null ? town : named(name);
    }

    /** Whether a line names a zone that nobody knows. */
    boolean isUnknown(Line line) {
        var name = line.parameters().get("TZID");
        return name != null && !line.value().strip().endsWith("Z") && !told.containsKey(name) && known(name) == null;
    }

    private ZoneId named(String name) {
        var known = known(name);
        return known != null ? known : told.getOrDefault(name, town);
    }

    private static ZoneId known(String name) {
        var path = NAME_IN_PATH.matcher(name);
        for (var candidate : new String[] {name, OFFICE.get(name), path.find() ? path.group(1) : null}) {
            if (candidate != null && ALL.contains(candidate)) {
                return ZoneId.of(candidate);
            }
        }
        return null;
    }

    /**
     * The time a value tells, by its own clock; of a day, its first moment.
     *
     * @throws DateTimeException if it is none
     */
    static LocalDateTime local(String value) {
        var text = value.strip();
        return text.length() == 8 ? LocalDate.parse(text, DAY).atStartOfDay()
                : LocalDateTime.parse(text.replace("Z", ""), TIME);
    }

    /** A time by the clock of a zone, as the town's clock has it. */
    LocalDateTime inTown(LocalDateTime time, ZoneId zone) {
        return time.atZone(zone).withZoneSameInstant(town).toLocalDateTime();
    }
}
