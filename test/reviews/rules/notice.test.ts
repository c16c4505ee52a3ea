// What raters are told before they write: by group, by whether it can be shown, in both languages, with the round's threshold.
import { expect, it } from 'vitest';
import { raterNotice } from '../../../src/modules/reviews/rules/notice.ts';
import { RATER_GROUPS } from '../../../src/modules/reviews/rules/types.ts';

it.each(RATER_GROUPS)('says to %s what becomes of the words', (group) => {
  const named = group === 'SELF' || group === 'SUPERIOR';
  for (const language of ['id', 'en'] as const) {
    const [shown, hidden] = [raterNotice(group, true, 5, language), raterNotice(group, false, 5, language)];
    expect([shown.includes('5'), shown.includes('{'), hidden.startsWith(shown), hidden === shown]).toEqual([!named, false, true, named]);
    // The threshold is the only number: a group's size stands in no sentence.
    expect(hidden.match(/\d+/g)).toEqual(named ? null : ['5']);
  }
});
