// Holds that it was asked who may before anything is written: queries write nothing, and the exits for what no rule is asked are these.
import { describe, expect, expectTypeOf, it } from 'vitest';
import { planReturn } from '../../src/modules/performance/plans.ts';
import { authorise } from '../../src/platform/access/access.ts';
import { write } from '../../src/platform/access/idempotent.ts';
import type { Permit, RowByRowPermit } from '../../src/platform/access/permit.ts';
import type { MutationContext, ReadContext } from '../../src/platform/context.ts';

import { CODE, IMPORTS, textOf } from './imports.ts';

const FILES = CODE.filter((file) => file.startsWith('src/')).map((file) => ({ file, text: textOf(file) }));

/** Files that import a name of a file, by their own names. */
const importersOf = (name: string, from: string): string[] =>
  IMPORTS.filter((one) => one.from.startsWith('src/') && one.to.endsWith(`/${from}`) && one.names.includes(name)).map((one) =>
    one.from.slice(one.from.lastIndexOf('/') + 1),
  );

describe('a query', () => {
  it('gets a context that makes no id and belongs to no operation', () => {
    expectTypeOf<ReadContext>().not.toHaveProperty('newId');
    expectTypeOf<ReadContext>().not.toHaveProperty('operation');
    expectTypeOf<MutationContext>().toExtend<ReadContext>();
  });

  it('calls nothing that writes: it does not compile', () => {
    expectTypeOf(planReturn).parameter(0).toEqualTypeOf<MutationContext>();
    expectTypeOf<ReadContext>().not.toExtend<MutationContext>();
  });

  it('begins no operation: only the payloads of mutations do', () => {
    expect(importersOf('idempotent', 'idempotent.ts')).toEqual(['payload.ts']);
  });
});

/** The functions of services in which something stands, once for each time. */
function functionsWith(what: RegExp): string[] {
  return FILES.filter(({ file }) => !/\/(resolvers|graphql)\//.test(file))
    .flatMap(({ text }) =>
      [...text.matchAll(what)].map(({ index }) => {
        const above = [...text.slice(0, index).matchAll(/^(?:export )?(?:async )?(?:function|const) (\w+)/gm)];
        return above.at(-1)?.[1] ?? '';
      }),
    )
    .toSorted();
}

const takersOf = (exit: string): string[] => functionsWith(new RegExp(`\\b${exit}\\(ctx\\)`, 'g'));

describe('a mutation that forgets to ask who may', () => {
  it('has no permit, and `write` takes none but that: it does not compile', () => {
    expectTypeOf(write).parameter(1).toEqualTypeOf<Permit>();
    expectTypeOf(authorise).returns.resolves.toEqualTypeOf<Permit>();
    expectTypeOf<object>().not.toExtend<Permit>();
    expectTypeOf<RowByRowPermit>().not.toExtend<Permit>();
  });

  it('makes none for itself, and goes round `write` nowhere', () => {
    expect(FILES.filter(({ text }) => /\bas (?:unknown as )?(?:RowByRow)?Permit\b/.test(text)).map(({ file }) => file)).toEqual([
      'src/platform/access/permit.ts',
    ]);
    // A rebuild of the roster is a job, a region joins by an operator's command, and what follows the stream writes no facts: nobody asks for these.
    expect(importersOf('commit', 'commit.ts').toSorted()).toEqual(['idempotent.ts', 'joining.ts', 'projected.ts', 'rebuild.ts']);
  });
});

describe('who may is asked by the rule of a record, except', () => {
  it('by queries that answer only what may be seen: the rule of a type finds it, or the reach of an office cuts it', () => {
    expect(takersOf('onlyWhatMayBeSeen')).toEqual([
      'absenceSheet',
      'askingOf',
      'calibration',
      'campaignFunnel',
      'certificateVerify',
      'extensionScope',
      'findFormation',
      'findOffer',
      'findRegion',
      'inbox',
      'internshipCertificateVerify',
      'myGrowth',
      'myOnboarding',
      'myPanels',
      'ownNoticeAddress',
      'ownPreferences',
      'panel',
      'planForm',
      'planTemplates',
      'ratingDrift',
      'reachIn',
      'reviewInvitation',
      'reviewResult',
      'reviewSubject',
      'scopeOf',
      'searchScope',
      'seen',
      'unitAchievement',
      'unreadCount',
    ]);
  });

  it('by requests of many rows, each of which asks for itself', () => {
    expect(takersOf('rowByRow')).toEqual([
      'evaluationFinaliseMany',
      'evaluationOpenMany',
      'planApproveMany',
      'reviewPublishMany',
      'targetProposeToMany',
    ]);
  });

  it('by whoever holds a link and has no account', () => {
    expect(takersOf('publicly')).toEqual([
      ...['reviewExternalOpen', 'reviewExternalSubmit', 'say', 'surveyAnswer', 'voiceAttach', 'voiceAttachComplete', 'voiceSubmit'],
    ]);
  });

  it('by what is the viewer’s alone, at an address made of who they are', () => {
    expect(takersOf('ownAlone')).toEqual([
      'internshipApply',
      'internshipConfirm',
      'internshipWithdraw',
      'noticeAddressRemove',
      'noticeAddressSet',
      'noticeAddressVerify',
      'noticePreferencesSet',
      'noticesRead',
      'noticesReadUpTo',
      'placementFor',
      'save',
    ]);
  });

  it('and nobody else tells the gate that it was asked', () => {
    expect(FILES.filter(({ text }) => /\.asked = /.test(text)).map(({ file }) => file)).toEqual(['src/platform/access/permit.ts']);
    expect(importersOf('noteAsked', 'permit.ts').toSorted()).toEqual(['access.ts', 'idempotent.ts']);
  });
});

describe('a role is looked at in the schema, except where it is', () => {
  /** Not whether somebody may, but as whom they act, how far their own office reaches, or that they have something of their own. */
  const KEPT = {
    'a rule of the subject': ['accepting', 'isOffice', 'refuseOwnLine', 'sideOf', 'sideOf', 'stillTheirs'],
    'how far an office reaches': ['inReach', 'readsGrades', 'searchScope'],
    'whether there is something of their own': [
      'opensMailbox',
      'ownApplication',
      'ownMailbox',
      'ownProfile',
      'ownQuestions',
      'trialsOnAsking',
    ],
    'for which institution they read': ['isLiaison'],
    'a part of the schema’s own questions': ['onlyIfNamed', 'relations'],
  };

  it('one of these', () => {
    expect(functionsWith(/\bisAny\(viewer|\bisAny\(ctx|roles\.has\('/g)).toEqual(Object.values(KEPT).flat().toSorted());
  });
});
