// Parts of an onboarding as their fields are resolved.
import type { Words } from '../../platform/rules/texts/language.ts';
import type {
  OnboardingCard,
  OnboardingItWaiting,
  OnboardingMentor,
  OnboardingOutcome,
  OnboardingProbation,
  OnboardingTaskDeed,
  OnboardingWaiting,
  OnboardingWord,
  TaskSession,
} from './rules/types.ts';

export type OnboardingItemView = OnboardingCard;
export type OnboardingToServeView = OnboardingCard & { it: OnboardingItWaiting };
export type OnboardingMentorView = OnboardingMentor;
export type OnboardingDeedView = OnboardingTaskDeed;
export type OnboardingWaitingView = OnboardingWaiting;
export type OnboardingTaskSessionView = TaskSession;
export type OnboardingWordView = OnboardingWord;
export type OnboardingWordsView = Words;
/** One that stands, or one that was taken back. */
export type OnboardingOutcomeView = OnboardingOutcome | OnboardingProbation['withdrawn'][number];
