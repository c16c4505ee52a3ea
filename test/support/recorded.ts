// Two regions as they come about, with all that was sent for it; and whatever the registry and the clients' documents ask there, as everybody who had a part in it.
import { narrower, questions } from '../operations/questions.ts';
import { type Ids, subjectsOf, type Versions } from '../operations/subjects/index.ts';
import { everyRow, type Login, OTHER_REGION, REGION } from './city.ts';
import { clientDocuments } from './client-documents.ts';
import { type Agency, done, openUnitAs, startAgency } from './people.ts';
import { type Asker, Recorder, type Sent, type Side } from './recorder.ts';
import { CYCLE_2026, openCycle } from './season.ts';

export interface Recorded {
  city: Agency;
  askers: Asker[];
  sent: Sent[];
  /** Of each side: an id of everything that there is. */
  ids: Record<Side, Ids>;
  /** Ids that rows of one region name, and none of the other. */
  idsOf: Record<Side, ReadonlySet<string>>;
  /** Of what can be changed. */
  versionOf: ReadonlyMap<string, number>;
  /** How many texts bear a mark. */
  marks: number;
}

/** As `createdId` makes them, and parts, which name their whole too. */
export const ID = /\b[a-z]{3}_[0-9a-f]{24}(?:[0-9a-f]{24})*\b/g;
export const other = (side: Side): Side => (side === 'A' ? 'B' : 'A');

const ALL_OFFICES = ['EMPLOYEE', 'HR_OFFICER', 'UNIT_ADMIN', 'AUDITOR', 'RECRUITMENT_OFFICER', 'RECRUITMENT_APPROVER'] as const;

export async function recordTraffic(): Promise<Recorded> {
  const plain = await startAgency();
  const recorder = new Recorder();
  const city = recorder.listenTo(plain);
  const { people, units, setup } = city;
  await openCycle(city);
  const about = { who: 'staff', superior: 'superior', hr: setup, unit: units.aptika ?? '', otherUnit: units.bkpp ?? '' } as const;
  const ours = await subjectsOf(city, about);
  recorder.side = 'B';
  const abroad = await city.login({ sub: 'setup-abroad', roles: ['HR_OFFICER'], region: OTHER_REGION });
  await done(abroad, 'cycleOpen', CYCLE_2026, 'cycle { id }');
  const unit = await openUnitAs(abroad, 'dinkes', 'OFFICE', null);
  const otherUnit = await openUnitAs(abroad, 'dishub', 'OFFICE', null);
  const theirs = await subjectsOf(city, { who: 'stranger', superior: 'otherHr', hr: abroad, unit, otherUnit });
  const onlookers: readonly Login[] = [
    { sub: 'all', roles: ALL_OFFICES, region: REGION, employeeId: people.superior.employeeId },
    { sub: 'all', roles: ALL_OFFICES, region: OTHER_REGION, employeeId: people.otherHr.employeeId },
    ...(['colleague', 'unitAdmin', 'auditor', 'unitHead'] as const).map((name) => recorder.loginOf(plain, name)),
    { sub: 'jateng', roles: ['PROVINCE_VIEWER'], region: '33' },
  ];
  for (const login of onlookers) recorder.asker(login, await plain.login(login));
  for (const side of ['A', 'B'] as const) recorder.asker(null, plain.nobody, side);
  askAll(recorder, { A: ours, B: theirs });
  const rows = await everyRow(plain);
  const idsIn = (region: string): Set<string> =>
    new Set(rows.filter((row) => row.region === region).flatMap((row) => JSON.stringify([row.pk, row.sk, row.body]).match(ID) ?? []));
  const [a, b] = [idsIn(REGION), idsIn(OTHER_REGION)];
  const { askers, sent, marks } = recorder;
  return {
    ...{ city: plain, askers, sent, marks, ids: { A: ours.ids, B: theirs.ids } },
    idsOf: { A: a.difference(b), B: b.difference(a) },
    versionOf: new Map(rows.filter(({ pk, sk }) => sk === '#' && pk.match(ID)).map(({ pk, version }) => [pk, version])),
  };
}

/** Everybody asks everything about their own side. */
function askAll({ askers, sent }: Recorder, of: Record<Side, { ids: Ids; versions: Versions }>): void {
  for (const asker of askers) {
    const { ids, versions } = of[asker.side];
    const asked = questions(ids, versions);
    for (const { query, variables } of [...asked, ...clientDocuments(ids, asked)]) sent.push({ asker, query, variables });
    for (const query of narrower(ids)) sent.push({ asker, query, variables: {} });
  }
}
