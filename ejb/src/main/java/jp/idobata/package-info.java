/**
 * Idobata: what a town does for the activities of its people. One package for each thing a resident would name;
 * entity, store and facade of one concept live together, and only what others need is public.
 *
 * <p>This package holds what they all share: {@link jp.idobata.Refusal}, how a wish is turned down, and
 * {@link jp.idobata.Collision}, how two who are at the same thing at once are told apart from a fault; and
 * {@link jp.idobata.DemoOpened}, at which a room puts samples into the demo town.
 */
package jp.idobata;
