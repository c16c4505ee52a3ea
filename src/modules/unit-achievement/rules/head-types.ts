// Heads of several units, and raters below their level: the shapes that an evaluation keeps of them.

/** A unit that the rated person headed in the evaluated time, with what the level above said of it so far. */
export interface HeadedUnit {
  unitId: string;
  unitName: string;
  /** Calendar days in its head's post. */
  days: number;
  /** Of the unit's achievement; null before it is set. */
  achievementId: string | null;
  achievement: Achievement | null;
  reason: string | null;
}

/** Where several units were headed: whose achievement holds, by the rater's word. */
export interface AchievementChoice {
  unitId: string;
  reason: string;
}

/** The rater's post is below the level that the law asks for, and nobody lent the authority. A warning: no rating is refused for it. */
export type RaterWarning = 'BELOW_LEVEL';

/** What the level above says a unit achieved (capaian kinerja organisasi). */
/** Best first. */
export const ACHIEVEMENTS = ['EXCELLENT', 'GOOD', 'NEEDS_IMPROVEMENT', 'POOR', 'VERY_POOR'] as const;
export type Achievement = (typeof ACHIEVEMENTS)[number];
