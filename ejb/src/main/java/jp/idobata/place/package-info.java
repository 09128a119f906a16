/**
 * 居場所・場所: spots people can drop in to, or where gatherings are held. A place has one name, an address and a point,
 * falls into an area, and may have opening hours by weekday; what could not be read of an imported place is kept as
 * text on it.
 */
package jp.idobata.place;
