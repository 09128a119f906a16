/**
 * お知らせ発信: the town tells the world of a gathering, and of what becomes of it.
 *
 * <p>Promise: staff write once what is to be said on each channel; it goes out when they said, once and not twice, and
 * what changes later is told where it was told before, without anybody remembering to.
 *
 * <p>Rules:
 * <ul>
 *   <li>An announcement is of one public gathering and has one message a channel ({@code announcement_delivery}). What
 *   it tells is kept with it; a message whose facts have changed before it goes out says the new ones if nobody has
 *   written in it, and else waits for staff ({@code HELD}).</li>
 *   <li>Every attempt is a row before it begins, with the key by which the other side knows the message again, the same
 *   each time. So a program that is killed in between, an answer that never comes and an error of the other side all
 *   end in the same question asked again. Once the other side may have forgotten the key, nothing is repeated: staff
 *   are asked whether it went out ({@code UNSURE}).</li>
 *   <li>What failed for a time is tried again, later each time; what the other side does not want is told to staff,
 *   who may have it tried again.</li>
 *   <li>Whatever happens to a gathering only says when to look ({@link jp.idobata.announcement.Watch}); what follows is
 *   found by comparing what each channel was told with what is so now ({@link jp.idobata.announcement.Following}). So
 *   changes within a few minutes become one message, and what is taken back becomes none. What staff have stopped
 *   counts as told.</li>
 *   <li>A new name or place is told where it can be written over; a message of its own goes out only if somebody would
 *   come in vain, and never for what lies behind. What is out of public view is no news, is taken away where that is
 *   possible, and is told to nobody.</li>
 *   <li>What makes telephones ring waits from nine in the evening to eight, unless staff want it otherwise or it is
 *   about a date that is earlier than ten.</li>
 *   <li>Addresses, tokens and secrets are settings; they are in no table and on no page.</li>
 * </ul>
 *
 * <p>The gatherings do not know of it. It leaves out pictures: a text with its link shows the page's own.
 */
package jp.idobata.announcement;
