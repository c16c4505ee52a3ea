// The questions as each of the three is asked them: documents of its own naming that answer with the same values.

export const KINDS = ['product', 'postgraphile', 'mercurius'] as const;
export type Kind = (typeof KINDS)[number];
export const QUESTIONS = ['Q1', 'Q2', 'Q3', 'Q4', 'Q5', 'Q6', 'M1'] as const;
export type QuestionName = (typeof QUESTIONS)[number];

/** People of a team that are asked for. */
const TEAM = 20;

const ON_PLAN = 'plans: plansByAssignmentIdList(condition: { year: $year }) { status }';
const STAGES = 'draft returned submitted approved total';

export const DOCUMENTS: Record<QuestionName, Record<Kind, string>> = {
  Q1: {
    product: `query Q1($id: ID!) { employee(id: $id) {
      id identifiers { value } name grade
      posts: assignments { title: positionTitle unit { id name } superior: supervisor { id name posts: assignments { title: positionTitle } } } } }`,
    postgraphile: `query Q1($id: String!) { employee: employeeByRowId(rowId: $id) {
      id: rowId number name grade
      posts: assignmentsByEmployeeIdList(orderBy: [PLACE_ASC]) { title unit: unitByUnitId { id: rowId name }
        superior: employeeBySuperiorId { id: rowId name posts: assignmentsByEmployeeIdList(orderBy: [PLACE_ASC]) { title } } } } }`,
    mercurius: `query Q1($id: ID!) { employee(id: $id) {
      id number name grade posts { title unit { id name } superior { id name posts { title } } } } }`,
  },
  Q2: {
    product: `query Q2($id: ID!) { plan(id: $id) { id year status
      targets { id title weight indicators { id text aspect
        measure { ... on QuantitativeMeasure { unit goal: target } ... on QualitativeMeasure { standard } } } }
      progress(first: 20) { edges { node { id day value note } } } } }`,
    postgraphile: `query Q2($id: String!) { plan: planByRowId(rowId: $id) { id: rowId year status
      targets: targetsByPlanIdList(orderBy: [PLACE_ASC]) { id: rowId title weight
        indicators: indicatorsByTargetIdList(orderBy: [PLACE_ASC]) { id: rowId text aspect unit goal standard } }
      progress: progressesByPlanIdList(first: 20, orderBy: [DAY_DESC, AT_DESC, ROW_ID_ASC]) { id: rowId day value note } } }`,
    mercurius: `query Q2($id: ID!) { plan(id: $id) { id year status
      targets { id title weight indicators { id text aspect unit goal standard } }
      progress(first: 20) { id day value note } } }`,
  },
  Q3: {
    product: `query Q3 { me { employee { reports(first: ${TEAM}) { edges { node { id name: employeeName title: positionTitle plan { status } } } } } } }`,
    postgraphile: `query Q3($id: String!, $year: Int!) {
      team: allAssignmentsList(condition: { superiorId: $id }, first: ${TEAM}, orderBy: [SORT_NAME_ASC, ROW_ID_ASC]) {
        id: rowId employee: employeeByEmployeeId { name } title ${ON_PLAN} } }`,
    mercurius: `query Q3($id: ID!, $year: Int!) { team(superiorId: $id, first: ${TEAM}) { id name title plan(year: $year) { status } } }`,
  },
  Q4: {
    product: `query Q4($id: ID!) { unit(id: $id) { staff(first: 50, subtree: true) { edges { node { id name: employeeName title: positionTitle plan { status } } } } } }`,
    postgraphile: `query Q4($id: String!, $year: Int!) { staff: staffList(unitId: $id, most: 50) {
      id: rowId employee: employeeByEmployeeId { name } title ${ON_PLAN} } }`,
    mercurius: 'query Q4($id: ID!, $year: Int!) { staff(unitId: $id, first: 50) { id name title plan(year: $year) { status } } }',
  },
  Q5: {
    product: `query Q5($year: Int!) { figures(year: $year) { units { unit { id name } plans { ${STAGES} } } } }`,
    postgraphile: `query Q5($year: Int!) { figures: allUnitFiguresList(condition: { year: $year }, orderBy: [CODE_ASC]) { id: unitId name ${STAGES} } }`,
    mercurius: `query Q5($year: Int!) { figures(year: $year) { id name ${STAGES} } }`,
  },
  Q6: {
    product: `query Q6($campaignId: ID!, $formationId: ID!) { announcement(campaignId: $campaignId, stage: FINAL) {
      rows(formationId: $formationId, first: 100) { edges { node { number rank outcome scores { final } } } } } }`,
    postgraphile: `query Q6($listId: String!, $formationId: String!) {
      rows: allListRowsList(condition: { listId: $listId, formationId: $formationId }, first: 100, orderBy: [PLACE_ASC]) { number rank outcome final } }`,
    mercurius: `query Q6($listId: ID!, $formationId: ID!) { rows(listId: $listId, formationId: $formationId, first: 100) { number rank outcome final } }`,
  },
  M1: {
    product: `mutation M1($input: ProgressAddInput!) { progressAdd(input: $input) { entry { day value note } userErrors { code } } }`,
    postgraphile: 'mutation M1($input: ProgressAddInput!) { progressAdd(input: $input) { result { day value note } } }',
    mercurius: 'mutation M1($input: ProgressAddInput!) { progressAdd(input: $input) { day value note } }',
  },
};
