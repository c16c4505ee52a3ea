// What is deployed holds nothing of the machine that made it, nor of anybody: secrets of its environment, its paths, personal numbers, people of the demo.
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ROOT } from '../../cdk/bundle.ts';
import { identifierKind, parseIdentifier } from '../../src/platform/rules/identifiers.ts';
import { FULL, resources, type Synthesised, workshop } from './synthesised.ts';

/** Whatever a machine may have in its environment while it bundles and synthesises. */
const SECRETS: Readonly<Record<string, string>> = {
  AWS_SECRET_ACCESS_KEY: 'kenariRahasiaKunciAwsYangPanjangSekali40',
  AWS_SESSION_TOKEN: 'kenariSesiAws',
  GITHUB_TOKEN: 'ghp_kenariGithubToken',
  NPM_TOKEN: 'npm_kenariNpmToken',
  DATABASE_URL: 'postgres://kenari:rahasia@db/kota',
  DATA_KEY: 'kenariKunciData',
};
const before = Object.fromEntries(Object.keys(SECRETS).map((name) => [name, process.env[name]]));
Object.assign(process.env, SECRETS);
const shop = await workshop();
let made: Synthesised;
/** By their place in what would be uploaded. */
let files: Map<string, string>;

function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name))
    .filter((path) => statSync(path).isFile());
}

beforeAll(() => {
  made = shop.synthesise(FULL);
  // Notes for the tool that deploys (`metadata`, `manifest`, `tree`) stay on the machine.
  const uploaded = filesIn(made.dir).filter((path) => /\.template\.json$|\/asset\./.test(path));
  files = new Map(uploaded.map((path) => [path.slice(made.dir.length), readFileSync(path, 'latin1')]));
});
afterAll(() => {
  for (const [name, value] of Object.entries(before)) {
    if (value === undefined) delete process.env[name];
    else process.env[name] = value;
  }
  shop.clear();
});

const holding = (signs: readonly string[]): string[] =>
  [...files].flatMap(([path, text]) => signs.filter((sign) => text.includes(sign)).map((sign) => `${path}: ${sign}`));

describe('bundles and templates', () => {
  it('are looked through: code, templates, manifests', () => {
    const names = [...files.keys()];
    expect(names.filter((name) => name.endsWith('.template.json')).length).toBeGreaterThan(2);
    expect(names.some((name) => /\.m?js$/.test(name))).toBe(true);
    expect([...files.values()].reduce((sum, text) => sum + text.length, 0)).toBeGreaterThan(1_000_000);
  });

  it('hold no secret of the environment, and no path of the machine', () => {
    expect(holding(Object.values(SECRETS))).toEqual([]);
    expect(holding([ROOT.replace(/\/$/, ''), ...(homedir().length > 6 ? [homedir()] : [])])).toEqual([]);
  });

  it('hold no private key, and no number that could be somebody’s', () => {
    expect(holding(['BEGIN PRIVATE KEY', 'BEGIN RSA PRIVATE KEY', 'BEGIN EC PRIVATE KEY'])).toEqual([]);
    const isSomebodys = (digits: string): boolean => {
      const kind = digits.length === 16 ? 'NIK' : identifierKind(digits);
      return kind !== null && parseIdentifier(kind, digits, '2026-01-12').problems.length === 0;
    };
    const numbers = [...files].flatMap(([path, text]) =>
      (text.match(/(?<![\d.])(?:\d{16}|\d{18})(?![\d.])/g) ?? []).filter(isSomebodys).map((number) => `${path}: ${number}`),
    );
    expect([...new Set(numbers)]).toEqual([]);
  });

  it('hold nobody of the demo, and nothing that is for a laptop', () => {
    expect(holding(['Agustina', 'Siti Rahayu', 'Bambang Wijaya', 'createIssuer', 'personas'])).toEqual([]);
  });
});

describe('metrics', () => {
  it('count lines, and take no word out of them', () => {
    const filters = Object.values(made.templates).flatMap((template) => Object.values(resources(template, 'AWS::Logs::MetricFilter')));
    expect(filters.length).toBeGreaterThan(2);
    const transformations = filters.flatMap(
      ({ Properties }) => Properties.MetricTransformations as { MetricValue: string; Dimensions?: object[]; MetricName: string }[],
    );
    for (const { Dimensions, MetricValue, MetricName } of transformations) {
      expect(Dimensions ?? [], MetricName).toEqual([]);
      expect(MetricValue, MetricName).toMatch(/^(\d+|\$\.[A-Za-z.]*(ms|count|reads|units|age)[A-Za-z]*)$/i);
    }
  });
});
