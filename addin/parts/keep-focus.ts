/** Longer than a dialog or a menu takes to give the focus back itself, and shorter than a hand takes, in milliseconds. */
const BY_ITSELF = 120;

/** What has a name that is read out when the focus comes to it. */
const PARTS = '[role="dialog"], section, form, article, nav, main';

/** A heading that is there to be seen: one for screen readers alone would hide where the focus is. */
const headingIn = (part: Element): HTMLElement | undefined =>
  [...part.querySelectorAll<HTMLElement>('h1, h2, h3')].find((heading) => heading.offsetWidth > 1 && heading.checkVisibility());

function* upFrom(element: Element | null): Generator<Element> {
  for (let at = element; at; at = at.parentElement) yield at;
}

/** Where somebody goes on: what came in the place of what went, otherwise the part of the page that it stood in. */
function nextPlace(left: Element, came: readonly Element[]): HTMLElement | undefined {
  // A dialog that has just opened over the page takes the focus by itself.
  const over = document.querySelector('[aria-modal="true"]');
  if (over && !over.contains(left)) return undefined;
  const part = left.closest<HTMLElement>(PARTS) ?? document.querySelector<HTMLElement>('main');
  if (!part) return undefined;
  const fresh = came.filter((each) => part.contains(each)).flatMap((each) => (each.matches('h1, h2, h3') ? [each as HTMLElement] : (headingIn(each) ?? [])));
  return fresh[0] ?? headingIn(part) ?? part;
}

/**
 * When what had the focus is gone (a row that was placed, a form that was sent), the focus goes to the next place and
 * is not left nowhere, where a screen reader would begin again from the top. Whoever knows better has time to say so first.
 * Returns how to stop.
 */
export function keepFocus(): () => void {
  let round: Element[] = [];
  let came: Element[] = [];
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const isLost = (): boolean => document.hasFocus() && document.activeElement === document.body && round[0]?.isConnected === false;
  const note = ({ target }: FocusEvent): void => {
    round = [...upFrom(target as Element)];
    came = [];
  };
  const give = (): void => {
    const left = round.find((each) => each.isConnected);
    const place = isLost() && left ? nextPlace(left, came) : undefined;
    if (!place) return;
    if (!place.hasAttribute('tabindex')) place.tabIndex = -1;
    place.focus();
  };
  const changed = new MutationObserver((changes) => {
    if (!isLost()) return;
    came.push(...changes.flatMap(({ addedNodes }) => [...addedNodes]).filter((node) => node instanceof Element));
    clearTimeout(waiting);
    waiting = setTimeout(give, BY_ITSELF);
  });
  document.addEventListener('focusin', note);
  changed.observe(document.body, { childList: true, subtree: true });
  return () => {
    document.removeEventListener('focusin', note);
    changed.disconnect();
    clearTimeout(waiting);
  };
}
