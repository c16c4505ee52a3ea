// What objections, scores, offers and panels say can be done is what their rules let through, in both directions.
import { afterAll, describe, test } from 'vitest';
import { confirmRefusal, proposeRefusal, withdrawRefusal } from '../../../../src/modules/recruitment/objections/rules/correction.ts';
import { answerObjection, openFile, openObjectionProof } from '../../../../src/modules/recruitment/objections/rules/objection.ts';
import { objectionTrials } from '../../../../src/modules/recruitment/objections/rules/objection-actions.ts';
import type { SelectionObjection } from '../../../../src/modules/recruitment/objections/rules/types.ts';
import { annul } from '../../../../src/modules/recruitment/offers/rules/annulment.ts';
import { assertHireAllowed, hireFrom, resign } from '../../../../src/modules/recruitment/offers/rules/appointment.ts';
import {
  acceptOffer,
  declineOffer,
  filingOpenProblems,
  lapseOffer,
  recordFiling,
} from '../../../../src/modules/recruitment/offers/rules/offer.ts';
import { ownTrials, staffTrials } from '../../../../src/modules/recruitment/offers/rules/offer-actions.ts';
import { ANNULMENT_GROUNDS, type Offer, type OfferStatus } from '../../../../src/modules/recruitment/offers/rules/types.ts';
import { declareConflict, discussCard, saveDraft, submitCard } from '../../../../src/modules/recruitment/panels/rules/cards.ts';
import {
  closePanel,
  dissolvePanel,
  nameStandIn,
  proposeAgain,
  recordAttendance,
  renewRoster,
  replaceMember,
} from '../../../../src/modules/recruitment/panels/rules/panel.ts';
import { memberTrials, panelTrials } from '../../../../src/modules/recruitment/panels/rules/panel-actions.ts';
import { scoringOf } from '../../../../src/modules/recruitment/panels/rules/scoring.ts';
import type { Criterion, Panel } from '../../../../src/modules/recruitment/panels/rules/types.ts';
import { importTrials } from '../../../../src/modules/recruitment/scores/rules/import-actions.ts';
import { approveImport, rejectImport, type ScoreImport } from '../../../../src/modules/recruitment/scores/rules/imports.ts';
import { committeePolicy, FILING_DOCUMENTS } from '../../../../src/modules/recruitment/verification/rules/policy.ts';
import { refuse } from '../../../../src/platform/rules/errors.ts';
import { makeNip } from '../../../../src/platform/rules/identifiers.ts';
import { SHIPPED } from '../../../../src/platform/rules/policy/overlay.ts';
import { acting, ledgers, NUMBER, panel, type Said, SKB, seat } from '../../panels/rules/support.ts';
import { all, at, campaignIn, END, isTrue, looked, REASON, STATUSES } from '../../rules/actions-support.ts';

const COMMITTEE = committeePolicy('2026-01-01', SHIPPED);

afterAll(() => looked(30000, 'objections, scores, offers, panels'));

