// Examples about records put right: changes with their letter, promotions, moves and swearing-in, names, and entries taken back.
import type { Example } from '../examples.ts';

const group = { id: 'Data kepegawaian', en: 'Personnel records' };

const RECORD = `query($id: ID!) {
  employee(id: $id) { id version recordHistory { entryId kind withdrawn } entries { id operation allowedActions } assignments { id unit { id version name } } }
}`;
const of = (persona: string) => ({ lookup: RECORD, lookupVariables: { id: `{persona:${persona}}` } });
const record = { idempotencyKey: '{uuid}', employeeId: '{lookup:employee.id}', expectedVersion: '{lookup:employee.version}' };
const proof = { number: '823/145/BKPP', issuedOn: '{day:-3}' };

const mutation = (
  title: string,
  name: string,
  selection: string,
): string => `mutation ${title}($input: ${name[0]?.toUpperCase()}${name.slice(1)}Input!) {
  ${name}(input: $input) {
    ${selection}
    userErrors { code message field }
  }
}
`;

const HISTORY = 'employee { version name grade recordHistory { entryId kind validFrom changes { field before after } withdrawn } }';

/** A vacant post of staff in the same agency: those of the persona's unit. */
const POSTS = 'query($unit: ID!) { unit(id: $unit) { id version name positions { id version title isHead kind } } }';
const OTHER = 'query($other: ID!) { other: employee(id: $other) { id version assignments { unit { id } } } }';
const OTHER_POSTS = 'query($otherUnit: ID!) { otherUnit: unit(id: $otherUnit) { positions { id isHead } } }';
const UNIT = '{lookup:employee.assignments.0.unit.id}';

