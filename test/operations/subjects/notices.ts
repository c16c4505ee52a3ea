// What the questions of the inbox are asked about.
import { give } from '../../support/feedback.ts';
import { follow } from '../../support/stream.ts';
import type { Subjects } from './subjects.ts';

export type NoticeIds = Record<'notice', string>;

export const noticesSubjects: Subjects<NoticeIds, object> = {
  never: { notice: 'ntc_000000000000000000000000' },
  stale: {},
  subjects: async (city, { who, superior }) => {
    const stream = await follow(city);
    const { ask, employeeId } = city.people[who];
    await give(city.people[superior].ask, employeeId);
    await stream.drain();
    const { data } = await ask('{ notices(first: 1) { edges { node { id } } } }');
    return { ids: { notice: data.notices.edges[0].node.id }, versions: {} };
  },
};