describe('what is said to be possible is what the rules let through', () => {
  test('with an objection', () => {
    const filed = { id: 'sob_1', status: 'FILED', deciders: ['rina'], reading: null, proofReaders: [] } as unknown as SelectionObjection;
    const opened = openFile(filed, { by: 'sari', now: END }, 30);
    const accepted = { ...opened, status: 'ACCEPTED' as const };
    const refusal = { reason: REASON, proposedBy: 'sari', proposedAt: END, confirmedBy: null, confirmedAt: null };
    const later = (minutes: number): string => new Date(Date.parse(END) + minutes * 60_000).toISOString();
    for (const one of all({
      of: [
        ...[filed, opened, { ...opened, status: 'REJECTED' as const }],
        ...[accepted, { ...accepted, refusal }, { ...accepted, refusal: { ...refusal, confirmedBy: 'tono' } }],
      ],
      due: [true, false],
      by: ['rina', 'sari', 'tono'],
      now: [END, later(29), later(30)],
    })) {
      const actor = { by: one.by, now: one.now };
      const attempts = {
        selectionObjectionOpen: [() => openFile(one.of, actor, 30)],
        selectionObjectionProofOpen: [() => openObjectionProof(one.of, actor)],
        selectionObjectionAnswer: [() => answerObjection(one.of, { accepted: false, answer: REASON }, { ...actor, hasProof: false })],
        selectionObjectionRefusalPropose: [() => proposeRefusal(one.of, REASON, one.due, actor)],
        selectionObjectionRefusalWithdraw: [() => withdrawRefusal(one.of, one.by)],
        selectionObjectionRefusalConfirm: [() => confirmRefusal(one.of, one.due, actor)],
      };
      isTrue(objectionTrials(one.of, one.due, actor), attempts, one);
    }
  });

  test('with proposed scores', () => {
    const of = {
      id: 'sci_1',
      stage: 'SKD',
      proposedBy: 'rina',
      scoredBy: ['emp_ani'],
      counts: { issues: 2, removed: 0 },
      sheetNumber: null,
    } as unknown as ScoreImport;
    const compared = [null, { number: 1, importId: 'sci_0', chunks: 1 }];
    const who = { by: ['rina', 'ketua'], employeeId: [null, 'emp_ani'] };
    for (const one of all({ is: ['PROPOSED', 'APPROVED', 'REJECTED'] as const, status: STATUSES, compared, held: [0, 1, 2], ...who })) {
      const scores = { ...of, status: one.is, comparedWith: one.compared };
      const deciding = { campaign: campaignIn(one.status), by: one.by, employeeId: one.employeeId, now: END, held: one.held };
      const attempts = {
        scoreImportApprove: [() => approveImport(scores, { issues: 2, removed: 0 }, deciding)],
        scoreImportReject: [() => rejectImport(scores, REASON, deciding)],
      };
      isTrue(importTrials(scores, deciding), attempts, one);
    }
  });

  test('with an offer', () => {
    const is: OfferStatus[] = ['OFFERED', 'ACCEPTED', 'DECLINED', 'LAPSED', 'WITHDRAWN', 'HIRED', 'RESIGNED'];
    const deadlineAt = at('FILING');
    const seats = {
      formationId: 'frm_1',
      quota: 1,
      list: [{ offerId: 'off_1', number: 'R1', ground: 'OWN', from: 'frm_1', after: null, end: null, hired: false }],
    } as never;
    const files = [null, { received: ['DIPLOMA'] as const, by: ['rina'] }, { received: FILING_DOCUMENTS, by: ['rina'] }];
    const identifier = makeNip({ birthDate: '1995-05-05', appointedIn: '2026-03', sex: 'FEMALE', serial: 1 });
    const nows = [at('FILING', 'opensAt', -1), deadlineAt, at('FILING', 'closesAt'), END];
    for (const one of all({
      is,
      filing: files,
      now: nows,
      by: ['rina', 'hr'],
      employeeId: ['emp_1', 'emp_hr'],
      applicationId: ['apn_1', ''],
      firstDay: ['2026-12-01', '2020-01-01', null],
    })) {
      const { now, by, employeeId } = one;
      const accepted = one.is !== 'OFFERED';
      const of = {
        ...{
          id: 'off_1',
          campaignId: 'cmp_1',
          status: one.is,
          applicationId: one.applicationId,
          ground: 'OWN',
          offeredAt: at('FINAL_OBJECTION'),
          deadlineAt,
        },
        ...{
          filingDueAt: accepted ? at('FILING', 'closesAt') : null,
          employeeId: one.is === 'HIRED' ? 'emp_1' : null,
          filing: one.filing && { ...one.filing, at: now },
        },
      } as unknown as Offer;
      const clock = { now, filingCloses: at('FILING', 'closesAt') };
      const filingOpens = at('FILING', 'opensAt');
      const opened = () => refuse(filingOpenProblems({ now, filingOpens }));
      const start = {
        unitId: 'unt_1',
        unitIds: ['unt_1'],
        position: { title: 'A', level: null },
        positionTitle: 'A',
        startsOn: '2026-12-01',
        notBefore: '2026-12-01',
      } as const;
      const hire = { employeeId: 'emp_9', kind: 'CPNS', identifier, ...start, number: 1, by, now } as const;
      const leave = { reason: REASON, lastDay: '2027-06-30', since: '2027-01-01', number: 2, kind: 'CPNS', now } as const;
      const around = { asking: employeeId, firstDay: one.firstDay, excluded: null, now };
      const annulling = { ...around, by, number: 2, kind: 'CPNS' } as const;
      const notOneself = () => refuse(one.is === 'HIRED' && employeeId === 'emp_1' ? [{ code: 'OWN_CASE' }] : []);
      isTrue(
        ownTrials(of, now),
        { offerAccept: [() => acceptOffer(of, now, COMMITTEE)], offerDecline: [() => declineOffer(of, seats, now)] },
        one,
      );
      isTrue(
        staffTrials(of, { ...clock, by, employeeId, filingOpens, annulling: one.is === 'HIRED' ? around : null }),
        {
          offerLapse: [() => lapseOffer(of, seats, clock)],
          filingRecord: [() => [recordFiling(of, ['DIPLOMA'], by, now), opened()]],
          appointmentHire: [() => [assertHireAllowed(of), opened(), hireFrom(of, seats, hire)]],
          appointmentResign: [() => [notOneself(), resign(of, seats, leave)]],
          appointmentAnnul:
            one.is === 'HIRED' ? ANNULMENT_GROUNDS.map((ground) => () => annul(of, seats, { ground, letter: REASON }, annulling)) : [],
        },
        one,
      );
    }
  });
});

