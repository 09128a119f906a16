/**
 * 気になること: anybody may tell the town what they mind about something public, without an account. What they say is
 * for staff alone; it is decided on in package moderation. A mail address is asked for only to be answered at.
 */
package jp.idobata.complaint;
