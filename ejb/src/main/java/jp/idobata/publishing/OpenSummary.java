package jp.idobata.publishing;

import java.time.LocalDate;

/**
 * What there is of open data.
 *
 * @param dates rows of the list of gatherings
 * @param places rows of the list of places
 * @param municipality name of the municipality; null if it is not known
 * @param since the day on which something was public for the first time; null if nothing is
 */
public record OpenSummary(long dates, long places, String municipality, LocalDate since) {
}
