package jp.idobata.intake.area;

import java.util.List;

/**
 * A property that features of a file have.
 *
 * @param key its name
 * @param samples the first different values
 * @param different how many different values there are
 */
public record PropertyOfFile(String key, List<String> samples, int different) {
}
