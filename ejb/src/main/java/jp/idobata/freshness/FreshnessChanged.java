package jp.idobata.freshness;

/** What the public is told of how sure an entry is has changed. */
public record FreshnessChanged(Entry entry) {
}
