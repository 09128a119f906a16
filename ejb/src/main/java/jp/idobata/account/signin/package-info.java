/**
 * サインインの記録: who signed in and when, and who tried with a wrong password, for administrators. What was typed is never
 * kept, and of addresses without an account nothing is. It is forgotten after some time, and with the account.
 */
package jp.idobata.account.signin;
