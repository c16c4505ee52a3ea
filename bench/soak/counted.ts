// After processes were killed: what was acknowledged stands there once, with one record, and nothing else does.
import type { DataDir } from '../../local/data-dir.ts';
import { atPlace } from '../../scripts/place.ts';
import { compareWithRecords } from '../../src/jobs.ts';
import type { AuditFacts } from '../../src/platform/store/audit.ts';
import { once } from '../../src/platform/store/keys.ts';
import { brokenChains } from '../../test/support/chains.ts';
import { differences } from '../campaign/differences.ts';
import { type Snapshot, snapshotOf } from '../campaign/snapshot.ts';
import type { Write } from './writers.ts';

export interface Counted {
  /** Acknowledged and not recorded. */
  lost: string[];
  /** All that is broken, what was lost among it. */
  broken: string[];
  records: number;
}

/** With the server stopped: its file is opened by an engine of our own. */
export const counted = (dataDir: DataDir, acknowledged: readonly Write[]): Promise<Counted> =>
  atPlace({ PATH: process.env.PATH, DATA_DIR: dataDir.path }, async (parts) => {
    const table = await snapshotOf({ parts });
    const found: string[] = [];
    const { ended } = await compareWithRecords(parts, (one) => found.push(`compare: ${JSON.stringify(one)}`), Number.POSITIVE_INFINITY);
    const lost = lostOf(table, acknowledged);
    return {
      lost,
      records: table.of('Audit').length,
      broken: [
        ...lost,
        ...twiceOrNobodys(table, acknowledged),
        ...subjects(table, acknowledged),
        ...brokenChains(table.rows).map((subject) => `${subject}: the chain of records is broken`),
        ...found,
        ...(ended ? [] : ['The comparison did not come to its end']),
      ],
    };
  });

const markerOf = ({ viewer, name, key }: Write): string => once(viewer, name, key).pk;
const markersIn = (table: Snapshot): (string | undefined)[] => table.of<AuditFacts>('Audit').map(({ body }) => body.marker);

function lostOf(table: Snapshot, acknowledged: readonly Write[]): string[] {
  const recorded = new Set(markersIn(table));
  return acknowledged.flatMap((write) => (recorded.has(markerOf(write)) ? [] : [`${write.name} of ${write.subject} is lost`]));
}

/** Everybody came again until it was acknowledged: a record more than those is of nobody, or the second of one. */
function twiceOrNobodys(table: Snapshot, acknowledged: readonly Write[]): string[] {
  const [known, seen] = [new Set(acknowledged.map(markerOf)), new Set<string>()];
  return markersIn(table).flatMap((marker = 'none') => {
    const problem = !known.has(marker) ? 'was acknowledged to nobody' : seen.has(marker) ? 'has two records' : null;
    seen.add(marker);
    return problem ? [`${marker} ${problem}`] : [];
  });
}

/** As many versions as changes were acknowledged, of as many subjects. */
function subjects(table: Snapshot, acknowledged: readonly Write[]): string[] {
  const changes = Map.groupBy(acknowledged, ({ subject }) => subject);
  const standing = [...table.of<{ id: string }>('Applicant'), ...table.of<{ id: string }>('Unit')];
  return differences(
    'subject and version',
    standing.map(({ body, version }) => `${body.id} ${version}`),
    [...changes].map(([id, { length }]) => `${id} ${length}`),
  );
}
