/**
 * Where on the map something is, read from the cells of a list.
 *
 * <p>Promise: a position is given only if the cells name exactly one and it lies near the municipality
 * ({@link jp.idobata.intake.where.Municipality}); two of them, or one far away, are told in the report and not
 * believed. Nothing is looked up from an address.
 */
package jp.idobata.intake.where;
