/**
 * 確認: how what people hand in comes before staff, and what they decide. Every decision is a row with who, when
 * and why, and can be undone by another decision. A submission is decided once: of two curators who press at
 * the same time, the second is told so.
 *
 * <p>Acts through packages gathering and whisper, of which both come into one queue; nothing there knows that this
 * package exists.
 */
package jp.idobata.moderation;
