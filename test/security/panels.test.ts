// What a member of a panel can reach of those they examine: every type and field of the schema behind a panel, and every value of one.
import { type GraphQLObjectType, type GraphQLOutputType, getNamedType, isEnumType, isLeafType, isObjectType } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { handedIn, madePanel, type Through, throughCampaign } from '../support/panels.ts';
import { type Agency, startAgency } from '../support/people.ts';
import { theSchema } from '../support/schema.ts';

const { schema, rules } = theSchema();
const objectOf = (name: string): GraphQLObjectType => schema.getType(name) as GraphQLObjectType;

/** Types that can be reached from some, with the fields that lead on; interfaces lead to whatever implements them. */
function reachable(from: string, leaves: readonly string[] = []): Map<string, string[]> {
  const found = new Map<string, string[]>();
  const open: GraphQLOutputType[] = [objectOf(from)];
  for (let type = open.pop(); type; type = open.pop()) {
    const named = getNamedType(type);
    if (found.has(named.name)) continue;
    found.set(named.name, []);
    if (!isObjectType(named)) {
      if (!isLeafType(named)) open.push(...schema.getPossibleTypes(named as never));
      continue;
    }
    found.set(named.name, Object.keys(named.getFields()));
    if (leaves.includes(named.name)) continue;
    open.push(...Object.values(named.getFields()).map((field) => field.type));
  }
  return found;
}

/** What stands in the way of anything, in words that all of the API shares: codes, helpers and names of operations, none of them of a person. */
const OF_ALL = ['Action', 'Blocker', 'ErrorCode', 'Helper'];

const OF_A_PANEL = [
  'Panel',
  'PanelAbsence',
  'PanelAction',
  'PanelAnchor',
  'PanelCard',
  'PanelCriterion',
  'PanelDiscussion',
  'PanelMember',
  'PanelMethod',
  'PanelParticipant',
  'PanelParticipantAction',
  'PanelParticipantConnection',
  'PanelParticipantEdge',
  'PanelParticipantState',
  'PanelProgress',
  'PanelScore',
  'PanelStateCount',
  'PanelStatus',
  'PageInfo',
];

/** Words of what panels never load, in any field, argument or value. */
const NEVER =
  /disab|health|kesehat|categor|kebutuhan|proof|skd|twk|tiu|tkp|\brank|gpa|ipk|birth|lahir|\bage\b|\bnik\b|\bnip\b|\bsex\b|gender|educat|diploma|dossier|document|email|phone|address|applicant|application/i;

describe('the schema', () => {
  it('leads from a panel to its own types and to no other', () => {
    const types = [...reachable('Panel').keys()].filter((name) => !['ID', 'Int', 'String', 'Boolean', 'Instant', 'Decimal'].includes(name));
    expect(types.toSorted()).toEqual([...OF_A_PANEL, ...OF_ALL].toSorted());
  });

  it('leads from what a member’s mutations answer to those and to user errors', () => {
    // Told by operations on units and records of staff alone: only these lead on to people.
    const ofStaff = ['IdentifierTaken', 'StillInside', 'StillRests'];
    const known = new Set([...OF_A_PANEL, ...OF_ALL, 'PanelParticipantPayload', ...ofStaff]);
    const others = [...reachable('PanelParticipantPayload', ofStaff).keys()].filter(
      (name) => isObjectType(schema.getType(name)) && !known.has(name),
    );
    expect(others.toSorted()).toEqual(['DeadlinePassed', 'RuleViolation', 'TooOften', 'TransitionRefused', 'VersionConflict']);
  });

  it('has no word there for health, a category, a score or rank of the basic test, or anything else of a person', () => {
    const words = [...reachable('Panel')].flatMap(([type, fields]) => {
      if (OF_ALL.includes(type)) return [];
      const named = schema.getType(type);
      const values = isEnumType(named) ? named.getValues().map(({ name }) => name) : [];
      const args = isObjectType(named) ? Object.values(named.getFields()).flatMap((field) => field.args.map(({ name }) => name)) : [];
      return [...fields, ...values, ...args].map((word) => `${type}.${word}`);
    });
    expect(words.length).toBeGreaterThan(60);
    const spaced = (word: string): string => word.replaceAll(/([a-z])([A-Z])/g, '$1 $2').replaceAll('_', ' ');
    expect(words.filter((word) => NEVER.test(spaced(word)))).toEqual([]);
  });

  it('names posts and imports to the committee alone, since their category is public', () => {
    const committee = ['RECRUITMENT_OFFICER', 'RECRUITMENT_APPROVER', 'AUDITOR'];
    expect(rules.fields.get('Panel.formationIds')).toEqual(committee);
    expect(rules.fields.get('Panel.scoreImportId')).toEqual(committee);
  });

  it('leads to no card from anything an applicant or the public may ask', () => {
    const open = new Set(['PUBLIC', 'APPLICANT', 'OWNER']);
    const asked = Object.values(schema.getQueryType()?.getFields() ?? {}).filter(({ name }) => {
      return rules.fields.get(`Query.${name}`)?.some((grant) => open.has(grant)) && !['node', 'nodes'].includes(name);
    });
    expect(asked.length).toBeGreaterThan(5);
    const behind = asked.flatMap(({ type }) => [...reachable(getNamedType(type).name).keys()]);
    // How a test is held is public (PanelMethod); what a panel is or says is not.
    expect(behind.filter((name) => name.startsWith('Panel') && isObjectType(schema.getType(name)))).toEqual([]);
  });
});

