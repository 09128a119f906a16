/**
 * 圏域 at the desk: the tree and the map, one area with its history, files of outlines and people, and what lies in no
 * area yet. All staff read; curators and administrators change, and the facades refuse all others.
 */
package jp.idobata.web.staff.area;
