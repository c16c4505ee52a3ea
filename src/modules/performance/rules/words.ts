// What of a plan somebody wrote: goes with the personnel file it belongs to (decision 0123). Weights, numbers and days are facts. Pure.
import { type TextPath, withoutTexts } from '../../../platform/rules/without-texts.ts';
import type { DialogueStep, PlanContent, PlanVersion, ProgressEntry } from './types.ts';

export const CONTENT_WORDS = [
  'targets.title',
  'targets.parent.title',
  'targets.indicators.text',
  'targets.indicators.measure.unit',
  'targets.indicators.measure.standard',
  'frame.resourceSupport',
  'frame.accountabilityScheme',
  'frame.consequences',
  'frame.expectations.text',
] as const satisfies readonly TextPath<PlanContent>[];

export const STEP_WORDS = [
  'comment',
  'content.title',
  'content.indicators.text',
  'content.indicators.measure.unit',
  'content.indicators.measure.standard',
] as const satisfies readonly TextPath<DialogueStep>[];

/** An address leads to what somebody wrote elsewhere, and a title is theirs: nothing of a link is a fact. */
export const withoutWordsOfEntry = ({ links: _, ...entry }: ProgressEntry): ProgressEntry => withoutTexts(entry, ['text', 'note']);

export const withoutWordsOfVersion = (version: PlanVersion): PlanVersion => ({
  ...withoutTexts(version, ['reason']),
  content: withoutTexts(version.content, CONTENT_WORDS),
});
