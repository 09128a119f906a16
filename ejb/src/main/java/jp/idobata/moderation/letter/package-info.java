/**
 * Letters that decisions cause. They wait a short time (setting {@code LETTER_WAIT_SECONDS}, two minutes unless said
 * otherwise; 0 sends at once): a decision that is undone meanwhile is never mailed. One that was mailed already is
 * followed by a letter that says so. What waits is kept in the database, so that neither a restart nor a crash loses
 * or repeats a letter, and it goes out on one node only.
 */
package jp.idobata.moderation.letter;
