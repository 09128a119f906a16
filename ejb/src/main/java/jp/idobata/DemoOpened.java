package jp.idobata;

import java.time.LocalDate;

/**
 * The demo town stands, with its places, gatherings and people, or stood already. Each room that has something of its
 * own to show in it puts that in now, unless it has anything yet: what people have done is not mixed with samples.
 *
 * @param today the town's today
 */
public record DemoOpened(LocalDate today) {
}
