// Templates of plans: whom one fits, what an edition is, and that a plan begun from it can be submitted as it is.
import { describe, expect, it } from 'vitest';
import { performancePolicy } from '../../../src/modules/performance/rules/policy.ts';
import {
  anyFits,
  fitKey,
  fitsOf,
  type PlanTemplate,
  type PlanTemplateInput,
  published,
  publishTemplate,
  templateActions,
  withdrawTemplate,
  writeTemplate,
} from '../../../src/modules/performance/rules/template.ts';
import { SHIPPED } from '../../../src/platform/rules/policy/overlay.ts';
import { ids, indicator, problemsOf, target } from './support.ts';

const { limits } = performancePolicy('2026-01-10', SHIPPED);
const input = (more: Partial<PlanTemplateInput> = {}): PlanTemplateInput => ({
  ...{ name: ' SKP Analis ', positionTitle: ' Analis SDM ', isHead: false, targets: [target()] },
  ...more,
});
const write = (more: Partial<PlanTemplateInput> = {}) => writeTemplate(input(more), limits, ids());
const template = (more: Partial<PlanTemplate> = {}): PlanTemplate => ({
  ...{ id: 'ptm_1', region: '33.74', rootUnitId: null, status: 'DRAFT', draft: write(), changed: true, editions: 0, last: null },
  ...more,
});
const publish = (of: PlanTemplate = template()) => publishTemplate(of, 'lgn_1', '2026-01-10T02:00:00.000Z');

describe('what is written', () => {
  it('is kept without blanks around it, with new ids for its targets', () => {
    expect(write()).toMatchObject({
      name: 'SKP Analis',
      positionTitle: 'Analis SDM',
      level: null,
      isHead: false,
      targets: [{ title: target().title }],
    });
    expect(write({ positionTitle: null, level: 'AHLI_MUDA' })).toMatchObject({ positionTitle: null, level: 'AHLI_MUDA' });
    expect(write({ targets: [] }).targets).toEqual([]);
  });

  it.each<[string, Partial<PlanTemplateInput>, string[]]>([
    ['for nobody', { positionTitle: null }, ['REQUIRED positionTitle']],
    ['for nobody, both absent', { positionTitle: undefined, level: undefined }, ['REQUIRED positionTitle']],
    ['for a title and a level', { level: 'AHLI_MUDA' }, ['INVALID level']],
    ['for heads of a level: heads have none', { positionTitle: null, level: 'AHLI_MUDA', isHead: true, targets: [] }, ['INVALID level']],
    ['for a level', { positionTitle: null, level: 'AHLI_MUDA' }, []],
    ['for a blank title', { positionTitle: ' ' }, ['REQUIRED positionTitle']],
    ['without a name', { name: '' }, ['REQUIRED name']],
    ['without a name, for nobody', { name: '', positionTitle: null }, ['REQUIRED name', 'REQUIRED positionTitle']],
    ['with twenty targets', { targets: Array.from({ length: 20 }, (_, i) => target({ title: `Hasil kerja ${i}` })) }, []],
    [
      'with twenty-one',
      { targets: Array.from({ length: 21 }, (_, i) => target({ title: `Hasil kerja ${i}` })) },
      ['LIMIT_REACHED targets'],
    ],
    [
      'with a target that is none',
      { targets: [target(), target({ title: '', indicators: [] })] },
      ['REQUIRED targets.1.title', 'NO_INDICATORS targets.1.indicators'],
    ],
    [
      'with a target of heads for who is none',
      { targets: [target({ indicators: [indicator({ aspect: null, perspective: 'BUDGET' } as never)] })] },
      ['ASPECT_OR_PERSPECTIVE targets.0.indicators.0.aspect'],
    ],
  ])('is judged %s', (_, more, problems) => {
    expect(problemsOf(() => write(more)).toSorted()).toEqual(problems.toSorted());
  });
});

