/**
 * 団体・サークル: who runs gatherings and places. A group has members; owners and editors may edit what is the group's. A
 * group met in an imported list has no members until someone claims it with the staff's help.
 */
package jp.idobata.group;