const FORM: Criterion[] = [{ id: '1', title: 'Integritas', most: 90, anchors: [] }];
const GIVEN = [{ criterionId: '1', points: 50, note: null }];
const SAID: (Said | null)[] = [null, 40, 80, [40, 45], 'RELATED', ['RELATED', 40]];

describe('what is said to be possible on a panel is what its rules let through', () => {
  const nows = [at('SKB', 'opensAt', -1), SKB.opensAt, SKB.closesAt];
  const cards = { ani: SAID, budi: SAID, citra: [null, 41] as const };
  const panels: Panel[] = [
    panel(),
    panel({ absent: [NUMBER] }),
    panel({ status: 'CLOSED', importId: 'sci_1' }),
    panel({ status: 'DISSOLVED' }),
  ];

  test('for its officers', () => {
    const named = (employeeId: string) => ({ employeeId, name: employeeId, applied: false });
    const entry = { number: NUMBER, applicationId: 'apn_1', formationId: 'frm_1' };
    const full = panel({
      seats: [seat('ani'), seat('budi'), seat('citra', ...Array.from({ length: 40 }, (_, i) => `lama${i}`), 'citra2')],
    });
    const lists: (string[] | null)[] = [null, [], [NUMBER], [NUMBER, 'R2']];
    for (const one of all({
      of: [...panels, full],
      ...cards,
      now: nows,
      current: lists,
      employeeId: [null, 'ani'],
      status: STATUSES.slice(1),
      proposed: [true, false],
    })) {
      const { of, now, current, employeeId, proposed } = one;
      const all = ledgers({ ani: one.ani, budi: one.budi, citra: one.citra });
      const scoring = scoringOf(of, all, NUMBER);
      const actor = { employeeId, now };
      const running = campaignIn(one.status);
      const roster = [entry];
      const around = {
        ...actor,
        campaign: running,
        opensAt: SKB.opensAt,
        roster,
        scorings: [scoring],
        ledgers: [...all.values()],
        current,
        proposed,
      };
      const runs = (act: () => unknown) => () => {
        const made = act();
        refuse(running.status === 'PUBLISHED' ? [] : [{ code: 'TRANSITION_REFUSED' }]);
        return made;
      };
      const people = current?.map((number) => ({ ...entry, number })) ?? null;
      const attend = (absent: boolean) => () =>
        recordAttendance(of, scoring, { absent, reason: REASON }, { ...actor, opensAt: SKB.opensAt });
      isTrue(
        panelTrials(of, around),
        {
          panelMemberReplace: [() => replaceMember(of, 'budi', named('dedi'), REASON, actor)],
          panelStandInName: [() => nameStandIn(of, scoring, named('dedi'), REASON, actor)],
          panelAttendanceRecord: [attend(true), attend(false)],
          panelRosterRenew: [() => renewRoster(of, roster, people, actor)],
          panelClose: [runs(() => closePanel(of, { ...around, current: current ?? [] }))],
          panelScoresPropose: [runs(() => proposeAgain(of, proposed, actor))],
          panelDissolve: [() => dissolvePanel(of, [...all.values()], REASON, actor)],
        },
        { ...one, of: of.status },
      );
    }
  });

  test('for its members', () => {
    const drafts = [null, { panelId: 'pnl_1', number: NUMBER, scores: GIVEN }];
    for (const one of all({ of: panels, ...cards, now: nows, draft: drafts, status: STATUSES.slice(1) })) {
      const { of, now, draft } = one;
      const before = acting('ani', { ani: one.ani, budi: one.budi, citra: one.citra }, { of, now, campaign: campaignIn(one.status) });
      const given = { panelId: 'pnl_1', number: NUMBER, employeeId: 'ani', scores: GIVEN, total: 50, submittedAt: now, discussion: null };
      isTrue(
        memberTrials(before, FORM, draft),
        {
          panelCardSave: [() => saveDraft(GIVEN, FORM, before)],
          panelCardSubmit: [() => submitCard(draft, FORM, before)],
          panelCardDiscuss: [() => discussCard(given, { note: REASON }, FORM, before)],
          panelConflictDeclare: [() => declareConflict(before)],
        },
        { ...one, of: of.status },
      );
    }
  });
});
