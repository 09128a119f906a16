/**
 * What all pages stand in: addresses, languages, headers, signing in, and how errors are told. Decides nothing about
 * the town.
 */
package jp.idobata.web.frame;
