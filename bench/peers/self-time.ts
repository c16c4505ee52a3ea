// Self time of a CPU profile by who it belongs to: of what Node brings, the nearest caller of ours or of a package. Pure.
import type { Profiler } from 'node:inspector/promises';
import { packageOf } from '../cold-start.ts';

type Frame = Pick<Profiler.ProfileNode['callFrame'], 'functionName' | 'url' | 'lineNumber' | 'columnNumber'>;
export type ProfileNode = Pick<Profiler.ProfileNode, 'id' | 'children'> & { callFrame: Frame };
export interface Profile {
  nodes: ProfileNode[];
  samples?: number[];
  timeDeltas?: number[];
}

/** A package, or a part of the product; a file that is neither by its last name. */
export function ownerOf(file: string): string {
  const own = /(?:^|\/)(src\/(?:modules|platform)\/[^/]+|src\/[^/]+|bench\/[^/]+)/.exec(file)?.[1];
  return packageOf(file) ?? own ?? file.split('/').at(-1) ?? file;
}

const IDLE = '(idle)';

/**
 * @param fileOf the source that a frame was bundled from; null of what Node brings
 * @returns milliseconds by owner, the most first; the collector and what is no script at all under V8's names for them
 */
export function selfTime({ nodes, samples = [], timeDeltas = [] }: Profile, fileOf: (frame: Frame) => string | null): [string, number][] {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const parents = new Map(nodes.flatMap(({ id, children = [] }) => children.map((child) => [child, id] as const)));
  const owners = new Map<number, string>();
  const find = (id: number): string => {
    const frame = byId.get(id)?.callFrame;
    const file = frame ? fileOf(frame) : null;
    const parent = parents.get(id);
    if (file !== null) return ownerOf(file);
    if (frame?.functionName.startsWith('(') && frame.functionName !== '(root)' && frame.functionName !== '(anonymous)')
      return frame.functionName;
    return parent === undefined ? 'node' : known(parent);
  };
  const known = (id: number): string => {
    const owner = owners.get(id) ?? find(id);
    owners.set(id, owner);
    return owner;
  };
  const times = new Map<string, number>();
  for (const [i, id] of samples.entries()) {
    const owner = known(id);
    if (owner !== IDLE) times.set(owner, (times.get(owner) ?? 0) + (timeDeltas[i] ?? 0) / 1_000);
  }
  return [...times].toSorted(([, a], [, b]) => b - a);
}
