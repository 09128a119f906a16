/**
 * Samples of welfare profiles for the demo town, so that a newcomer sees what tags are good for.
 *
 * <ul>
 *   <li>Only in the demo, and only while no profile was ever written: what staff do is not mixed with samples.</li>
 *   <li>They are nobody's decisions. Each has a note that says so and is signed {@code idobata}, by which the program
 *   signs what it does itself; so does its history. Whoever writes over one makes it a decision of their own.</li>
 *   <li>Where they come from: {@code demo/welfare/labels.md}.</li>
 * </ul>
 */
package jp.idobata.welfare.demo;
