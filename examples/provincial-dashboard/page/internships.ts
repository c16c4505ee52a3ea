// Internships of students: of all regions, and of one. Pure.
import { asTable } from './charts.ts';
import { figureOf, type Region } from './figures.ts';
import { silenceIn } from './growth.ts';
import type { Html } from './html.ts';
import { type State, sectionHtml, statesHtml } from './sections.ts';
import { noteOf, told, type View } from './view.ts';
import type { Text } from './words/texts.ts';

const COLUMNS = [
  ...(['placesOffered', 'placesUsed', 'internsRunning', 'internsCompleted', 'internsEnded'] as const),
  ...(['applied', 'appliedWaiting', 'partners'] as const),
];

/** @param of whose it is, where another table of the same page tells of internships too */
const tableOf = (view: View, regions: readonly Region[], of = ''): Html => {
  const { words } = view;
  return asTable(view, {
    caption: `${words.text('internships')} ${view.year}${of && `, ${of}`}`,
    columns: [
      { name: words.text('region') },
      ...COLUMNS.map((name) => ({ name: words.text(name), number: true })),
      { name: words.text('note') },
    ],
    rows: regions.map((region) => {
      const summary = region.now?.internships;
      if (!summary) return [region.name, ...COLUMNS.map(() => '–'), silenceIn(view, region, 'internships') ?? ''];
      const { internships, applications, placesOffered, partners } = summary;
      const figures = [
        ...[placesOffered, figureOf(internships.placesUsed), figureOf(internships.running), figureOf(internships.completed)],
        ...[figureOf(internships.endedEarly), figureOf(applications.received), figureOf(applications.waiting), partners],
      ];
      return [region.name, ...figures.map((figure) => told(view, figure)), noteOf(view, region) ?? ''];
    }),
  });
};

/** Students: beside those who serve, and in no number of theirs. */
export const internshipsOfProvince = (view: View, regions: readonly Region[]): Html =>
  sectionHtml('internships', view.words.text('internships'), view.words.text('internshipsTell'), tableOf(view, regions));

export function internshipsOfRegion(view: View, region: Region): Html {
  const { words, year } = view;
  const internships = region.now?.internships?.internships;
  const title = words.text('internships');
  if (!internships) return sectionHtml('internships', title, silenceIn(view, region, 'internships') ?? '', null);
  const state = (name: string, text: Text, small: typeof internships.running): State => ({
    ...{ name, text: words.text(text) },
    value: figureOf(small),
  });
  return sectionHtml('internships', title, words.text('internshipsTell'), [
    statesHtml(view, {
      ...{ caption: `${title} ${year}`, unit: words.text('students') },
      states: [
        state('approved', 'internsCompleted', internships.completed),
        state('submitted', 'internsRunning', internships.running),
        state('draft', 'internsToCome', internships.toCome),
        state('returned', 'internsEnded', internships.endedEarly),
      ],
    }),
    tableOf(view, [region], region.name),
  ]);
}