describe('an edition', () => {
  it('is numbered, frozen with its targets, and says who published it', () => {
    const { template: after, edition } = publish(template({ editions: 2 }));
    expect(edition).toMatchObject({ number: 3, name: 'SKP Analis', publishedBy: 'lgn_1', targets: [{ title: target().title }] });
    expect(after).toMatchObject({ status: 'PUBLISHED', changed: false, editions: 3, last: { number: 3, positionTitle: 'Analis SDM' } });
    expect('targets' in (after.last ?? {})).toBe(false);
  });

  it.each<[string, (number | null)[], string[]]>([
    ['nothing in it', [], ['NO_TARGETS templateId']],
    ['no weights', [null, null], []],
    ['weights of a whole', [4_000, 6_000], []],
    ['weights of less', [4_000, 5_999], ['WEIGHTS_NOT_10000 templateId']],
    ['weights of more', [4_000, 6_001], ['WEIGHTS_NOT_10000 templateId']],
  ])('of a draft with %s', (_, weights, problems) => {
    const targets = weights.map((weight, i) => ({ ...write().targets[0], id: `tgt_${i}`, weight })) as PlanTemplate['draft']['targets'];
    expect(problemsOf(() => publish(template({ draft: { ...write(), targets } })))).toEqual(problems);
  });

  it('is made of what says something new, or was withdrawn', () => {
    const stands = publish().template;
    expect(problemsOf(() => publish(stands))).toEqual(['TRANSITION_REFUSED templateId']);
    expect(problemsOf(() => publish({ ...stands, changed: true }))).toEqual([]);
    expect(problemsOf(() => publish(withdrawTemplate(stands)))).toEqual([]);
  });

  it('is withdrawn once it stands', () => {
    expect(withdrawTemplate(publish().template).status).toBe('WITHDRAWN');
    for (const of of [template(), template({ status: 'WITHDRAWN' })])
      expect(problemsOf(() => withdrawTemplate(of))).toEqual(['TRANSITION_REFUSED templateId']);
  });

  it('is offered with what can be done', () => {
    const stands = publish().template;
    expect([template(), stands, { ...stands, changed: true }, withdrawTemplate(stands)].map(templateActions)).toEqual([
      ['planTemplateSave', 'planTemplatePublish'],
      ['planTemplateSave', 'planTemplateWithdraw'],
      ['planTemplateSave', 'planTemplatePublish', 'planTemplateWithdraw'],
      ['planTemplateSave', 'planTemplatePublish'],
    ]);
  });
});

describe('whom it fits', () => {
  it('is a title, whatever its accents, case and punctuation, or a level', () => {
    const title = (positionTitle: string) => fitKey({ positionTitle, level: null });
    expect(title('Analis S.D.M.')).toBe(title('ANALIS s d m'));
    expect(title('Analis')).not.toBe(title('Arsiparis'));
    expect(fitKey({ positionTitle: null, level: 'MAHIR' })).toBe('LEVEL#MAHIR');
    expect(title('a'.repeat(120))).toBe(title('a'.repeat(100)));
    expect(title('a'.repeat(99))).not.toBe(title('a'.repeat(100)));
  });

  it('is looked for by the title first, and by the level of who is no head', () => {
    const title = fitKey({ positionTitle: 'Analis', level: null });
    expect(fitsOf({ positionTitle: 'Analis', isHead: false }, 'MAHIR')).toEqual([title, 'LEVEL#MAHIR']);
    expect(fitsOf({ positionTitle: 'Analis', isHead: true }, 'MAHIR')).toEqual([title]);
    expect(fitsOf({ positionTitle: 'Analis', isHead: false }, null)).toEqual([title]);
  });

  it('is told of what stands: a withdrawn one fits nobody, and a new edition is in the place of the old', () => {
    const stands = publish().template;
    const all = published({ ptm_2: { fit: 'LEVEL#MAHIR', isHead: false } }, stands);
    const analis = fitKey({ positionTitle: 'Analis SDM', level: null });
    expect(all).toEqual({ ptm_2: { fit: 'LEVEL#MAHIR', isHead: false }, ptm_1: { fit: analis, isHead: false } });
    expect(Object.keys(published(all, withdrawTemplate(stands)))).toEqual(['ptm_2']);
    expect(Object.keys(published({}, template()))).toEqual([]);
    expect([
      anyFits(all, false, [analis]),
      anyFits(all, true, [analis]),
      anyFits(all, false, ['LEVEL#PEMULA']),
      anyFits({}, false, [analis]),
    ]).toEqual([...[true, false, false, false]]);
  });
});
