// A public service from its first day to its last: its names, the points where it is rated, and the unit that answers for it. Pure.
import type { Trial } from '../../../platform/rules/blockers.ts';
import { legalDay, type Since } from '../../../platform/rules/calendar.ts';
import { fail, type Problem, refuse } from '../../../platform/rules/errors.ts';
import { checkCode, checkName } from '../../../platform/rules/text.ts';
import { voicePolicy } from './policy.ts';

/** Where it is rated. Its id says of which service. */
export interface Point {
  id: string;
  name: string;
  openedOn: string;
  closedOn: string | null;
}

export interface PublicService {
  id: string;
  region: string;
  unitId: string;
  code: string;
  /** Oldest first; at least one. */
  names: readonly Since<string>[];
  servedAYear: number | null;
  points: readonly Point[];
  openedOn: string;
  closedOn: string | null;
}

export const nameOf = ({ names }: Pick<PublicService, 'names'>): string => names.at(-1)?.value ?? '';

export type ServiceAction = 'publicServiceChange' | 'publicServiceClose' | 'servicePointOpen' | 'servicePointClose';

const openPoints = ({ points }: PublicService): Point[] => points.filter(({ closedOn }) => closedOn === null);

function pointProblems({ points }: PublicService, now: string): Problem[] {
  const { mostPoints } = voicePolicy(legalDay(now)).survey;
  return points.length < mostPoints ? [] : [{ code: 'LIMIT_REACHED', params: { most: mostPoints } }];
}

/** What is closed stays as it is: what was said was said of that. */
export function serviceTrials(service: PublicService, now: string): Trial<ServiceAction>[] {
  if (service.closedOn !== null) return [];
  const always = (['publicServiceChange', 'publicServiceClose'] as const).map((action) => ({ action, problems: [], until: null }));
  const opening = { action: 'servicePointOpen' as const, problems: pointProblems(service, now), until: null };
  const closing = openPoints(service).length > 0 ? [{ action: 'servicePointClose' as const, problems: [], until: null }] : [];
  return [...always, opening, ...closing];
}

/** @throws RuleError TRANSITION_REFUSED. */
export function expectOpen({ closedOn }: PublicService, field: string): void {
  if (closedOn !== null) fail('TRANSITION_REFUSED', { field: [field], data: { allowed: [] } });
}

/** The point, where it takes answers. @throws RuleError NOT_FOUND, TRANSITION_REFUSED. */
export function openPoint(service: PublicService, pointId: string): Point {
  const field = ['servicePointId'];
  const point = service.points.find(({ id }) => id === pointId) ?? fail('NOT_FOUND', { field });
  if (service.closedOn !== null || point.closedOn !== null) fail('TRANSITION_REFUSED', { field, data: { allowed: [] } });
  return point;
}

function formProblems({ name, servedAYear }: { name: string; servedAYear: number | null }, today: string): Problem[] {
  const { survey } = voicePolicy(today);
  const isOutside = servedAYear !== null && (servedAYear < 1 || servedAYear > survey.mostServed);
  const params = { least: 1, most: survey.mostServed };
  return [
    ...checkName('name', name, survey.name),
    ...(isOutside ? [{ code: 'OUT_OF_RANGE' as const, field: ['servedAYear'], params }] : []),
  ];
}

export interface ServiceForm {
  code: string;
  name: string;
  servedAYear?: number | null | undefined;
}

/** @throws RuleError of the form. */
export function openService(of: Pick<PublicService, 'id' | 'region' | 'unitId'>, form: ServiceForm, now: string): PublicService {
  const today = legalDay(now);
  const { code, name, servedAYear = null } = form;
  refuse([...checkCode('code', code, voicePolicy(today).survey.code), ...formProblems({ name, servedAYear }, today)]);
  const names = [{ validFrom: today, value: name.trim() }];
  return { ...of, code: code.trim(), names, servedAYear, points: [], openedOn: today, closedOn: null };
}

export interface ServicePatch {
  name?: string | null | undefined;
  unitId?: string | null | undefined;
  /** Null says that nobody has counted, absent leaves what there is. */
  servedAYear?: number | null | undefined;
}

/** A second name on one day replaces the first: nobody has known it. */
function renamed(names: PublicService['names'], name: string, today: string): PublicService['names'] {
  if (name === names.at(-1)?.value) return names;
  return [...names.filter(({ validFrom }) => validFrom < today), { validFrom: today, value: name }];
}

/** @throws RuleError of the form. */
export function changeService(service: PublicService, patch: ServicePatch, now: string): PublicService {
  const today = legalDay(now);
  const name = patch.name ?? nameOf(service);
  const servedAYear = patch.servedAYear === undefined ? service.servedAYear : patch.servedAYear;
  refuse(formProblems({ name, servedAYear }, today));
  return { ...service, servedAYear, names: renamed(service.names, name.trim(), today), unitId: patch.unitId ?? service.unitId };
}

export const closeService = (service: PublicService, now: string): PublicService => ({ ...service, closedOn: legalDay(now) });

/** @throws RuleError of the name, LIMIT_REACHED. */
export function addPoint(service: PublicService, { id, name }: Pick<Point, 'id' | 'name'>, now: string): PublicService {
  const today = legalDay(now);
  refuse([...checkName('name', name, voicePolicy(today).survey.name), ...pointProblems(service, now)]);
  return { ...service, points: [...service.points, { id, name: name.trim(), openedOn: today, closedOn: null }] };
}

/** @throws RuleError NOT_FOUND, TRANSITION_REFUSED. */
export function closePoint(service: PublicService, pointId: string, now: string): PublicService {
  const point = openPoint(service, pointId);
  return { ...service, points: service.points.map((one) => (one === point ? { ...one, closedOn: legalDay(now) } : one)) };
}