export const records: readonly Example[] = [
  {
    id: 'record-change',
    group,
    title: { id: 'Mengubah data sejak suatu hari, dengan SK', en: 'Change a record from a day on, with its letter' },
    as: 'hr-officer',
    query: mutation('Change', 'employeeRecordChange', HISTORY),
    ...of('staff'),
    variables: { input: { ...record, validFrom: '{day:0}', name: 'Ani Wahyuni Zulaikha, S.Kom., M.T.', reason: 'Gelar baru', proof } },
  },
  {
    id: 'record-history',
    group,
    title: { id: 'Riwayat perubahan data saya', en: 'What was changed in my record' },
    as: 'staff',
    query: `query MyHistory {
  me {
    employee {
      recordHistory { kind validFrom changes { field before after } reason proof { number issuedOn } withdrawn }
    }
  }
}
`,
  },
  {
    id: 'record-entry-withdraw',
    group,
    title: { id: 'Menarik perubahan data yang keliru', en: 'Take a mistaken change of a record back' },
    as: 'hr-officer',
    query: mutation('Withdraw', 'recordEntryWithdraw', HISTORY),
    ...of('staff'),
    variables: {
      input: {
        ...record,
        entryId: '{lookup:employee.recordHistory.[withdrawn=false&kind=CHANGED].entryId}',
        reason: 'Ijazah belum disetarakan.',
      },
    },
  },
  {
    id: 'record-correct',
    group,
    title: { id: 'Membetulkan data yang salah sejak awal', en: 'Correct what was wrong from the beginning' },
    as: 'hr-officer',
    query: mutation('Correct', 'employeeRecordCorrect', HISTORY),
    ...of('colleague'),
    variables: { input: { ...record, name: 'Zainal Subagyo, S.Kom., M.Kom., M.T.', reason: 'Ijazah terlewat saat pendataan', proof } },
  },
  {
    id: 'promotion-many',
    group,
    title: { id: 'Kenaikan pangkat beberapa orang: pratinjau', en: 'Promote several people: a preview' },
    as: 'hr-officer',
    query: mutation('Promote', 'promotionMany', 'outcomes { before after employee { name } userErrors { code message } }'),
    ...of('unit-admin'),
    variables: {
      input: {
        idempotencyKey: '{uuid}',
        preview: true,
        validFrom: '{day:0}',
        reason: 'Kenaikan pangkat periode ini',
        promotions: [{ employeeId: '{lookup:employee.id}', expectedVersion: '{lookup:employee.version}', grade: 'IV/a', proof }],
      },
    },
  },
  {
    id: 'transfer',
    group,
    title: { id: 'Memindahkan pegawai ke unit lain', en: 'Move somebody to another unit' },
    as: 'hr-officer',
    query: mutation('Move', 'employeeTransfer', 'employee { name version history { positionTitle validFrom validTo } }'),
    lookup: [RECORD, POSTS],
    lookupVariables: { id: '{persona:recruitment-officer2}', unit: UNIT },
    variables: {
      input: { ...record, assignment: { positionId: '{lookup:unit.positions.[isHead=false&kind=IMPLEMENTING].id}', validFrom: '{day:0}' } },
    },
  },
  {
    id: 'entries',
    group,
    title: { id: 'Entri atas seorang pegawai, dan apa yang bertumpu padanya', en: "Entries on somebody's record, and what rests on them" },
    as: 'hr-officer',
    query: `query Entries($id: ID!) {
  employee(id: $id) {
    name
    version
    entries { id operation at version undoUntil undone { reason } blockedBy { kind objectId } allowedActions }
  }
}
`,
    variables: { id: '{persona:recruitment-officer2}' },
  },
  {
    id: 'entry-undo',
    group,
    title: { id: 'Membatalkan entri yang keliru', en: 'Take a mistaken entry back' },
    as: 'hr-officer',
    query: mutation('Undo', 'entryUndo', 'entry { operation undone { reason } } employee { name version assignments { positionTitle } }'),
    ...of('recruitment-officer2'),
    variables: {
      input: {
        idempotencyKey: '{uuid}',
        subjectId: '{lookup:employee.id}',
        expectedVersion: '{lookup:employee.version}',
        entryId: '{lookup:employee.entries.[allowedActions.0=entryUndo].id}',
        reason: 'Salah orang.',
      },
    },
  },
  {
    id: 'swearing-in',
    group,
    title: { id: 'Pelantikan beberapa pejabat: pratinjau', en: 'A swearing-in of several heads: a preview' },
    as: 'hr-officer2',
    query: mutation(
      'SwearIn',
      'employeeTransferMany',
      'outcomes { employee { name } left { positionTitle } entered { positionTitle } superior { name } reports { employeeName } successor { name } userErrors { code message } }',
    ),
    lookup: [RECORD, POSTS, OTHER, OTHER_POSTS],
    lookupVariables: {
      id: '{persona:superior2}',
      unit: UNIT,
      other: '{persona:acting-head}',
      otherUnit: '{lookup:other.assignments.0.unit.id}',
    },
    variables: {
      input: {
        idempotencyKey: '{uuid}',
        preview: true,
        moves: [
          {
            employeeId: '{lookup:other.id}',
            expectedVersion: '{lookup:other.version}',
            assignment: { positionId: '{lookup:unit.positions.[isHead=true].id}', validFrom: '{day:1}' },
          },
          {
            employeeId: '{lookup:employee.id}',
            expectedVersion: '{lookup:employee.version}',
            assignment: { positionId: '{lookup:otherUnit.positions.[isHead=true].id}', validFrom: '{day:1}' },
          },
        ],
      },
    },
  },
  {
    id: 'unit-rename',
    group,
    title: { id: 'Mengganti nama unit sejak suatu hari', en: 'Rename a unit from a day on' },
    as: 'hr-officer',
    query: mutation('Rename', 'unitRename', 'unit { version name names { name validFrom reason } }'),
    ...of('superior2'),
    variables: {
      input: {
        idempotencyKey: '{uuid}',
        unitId: UNIT,
        expectedVersion: '{lookup:employee.assignments.0.unit.version}',
        name: 'Bidang Pemerintahan Digital',
        validFrom: '{day:0}',
        reason: 'Perwal susunan organisasi',
        proof,
      },
    },
  },
  {
    id: 'position-rename',
    group,
    title: { id: 'Mengganti nama jabatan', en: 'Rename a post' },
    as: 'hr-officer',
    query: mutation('RenamePost', 'positionRename', 'position { version title titles { name validFrom } }'),
    lookup: [RECORD, POSTS],
    lookupVariables: { id: '{persona:superior2}', unit: UNIT },
    variables: {
      input: {
        idempotencyKey: '{uuid}',
        positionId: '{lookup:unit.positions.[kind=IMPLEMENTING].id}',
        expectedVersion: '{lookup:unit.positions.[kind=IMPLEMENTING].version}',
        title: 'Penata Layanan Digital',
        validFrom: '{day:0}',
        reason: 'Nomenklatur baru',
        proof,
      },
    },
  },
  {
    id: 'lent',
    group,
    title: { id: 'Wewenang yang dipinjamkan kepada saya', en: 'Authority that is lent to me' },
    as: 'superior2',
    query: `query Lent {
  me {
    lentToMe { id from { name } validFrom validTo }
  }
}
`,
  },
  {
    id: 'files-due',
    group,
    title: { id: 'Berkas kepegawaian yang masa simpannya sudah habis', en: 'Personnel files whose time of keeping is over' },
    as: 'hr-officer',
    query: `query FilesDue {
  personnelFilesDue(first: 20) { edges { node { lastDay keptUntil employee { id name } } } pageInfo { hasNextPage endCursor } }
}
`,
  },
];
