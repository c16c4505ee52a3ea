// The explorer in the browser: who is asking, in which language, with which example.
import { variablesOf } from './fill.js';

const setup = JSON.parse(document.getElementById('setup').textContent);
const [persona, example, language, status] = ['persona', 'example', 'language', 'status'].map((id) => document.getElementById(id));

const TEXTS = {
  id: {
    persona: 'Masuk sebagai',
    example: 'Contoh',
    language: 'Bahasa',
    choose: 'Pilih contoh…',
    nobody: 'Tanpa masuk (publik)',
    city: 'Kota Semarang',
    others: 'Di luar kota ini',
    loading: 'Memuat penjelajah…',
    public: 'Tanpa token: hanya yang terbuka untuk umum',
    failed: 'Token tidak dapat diambil. Apakah server masih berjalan?',
    unfilled: 'Contoh ini memerlukan data yang belum ada; jalankan contoh sebelumnya dahulu.',
  },
  en: {
    persona: 'Signed in as',
    example: 'Example',
    language: 'Language',
    choose: 'Choose an example…',
    nobody: 'Nobody (public)',
    city: 'Kota Semarang',
    others: 'Outside this city',
    loading: 'Loading the explorer…',
    public: 'No token: only what is open to the public',
    failed: 'No token to be had. Is the server still running?',
    unfilled: 'This example needs data that is not there yet; run the ones before it first.',
  },
};

const KEPT = { persona: 'explorer:persona', language: 'explorer:language' };
const kept = (name, fallback) => localStorage.getItem(KEPT[name]) ?? fallback;

language.value = kept('language', navigator.language.startsWith('id') ? 'id' : 'en');
const text = (name) => TEXTS[language.value][name];

function say(message, wrong = false) {
  status.textContent = message;
  status.title = message;
  status.classList.toggle('wrong', wrong);
}

function option(value, label) {
  const element = document.createElement('option');
  element.value = value;
  element.textContent = label;
  return element;
}

function group(label, options) {
  const element = document.createElement('optgroup');
  element.label = label;
  element.append(...options);
  return element;
}

function drawPersonas(selected) {
  const home = setup.personas[0].region;
  const entry = ({ name, person }) => option(name, person ? `${name} · ${person}` : name);
  const inCity = setup.personas.filter(({ region }) => region === home);
  const others = setup.personas.filter(({ region }) => region !== home);
  persona.replaceChildren(option('', text('nobody')), group(text('city'), inCity.map(entry)), group(text('others'), others.map(entry)));
  persona.value = selected;
}

function drawExamples() {
  const groups = Map.groupBy(setup.examples, (one) => one.group[language.value]);
  const entries = [...groups].map(([label, list]) =>
    group(
      label,
      list.map((one) => option(one.id, one.title[language.value])),
    ),
  );
  example.replaceChildren(option('', text('choose')), ...entries);
}

function drawLanguage() {
  document.documentElement.lang = language.value;
  for (const element of document.querySelectorAll('[data-text]')) element.textContent = text(element.dataset.text);
  drawPersonas(persona.value);
  drawExamples();
  introduce();
}

function introduce() {
  const chosen = setup.personas.find(({ name }) => name === persona.value);
  if (!chosen) return say(text('public'));
  const description = chosen.description[language.value];
  say(chosen.position ? `${chosen.position} – ${description}` : description);
}

/** One token a persona, until shortly before it expires. */
const tokens = new Map();
async function tokenOf(name) {
  const known = tokens.get(name);
  if (known && known.expires > Date.now() + 60_000) return known.token;
  const answer = await fetch(`/dev/token?persona=${encodeURIComponent(name)}`);
  if (!answer.ok) throw new Error(`/dev/token answered ${answer.status}`);
  const { token } = await answer.json();
  const { exp } = JSON.parse(atob(token.split('.')[1].replaceAll('-', '+').replaceAll('_', '/')));
  tokens.set(name, { token, expires: exp * 1000 });
  return token;
}

/** A machine has a header of its own, beside the one of the person it asks for. */
async function identity() {
  if (persona.value === '') return {};
  const machine = setup.personas.find(({ name }) => name === persona.value)?.pool === 'router';
  return { [machine ? 'router-authorization' : 'authorization']: `Bearer ${await tokenOf(persona.value)}` };
}

/** What each operation answered last in this window: an example may go on from there. */
const answers = {};

/** What GraphiQL's header editor says goes before what the bar says. */
async function ask(body, headers = {}) {
  const who = await identity().catch((error) => {
    say(text('failed'), true);
    throw error;
  });
  const accept = 'application/graphql-response+json, application/json;q=0.9';
  const answer = await fetch('/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept, 'accept-language': language.value, ...who, ...headers },
    body: JSON.stringify(body),
  });
  const result = await answer.json();
  const [, name] = /^\s*(?:query|mutation)\s+(\w+)/.exec(body.query ?? '') ?? [];
  if (name && result.data) answers[name] = result.data;
  return result;
}

/** As text for the editor. */
async function variablesText(chosen) {
  const asking = async (query, variables) => (await ask({ query, variables })).data;
  const employeeOf = (name) => setup.personas.find((one) => one.name === name)?.employeeId;
  const variables = await variablesOf(chosen, asking, { now: Date.now(), uuid: () => crypto.randomUUID(), employeeOf, answers });
  return variables ? JSON.stringify(variables, null, 2) : '';
}

function write(file, value) {
  const editor = self.monaco.editor.getEditors().find((one) => one.getModel()?.uri.path.endsWith(file));
  editor?.getModel().setValue(value);
}

async function openExample(id) {
  const chosen = setup.examples.find((one) => one.id === id);
  if (!chosen) return;
  setPersona(chosen.as);
  write('operation.graphql', chosen.query);
  const variables = await variablesText(chosen);
  write('variables.json', variables);
  if (/: null\b/.test(variables)) say(text('unfilled'), true);
}

function setPersona(name) {
  persona.value = name;
  localStorage.setItem(KEPT.persona, name);
  introduce();
}

persona.addEventListener('change', () => setPersona(persona.value));
example.addEventListener('change', () => openExample(example.value).catch((error) => say(String(error), true)));
language.addEventListener('change', () => {
  localStorage.setItem(KEPT.language, language.value);
  drawLanguage();
});

drawPersonas(kept('persona', 'staff'));
if (persona.selectedIndex < 0) persona.value = '';
drawLanguage();

/** After a reload, GraphiQL opens an empty tab unless it is told what the last one held. */
function lastTab() {
  try {
    const { tabs, activeTabIndex } = JSON.parse(localStorage.getItem('graphiql:tabState'));
    return tabs[activeTabIndex];
  } catch {
    return undefined;
  }
}

// Set before the library loads: it reads this while it starts.
self.MonacoEnvironment = { globalAPI: true, getWorkerUrl: (_module, label) => `${setup.library}/${label}.js` };
const script = document.createElement('script');
script.src = `${setup.library}/graphiql.js`;
script.onload = () => {
  const last = lastTab();
  self.YogaGraphiQL.renderYogaGraphiQL(document.getElementById('graphiql'), {
    title: '',
    query: last?.query || setup.examples[0].query,
    variables: last?.variables || undefined,
    fetcher: (params, options) => ask(params, options?.headers),
  });
};
document.head.append(script);
