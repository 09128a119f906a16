package jp.idobata.place;

/** 設備: what a place has, has not, or is not known to have. */
public enum Facility {
    /** 段差なし: one can get in without a step. */
    STEP_FREE,
    /** トイレ. */
    TOILET,
    /** 車いすで使えるトイレ. */
    WIDE_TOILET,
    /** 授乳・おむつ替え. */
    NURSING_ROOM,
    /** 駐車場. */
    PARKING,
    /** 近くにバス停や駅. */
    STOP_NEARBY
}
