/**
 * The town as those outside meet it, letter by letter: programs that read it, people who mistype, people who mean harm.
 * No answer is an error of ours, tells of the program inside or gives back markup, programs get what the interface's
 * own description promises, and no page asks the database more often because there is more to show.
 */
package jp.idobata.outside;
