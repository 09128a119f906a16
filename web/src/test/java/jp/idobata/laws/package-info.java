/**
 * The laws of the house: what every class and page of the domain and of the web module keeps to, whoever wrote it. A
 * law speaks of all packages there are and will be; where it must name some, a package it does not name breaks it.
 */
package jp.idobata.laws;
