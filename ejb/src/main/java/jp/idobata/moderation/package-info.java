/**
 * 確認: how what people hand in, and what they mind, comes before staff, and what they decide. Everything that waits is
 * one {@link jp.idobata.moderation.Submission} in one queue: gatherings new and changed, whispers, places, complaints,
 * what went straight through, and pages that groups have rewritten: these two are looked at afterwards.
 *
 * <p>A submission is decided once: of two curators who press at the same time, the second is told so; and who opens one
 * holds it for ten minutes, during which nobody else decides on it. Every decision is a row with who, when and why,
 * never changed and never deleted. It is undone by another decision: things stand again as they stood before, and a
 * letter that has yet to go out does not (package {@code letter}), and whoever had one is told ({@link
 * jp.idobata.moderation.Corrections}). What was decided later has to be undone first, and
 * what its writer has taken up again is the writer's. What was decided together in one go is undone as one.
 *
 * <p>Whoever opens a page that a group has rewritten, or a whisper that came back, sees what has changed since it was
 * last looked at: of the page its submission keeps what it said before, of a whisper each decision what it said then;
 * both are forgotten with whoever wrote it. What stands as it is although somebody minded it, has that in its history;
 * as it changes nothing, it stands in the way of no undoing. Of a page that everybody sees already it is always said
 * which version was read, also of many at once.
 *
 * <p>Whoever opens what is new is told what may be the same: what is there already (packages {@code likeness}), and
 * what waits as well, so that nothing is let through twice, one after the other. What waits is told to staff alone.
 *
 * <p>How the desk works — who is trusted, what must not be listed, who may not post, whether two have to agree — is
 * kept in package {@code rule}. What must not be listed is asked for on every way in: what is handed in is marked, and
 * other rooms ask by {@link jp.idobata.UnlistedAsked}. What stands although it meets a line may be changed; another
 * line is another thing.
 *
 * <p>Hiding leaves all data as they are; those whose it is are told when it happens and when it ends ({@link
 * jp.idobata.moderation.Keepers}). They read the reason. What whoever minded it is answered is a text of its own, which
 * nobody else reads but staff; whoever left an address is always answered.
 *
 * <p>Acts through packages gathering, place, group, whisper and complaint; nothing there knows that this package
 * exists.
 */
package jp.idobata.moderation;
