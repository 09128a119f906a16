/**
 * The desk's own pages about まちの人: all stories there are, those the desk tells, and each of them in the lengths that
 * the city's papers have room for. What is decided about a story is decided in the queue.
 */
package jp.idobata.web.staff.story;
