package jp.idobata.group;

/** What a member of a group may do. */
public enum Part {
    /** 代表: edits, and decides who else may. */
    OWNER,
    /** 編集者: edits the group's page, gatherings and places. */
    EDITOR
}
