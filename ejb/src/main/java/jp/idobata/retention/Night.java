package jp.idobata.retention;

import java.time.LocalDate;

/** How many of a kind a night has deleted. */
public record Night(LocalDate night, Kept kind, int deleted) {
}
