/**
 * まちの人, as everybody reads it: records of stories that are published, and of those alone. Of a group whose page is
 * not public, a story says neither name nor address; of gatherings, those in public view.
 */
package jp.idobata.publishing.story;
