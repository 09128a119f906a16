/**
 * Idobata: what a town does for the activities of its people. One package for each thing a resident would name;
 * entity, store and facade of one concept live together, and only what others need is public.
 *
 * <p>This package holds what they all share: {@link jp.idobata.Refusal}, how a wish is turned down;
 * {@link jp.idobata.Collision}, how two who are at the same thing at once are told apart from a fault;
 * {@link jp.idobata.DemoOpened}, at which a room puts samples into the demo town; {@link jp.idobata.Fingerprint},
 * what stands for a text or a file that is compared and never read; {@link jp.idobata.Network}, which machines;
 * {@link jp.idobata.OneAtATime}, how work that a clock calls for is not done twice at a time; and
 * {@link jp.idobata.UnlistedAsked}, by which a room asks whether it may show something.
 */
package jp.idobata;
