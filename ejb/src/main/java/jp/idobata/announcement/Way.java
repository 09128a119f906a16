package jp.idobata.announcement;

/** How a message stands to the first one of its channel. */
public enum Way {
    POST, EDIT, REPLY, DELETE
}
