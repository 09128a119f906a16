package jp.idobata.welfare;

/** In which respect a term describes. */
public enum Dimension {
    /** 分野: for whom. */
    FIELD,
    /** 機能: what it does (地域共生社会推進検討会 最終とりまとめ). */
    FUNCTION,
    /** 事業: which programme it can count toward (社会福祉法 第106条の4第2項). */
    PROGRAMME,
    /** 参加の形: from easy to demanding. */
    PARTICIPATION,
    /** 来やすさ: how it feels to come; answered yes, no, or not known. */
    EASE
}
