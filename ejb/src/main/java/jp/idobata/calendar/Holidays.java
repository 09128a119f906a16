package jp.idobata.calendar;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * National holidays and substitute holidays of Japan, as the Cabinet Office publishes them ({@code
 * syukujitsu.csv}, 1955 to 2027, cp932, dates such as {@code 2027/11/3}).
 */
public final class Holidays {

    private static final Holidays PUBLISHED = load();

    private final Map<LocalDate, String> names;

    private Holidays(Map<LocalDate, String> names) {
        this.names = Map.copyOf(names);
    }

    /** The published list; read once. */
    public static Holidays published() {
        return PUBLISHED;
    }

    /** The Japanese name of the holiday on this day; empty on any other day and outside the published years. */
    public Optional<String> nameOf(LocalDate day) {
        return Optional.ofNullable(names.get(day));
    }

    public boolean isHoliday(LocalDate day) {
        return names.containsKey(day);
    }

    private static Holidays load() {
        try (InputStream file = Holidays.class.getResourceAsStream("syukujitsu.csv");
                BufferedReader lines = new BufferedReader(
                        new InputStreamReader(file, Charset.forName("windows-31j")))) {
            Map<LocalDate, String> names = new HashMap<>();
            lines.lines().skip(1).forEach(line -> {
                String[] cells = line.split(",", 2);
                String[] date = cells[0].split("/");
                LocalDate day = LocalDate.of(Integer.parseInt(date[0]), Integer.parseInt(date[1]),
                        Integer.parseInt(date[2].strip()));
                names.put(day, cells[1].strip());
            });
            return new Holidays(names);
        } catch (IOException e) {
            throw new UncheckedIOException("syukujitsu.csv cannot be read", e);
        }
    }
}
