/**
 * The protocols of the other side: webhooks as Standard Webhooks has them (version 1.0.0), Mastodon's API, and the
 * broadcast of LINE's Messaging API. Knows nothing of gatherings, and nothing of what was sent before.
 *
 * <ul>
 *   <li>Every message has a key by which the other side knows it again ({@code webhook-id}, {@code Idempotency-Key},
 *   {@code X-Line-Retry-Key}); whoever sends it again uses the same.</li>
 *   <li>An answer means one of four things ({@link jp.idobata.announcement.wire.Outcome}). What is between them counts
 *   as not known: it may have arrived.</li>
 *   <li>No answer takes longer than allowed and none is read further than allowed; nobody is followed elsewhere, for
 *   the token would go with the message; certificates are looked at.</li>
 *   <li>Tokens and secrets are in no text, no log and no address.</li>
 * </ul>
 */
package jp.idobata.announcement.wire;