/** Everything that can be asked of a type, down to its leaves. */
function everything(type: GraphQLObjectType): string {
  const fields = Object.values(type.getFields()).map((field) => {
    const named = getNamedType(field.type);
    const args = field.args.some(({ name }) => name === 'first') ? '(first: 5)' : '';
    if (field.args.some(({ name }) => name === 'registrationNumber')) return '';
    return isObjectType(named) ? `${field.name}${args} { ${everything(named)} }` : field.name;
  });
  return fields.join(' ');
}

describe('a member', () => {
  let city: Agency;
  let of: Through;
  let panelId: string;
  beforeAll(async () => {
    city = await startAgency();
    of = await throughCampaign(city, [{ size: 1 }, { size: 1, category: 'DISABILITY' }]);
    const { staff, colleague } = city.people;
    panelId = (await madePanel(of.rina, of, [staff, colleague])).id;
    for (const { number } of of.people) for (const { ask } of [staff, colleague]) await handedIn(ask, panelId, number, 55);
  });
  afterAll(() => city.stop());

  it('who asks for everything there is finds nothing of the posts, the basic test or the person behind a number and a name', async () => {
    const { data, errors } = await city.people.staff.ask(`query($id: ID!) { panel(id: $id) { ${everything(objectOf('Panel'))} } }`, {
      id: panelId,
    });
    expect(errors).toBeUndefined();
    const text = JSON.stringify(data);
    for (const { number } of of.people) expect(text).toContain(number);
    const planted = [...of.formationIds, ...of.people.map(({ applicationId }) => applicationId)];
    const words = ['DISABILITY', 'GENERAL', '1998-03-05', '3.41', 'Universitas', '"225"', ':225', ':65,', 'rank', 'THROUGH'];
    expect([...planted, ...words].filter((word) => text.includes(word))).toEqual([]);
  });

  it('keeps nothing of that in the table either: the panel’s own items hold number, name and what the panel says', async () => {
    const ctx = city.app.contextFor({ id: 'x', roles: new Set(), region: null, employeeId: null }, 'r');
    const { rows } = await ctx.table.query({ pk: panelId, limit: 100 });
    expect(rows.map(({ sk }) => sk)).toEqual(['#', 'FORM', 'NAMES', 'ROSTER']);
    const text = JSON.stringify(rows);
    expect(['DISABILITY', '1998-03-05', '3.41', '"skd"', '"rank"', 'categoryProof', 'total'].filter((word) => text.includes(word))).toEqual(
      [],
    );
  });
});
