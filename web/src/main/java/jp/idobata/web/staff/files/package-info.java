/**
 * Files in: staff bring lists that others have made, see row by row what they would do, say yes, and can take it back.
 *
 * <p>Promise: nothing of the town changes before somebody has said yes. Every page says what the next step is, and
 * works without script; with it the progress moves by itself and files can be dropped.
 */
package jp.idobata.web.staff.files;
