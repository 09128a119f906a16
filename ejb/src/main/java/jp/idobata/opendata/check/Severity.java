package jp.idobata.opendata.check;

/** How bad something is, the worst first. */
public enum Severity {
    /** Programs trip over it. */
    ERROR,
    /** It is understood differently here and there. */
    WARNING,
    /** It would be better otherwise. */
    HINT
}
