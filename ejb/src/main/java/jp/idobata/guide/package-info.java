/**
 * Pages that staff write for those who begin something: how to use parks and public halls, how to begin. Plain text
 * with headings and lists, never markup. Each page has its first wording from the start; every later wording is kept
 * with who wrote it and when, and the latest counts.
 */
package jp.idobata.guide;
