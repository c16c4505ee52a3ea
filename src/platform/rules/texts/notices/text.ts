// What a notice is made of.
import type { Words } from '../language.ts';

/**
 * One sentence that says what happened and what comes next. `{about}` is the name of the person it is about, `{due}` until when something is
 * awaited; other names are facts of the notice.
 */
export interface NoticeText extends Words {
  /** A clock of law runs from it, or it is owed by law: it cannot be switched off, and waits for no quiet hour. */
  isLegal?: true;
}
