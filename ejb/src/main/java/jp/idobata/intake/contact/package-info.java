/**
 * How to reach whoever is named in a list: telephone, mail and web addresses inside free text.
 *
 * <p>Promise: a number or an address is given only if it reads as one that can be dialled, written to or opened as it
 * stands. The text it was found in is kept beside it where it says more.
 */
package jp.idobata.intake.contact;
