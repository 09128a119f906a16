/**
 * Samples of what the demo town lacks and of the meetings about it, so that a newcomer sees how one comes of the other.
 * Only in the demo, and only while nothing was ever noted. The titles of the meetings say that they are samples, and
 * all of it is signed {@code idobata}, by which the program signs what it does itself.
 */
package jp.idobata.insight.demo;
