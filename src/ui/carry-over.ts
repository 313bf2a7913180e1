// Takes what somebody typed, and where they were, from a form that is about to be replaced by its living twin.

/**
 * What stood in a form: the value of each control in order, which parts were opened, which element had the focus,
 * and what was selected in it, so that the next key replaces what it would have replaced (undefined: nothing can be).
 */
export type FormLeft = {values: string[]; opened: boolean[]; focused: Place; selected: Selected | undefined};

type Selected = Pick<HTMLInputElement, 'selectionStart' | 'selectionEnd' | 'selectionDirection'>;

type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

const controlsIn = (frame: HTMLElement): Control[] => [
  ...frame.querySelectorAll<Control>('input:not([type=file]), textarea, select'),
];

const detailsIn = (frame: HTMLElement): HTMLDetailsElement[] => [...frame.querySelectorAll('details')];

const stateOf = (control: Control): string =>
  control instanceof HTMLInputElement && /^(checkbox|radio)$/.test(control.type)
    ? String(control.checked)
    : control.value;

/** An element that can have the focus, so that it can be found in the twin: its kind and words, and which of its like it is. */
export type Place = {like: string; index: number};

const focusableIn = (frame: HTMLElement): HTMLElement[] => [
  ...frame.querySelectorAll<HTMLElement>('input, textarea, select, button, summary, a[href]'),
];

// The twin knows the clock: it may say more than the built form, with links of its own.
const likeOf = (element: Element): string =>
  `${element.tagName} ${/^(BUTTON|SUMMARY|A)$/.test(element.tagName) ? element.textContent : ''}`;

function placeOf(frame: HTMLElement, element: Element): Place {
  const like = likeOf(element);
  const alike = focusableIn(frame).filter((one) => likeOf(one) === like);
  return {like, index: alike.indexOf(element as HTMLElement)};
}

function elementAt(frame: HTMLElement, place: Place | undefined): HTMLElement | undefined {
  return place && focusableIn(frame).filter((one) => likeOf(one) === place.like)[place.index];
}

const holdsText = (element: Element | null): element is HTMLInputElement | HTMLTextAreaElement =>
  (element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement) &&
  // Dates, numbers and tick boxes have no selection, and setting one there is an error.
  element.selectionStart !== null;

function selectedIn(element: Element | null): Selected | undefined {
  if (!holdsText(element)) {
    return;
  }
  const {selectionStart, selectionEnd, selectionDirection} = element;
  return {selectionStart, selectionEnd, selectionDirection};
}

/** Reads what stands in a form now. */
export function readForm(frame: HTMLElement): FormLeft {
  return {
    values: controlsIn(frame).map(stateOf),
    opened: detailsIn(frame).map(({open}) => open),
    focused: placeOf(frame, document.activeElement ?? document.body),
    selected: selectedIn(document.activeElement),
  };
}

/** The link or button that an ordinary click fell on. */
export function pressedIn(frame: HTMLElement, event: MouseEvent): Place | undefined {
  const isOrdinary = event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey;
  const element = event.target instanceof Element ? event.target.closest('a[href], button') : null;
  return isOrdinary && element ? placeOf(frame, element) : undefined;
}

/** Presses it, in the twin; it acts on the form as it was filled in. */
export function press(frame: HTMLElement, place: Place | undefined): void {
  const element = elementAt(frame, place);
  // By then React has drawn what was filled in, and what stands behind a mistake may have gone: so looked up before.
  queueMicrotask(() => element?.click());
}

/** Gives it to the twin as if it had been typed there: through the browser's own setter and events, so that React hears of it. */
export function fillForm(frame: HTMLElement, {values, opened, focused, selected}: FormLeft): void {
  detailsIn(frame).forEach((details, index) => {
    details.open = opened[index] ?? details.open;
  });
  controlsIn(frame).forEach((control, index) => {
    const value = values[index];
    if (value === undefined || value === stateOf(control)) {
      return;
    }
    if (control instanceof HTMLInputElement && /^(checkbox|radio)$/.test(control.type)) {
      control.click();
      return;
    }
    Object.getOwnPropertyDescriptor(Object.getPrototypeOf(control), 'value')?.set?.call(control, value);
    control.dispatchEvent(
      new Event(control instanceof HTMLSelectElement ? 'change' : 'input', {bubbles: true}),
    );
  });
  const element = elementAt(frame, focused);
  element?.focus({preventScroll: true});
  if (element && holdsText(element) && selected) {
    const {selectionStart, selectionEnd, selectionDirection} = selected;
    // React puts the value in once more when it has heard of it, and the caret behind it: so after that.
    queueMicrotask(() =>
      element.setSelectionRange(selectionStart, selectionEnd, selectionDirection ?? undefined),
    );
  }
}
