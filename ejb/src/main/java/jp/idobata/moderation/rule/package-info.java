/** 約束ごと: how the desk works — who has to agree, whose posts go straight through, what is kept off the list. */
package jp.idobata.moderation.rule;
