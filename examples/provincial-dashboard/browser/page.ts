// What the page can do better with a script, and does without one: another measure without a new page, arrow keys on the map, printing.

const ARROWS: Record<string, readonly [number, number]> = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] };

/** Address of what is shown. */
let shown = location.pathname + location.search;

const all = <E extends Element>(selector: string, within: ParentNode = document): E[] => [...within.querySelectorAll<E>(selector)];

/** The next tile that way: the nearest of those that lie more that way than aside. */
function neighbourOf(from: Element, [x, y]: readonly [number, number]): HTMLElement | null {
  const middle = (element: Element): [number, number] => {
    const { left, top, width, height } = element.getBoundingClientRect();
    return [left + width / 2, top + height / 2];
  };
  const [left, top] = middle(from);
  let best: { tile: HTMLElement; far: number } | null = null;
  for (const tile of all<HTMLElement>('[data-tiles] a')) {
    const [dx, dy] = [middle(tile)[0] - left, middle(tile)[1] - top];
    const ahead = dx * x + dy * y;
    const aside = Math.abs(dx * y) + Math.abs(dy * x);
    const far = ahead + 2 * aside;
    if (ahead > 1 && aside <= ahead && (!best || far < best.far)) best = { tile, far };
  }
  return best?.tile ?? null;
}

/** The strip above the map tells of the region that is pointed at, and of the province again when none is. */
function tellOf(tile: Element | null): void {
  for (const slot of all<HTMLElement>('[data-show]')) {
    slot.dataset.own ??= slot.textContent ?? '';
    const told = tile?.querySelector(`[data-tell="${slot.dataset.show}"]`)?.textContent;
    slot.textContent = told ?? slot.dataset.own;
  }
}

/** The map in another measure, and nothing else: where one reads, and what is open, stays. */
async function swap(link: HTMLAnchorElement): Promise<void> {
  const answer = await fetch(link.href);
  if (!answer.ok) throw new Error(String(answer.status));
  const next = new DOMParser().parseFromString(await answer.text(), 'text/html');
  const [old, fresh] = [document.querySelector('[data-map]'), next.querySelector('[data-map]')];
  if (!old || !fresh) throw new Error('no map');
  const open = old.querySelector('details')?.open ?? false;
  old.replaceWith(fresh);
  const details = fresh.querySelector('details');
  if (details) details.open = open;
  // The other links of the page lead on in the measure that is shown.
  for (const name of ['header', 'footer'] as const) {
    const part = next.querySelector(name);
    if (part) document.querySelector(name)?.replaceWith(part);
  }
  showPrint();
  history.pushState(null, '', link.href);
  shown = location.pathname + location.search;
  const here = fresh.querySelector<HTMLElement>('.measures [aria-current]');
  here?.focus();
  const said = document.querySelector('[data-said]');
  if (said) said.textContent = `${here?.textContent}: ${fresh.querySelector('[data-show="value"]')?.textContent}`;
}

function showPrint(): void {
  for (const button of all<HTMLButtonElement>('[data-print]')) button.hidden = false;
}

document.addEventListener('click', (event) => {
  const target = event.target as Element;
  if (target.closest('[data-print]')) print();
  const link = target.closest<HTMLAnchorElement>('a[data-swap]');
  if (!link || event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return;
  event.preventDefault();
  swap(link).catch(() => location.assign(link.href));
});

// Going to a part of the same page is such an event too.
addEventListener('popstate', () => {
  if (location.pathname + location.search !== shown) location.reload();
});

document.addEventListener('keydown', (event) => {
  const way = ARROWS[event.key];
  const tile = (event.target as Element).closest?.('[data-tiles] a');
  const next = way && tile ? neighbourOf(tile, way) : null;
  if (!next) return;
  event.preventDefault();
  next.focus();
});

for (const kind of ['focusin', 'pointerover'] as const)
  document.addEventListener(kind, (event) => tellOf((event.target as Element).closest?.('[data-tiles] a') ?? null));

showPrint();
