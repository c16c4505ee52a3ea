// The hash that a frozen version carries: over all that it says, by which it is told whether it still follows from what was frozen.
import { withoutTexts } from '../../platform/rules/without-texts.ts';
import { canonical, sha256 } from '../../platform/store/commit.ts';
import type { EvaluationVersion, VersionDraft } from './rules/types.ts';
import { recompute } from './rules/views.ts';
import { VERSION_WORDS } from './rules/words.ts';

/** Everything of a draft is under its hash. */
export const seal = (draft: VersionDraft): EvaluationVersion => ({ ...draft, hash: sha256(canonical(draft)) });

/** Whether a version still says what it said when it was sealed. */
export const isAsSealed = (version: EvaluationVersion): boolean => seal(recompute(version)).hash === version.hash;

/** The facts of a version, sealed anew where they were as sealed; what was not is never made good by being forgotten. */
export function withoutWordsOfVersion(version: EvaluationVersion): EvaluationVersion {
  const { hash, ...facts } = withoutTexts(version, VERSION_WORDS);
  return isAsSealed(version) ? seal(facts) : { ...facts, hash };
}
