// The queries of published lists. A preview reads what the publication of that list reads; each formation adds one count to
// the administrative list and nothing to the others.
import type { Login } from '../../support/city.ts';
import { publishedList } from '../../support/lists.ts';
import { ranked } from '../../support/offers.ts';
import { importScores } from '../../support/scores.ts';
import { scoreFile, selected } from '../../support/selected.ts';
import type { QueryModule } from '../operation.ts';

const listed: Login = { sub: 'pelamar-terdaftar', roles: [], pool: 'applicants', region: null };
const auditor: Login = { sub: 'pemeriksa', roles: ['AUDITOR'] };

const preview = (stage: string) =>
  `query($listed: ID!) { listPreview(campaignId: $listed, stage: ${stage}) { sha256 changeCount problems { code } formations { count } } }`;

const citizen: Login = { sub: 'warga', roles: [], pool: 'applicants', region: null };

export const listsQueries = {
  prepare: async (city) => {
    const [first, ...others] = ranked(3);
    const me = { skd: null, ...first, login: await city.login(listed) };
    const of = await selected(city, [
      { quota: 1, people: [me, ...others] },
      { quota: 2, people: ranked(2, 390) },
    ]);
    // A correction, so that an edition has an earlier one and something that it changed.
    const corrected = of.people.flat().map((one, i) => (i === 2 ? { ...one, skb: '450' } : one));
    await importScores(city, of, { campaignId: of.campaignId, stage: 'SKB', csv: scoreFile(corrected, 'SKB') });
    await publishedList(of.approver, of.campaignId, 'FINAL', 'Nilai SKB keliru dicatat');
    return { listed: of.campaignId, listedPosts: of.formationIds[0] ?? '' };
  },
  queries: {
    listPreview: {
      access: { otherwise: 'role', nobody: 'login', auditor: 'yes', recruiter: 'yes' },
      question: (ids) => `listPreview(campaignId: "${ids.listedCampaign}", stage: ADMINISTRATIVE) { sha256 formations { count } }`,
      costs: {
        // Campaign and posts; the list, with its extensions, participants, and a count for each of two formations; the edition to compare with; then what was accepted.
        'what would be published of the administrative selection': { as: auditor, query: preview('ADMINISTRATIVE'), reads: 8, units: 6 },
        // Campaign and posts; lists and sheet in one batch, with extensions, participants, open objections; then all their rows in one; then what was accepted.
        'what would be published of the basic test': { as: auditor, query: preview('SKD'), reads: 7, units: 7 },
        // As before with two sheets, and without a window that must be over; what was accepted of the list before comes after its open objections.
        'what would be published at the end': { as: auditor, query: preview('FINAL'), reads: 8, units: 9 },
      },
    },
    announcements: {
      access: { otherwise: 'yes' },
      question: (ids) => `announcements(campaignId: "${ids.listedCampaign}") { listId sha256 formations { url opening { unitName } } }`,
      costs: {
        'the lists of a campaign': {
          as: citizen,
          query: `query($listed: ID!) { announcements(campaignId: $listed) {
        stage edition sha256 formations { url count outcomes { outcome count } opening { positionTitle } } } }`,
          reads: 2,
          units: 6,
        },
      },
    },
    announcement: {
      access: { otherwise: 'yes' },
      question: (ids) => `announcement(campaignId: "${ids.listedCampaign}", stage: ADMINISTRATIVE, edition: 1) {
      sha256 rows(formationId: "${ids.listedFormation}", first: 5) { edges { node { number outcome } } } editions { edition } }`,
      costs: {
        'a page of a hundred rows of a list': {
          as: citizen,
          query: `query($listed: ID!, $listedPosts: ID!) { announcement(campaignId: $listed, stage: FINAL) {
        edition rows(formationId: $listedPosts, first: 100) { totalCount edges { node { number rank outcome decidedBy placedIn } } } } }`,
          reads: 2,
          units: 2,
        },
        'a page of an earlier edition': {
          as: citizen,
          query: `query($listed: ID!, $listedPosts: ID!) { announcement(campaignId: $listed, stage: FINAL, edition: 1) {
        edition rows(formationId: $listedPosts, first: 100) { totalCount edges { node { number rank } } } } }`,
          reads: 2,
          units: 2,
        },
        // The list, the edition before, and the items of both that hold the formation.
        'what a correction changed': {
          as: citizen,
          query: `query($listed: ID!) { announcement(campaignId: $listed, stage: FINAL) {
        reason changeCount changes(first: 100) { totalCount edges { node { number before { rank } after { rank } } } } } }`,
          reads: 3,
          units: 4,
        },
        'all editions of a list': {
          as: citizen,
          query: 'query($listed: ID!) { announcement(campaignId: $listed, stage: FINAL) { editions { edition reason sha256 } } }',
          reads: 2,
          units: 3,
        },
      },
    },
  },
  costs: {
    // The application; then campaign, posts and lists; then the items that hold the own rows.
    'my results': {
      as: listed,
      query: `query($listed: ID!) { me { application(campaignId: $listed) {
        results { stage outcome rank scores { parts { key score passed } final } } } } }`,
      reads: 3,
      units: 9,
    },
    // The same, with objections, extensions, seats and schedules in the batch; the last offer is one call more, once there can be one.
    'what I do next': {
      as: listed,
      query: 'query($listed: ID!) { me { application(campaignId: $listed) { nextStep { code stage deadlineAt } } } }',
      reads: 3,
      units: 15,
    },
  },
  narrower: {
    'AnnouncedRow.scores': { otherwise: '-', auditor: 'yes', recruiter: 'yes' },
  },
  narrowerQuestion: (ids) => `announcedrow: announcement(campaignId: "${ids.listedCampaign}", stage: ADMINISTRATIVE) {
    rows(formationId: "${ids.listedFormation}", first: 1) { edges { node { scores { final } findings { met } } } } }`,
} satisfies QueryModule;
