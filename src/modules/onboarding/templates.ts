// Templates of onboarding as the staffing agency keeps them.

import { authoriseRegion, expectVersion } from '../../platform/access/access.ts';
import { write } from '../../platform/access/idempotent.ts';
import type { MutationContext, ReadContext } from '../../platform/context.ts';
import { legalDay } from '../../platform/rules/calendar.ts';
import type { Result } from '../../platform/store/commit.ts';
import { personOf } from '../../platform/viewer.ts';
import { unitInRegion } from '../organisation/read.ts';
import type { Unit } from '../organisation/rules/types.ts';
import { lineOf } from '../organisation/units.ts';
import { lawOf } from '../policy/law.ts';
import { programmesKnown } from '../training/read.ts';
import { type KeptTemplateRow, TemplateItem } from './items.ts';
import { type OnboardingPolicy, onboardingPolicy } from './rules/policy.ts';
import { changeTemplate, ONBOARDING_KINDS, shippedTemplate, type TemplateInput } from './rules/template.ts';
import type { OnboardingKind, OnboardingTemplate } from './rules/types.ts';

export type OnboardingTemplateView = OnboardingTemplate & { version: number };

export const templateRow = (ctx: ReadContext, region: string, kind: OnboardingKind): Promise<KeptTemplateRow | null> =>
  TemplateItem.load(ctx.loader.loadKey, region, kind);

/** As it stands for a policy. */
export const templateFrom = (kind: OnboardingKind, row: KeptTemplateRow | null, policy: OnboardingPolicy): OnboardingTemplateView => ({
  ...(row?.body ?? shippedTemplate(kind, policy)),
  version: row?.version ?? 0,
});

const policyToday = async (ctx: ReadContext): Promise<OnboardingPolicy> => onboardingPolicy(legalDay(ctx.now), await lawOf(ctx));

/** What somebody who begins now begins with. */
async function templateFor(ctx: ReadContext, region: string, kind: OnboardingKind, policy: OnboardingPolicy) {
  return templateFrom(kind, await templateRow(ctx, region, kind), policy);
}

/** One a kind of newcomer, as they hold for who begins today. */
export async function onboardingTemplates(ctx: ReadContext): Promise<OnboardingTemplateView[]> {
  const { region } = authoriseRegion(ctx);
  const policy = await policyToday(ctx);
  return Promise.all(ONBOARDING_KINDS.map((kind) => templateFor(ctx, region, kind, policy)));
}

/** After a change, for who has made it. */
export const findTemplateOf = async (ctx: ReadContext, kind: string): Promise<OnboardingTemplateView | null> =>
  ctx.viewer.region === null ? null : templateFor(ctx, ctx.viewer.region, kind as OnboardingKind, await policyToday(ctx));

/** The unit itself is read, since the tree may be older than it. */
async function openLine(ctx: ReadContext, unitId: string): Promise<Unit[]> {
  const unit = await unitInRegion(ctx, unitId);
  return unit ? lineOf(ctx, unit.body) : [];
}

export interface TemplateChangeInput extends TemplateInput {
  idempotencyKey: string;
  kind: OnboardingKind;
  expectedVersion: number;
}

export async function onboardingTemplateChange(ctx: MutationContext, input: TemplateChangeInput): Promise<Result> {
  const { permit, region } = authoriseRegion(ctx);
  const row = await templateRow(ctx, region, input.kind);
  expectVersion({ version: row?.version ?? 0 }, input.expectedVersion);
  const policy = await policyToday(ctx);
  const before = row?.body ?? shippedTemplate(input.kind, policy);
  const named = input.tasks.flatMap(({ session }) => session?.programmeId ?? []);
  const [programmes, itLine] = await Promise.all([
    programmesKnown(ctx, named.slice(0, policy.limits.tasks)),
    input.itUnitId ? openLine(ctx, input.itUnitId) : [],
  ]);
  const template = changeTemplate(before, input, {
    ...{ by: personOf(ctx.viewer), now: ctx.now, policy },
    programmes,
    itLine,
  });
  const detail = { kind: template.kind, number: template.number, tasks: template.tasks.length };
  return write(ctx, permit, {
    subjects: [{ before: row, after: TemplateItem.putAt([region, input.kind], region, template), detail }],
    result: { id: input.kind },
  });
}
