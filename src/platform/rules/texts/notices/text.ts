// What a notice is made of.
import type { Words } from '../language.ts';

/**
 * One sentence that says what happened and what comes next. `{about}` is the name of the person it is about, `{due}` until when something is
 * awaited; other names are facts of the notice.
 */
export interface NoticeText extends Words {
  /** A clock of law runs from it, or it is owed by law: it cannot be switched off, and waits for no quiet hour. */
  isLegal?: true;
  /** It tells somebody again of what they have not done yet. */
  isReminder?: true;
  /** It tells who can help of what others have not done in time. */
  isLate?: true;
  /**
   * Who is told, some working days after the deadline, that it is still awaited; absent: nobody. Never where that would say who has been asked
   * about whom.
   */
  lateTo?: LateTo;
}

/** LINE: the superiors of those it waits for, or where these have none, the staffing agency. ABOUT_LINE: the superiors of whom it is about. */
export type LateTo = 'LINE' | 'ABOUT_LINE' | 'HR_OFFICER';
