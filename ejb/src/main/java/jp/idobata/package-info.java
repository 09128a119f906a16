/**
 * Idobata: what a town does for the activities of its people. One package for each thing a resident would name;
 * entity, store and facade of one concept live together, and only what others need is public.
 *
 * <p>This package holds the one thing they all share: {@link jp.idobata.Refusal}, how a wish is turned down.
 */
package jp.idobata;
