// Takes what somebody typed, and where they were, from a form that is about to be replaced by its living twin.

/** What stood in a form: the value of each control in order, which parts were opened, and which element had the focus (-1: none). */
export type FormLeft = {values: string[]; opened: boolean[]; focused: number};

type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

const controlsIn = (frame: HTMLElement): Control[] => [
  ...frame.querySelectorAll<Control>('input:not([type=file]), textarea, select'),
];

const detailsIn = (frame: HTMLElement): HTMLDetailsElement[] => [...frame.querySelectorAll('details')];

const stateOf = (control: Control): string =>
  control instanceof HTMLInputElement && /^(checkbox|radio)$/.test(control.type)
    ? String(control.checked)
    : control.value;

const focusableIn = (frame: HTMLElement): HTMLElement[] => [
  ...frame.querySelectorAll<HTMLElement>('input, textarea, select, button, summary, a[href]'),
];

/** Reads what stands in a form now. */
export function readForm(frame: HTMLElement): FormLeft {
  return {
    values: controlsIn(frame).map(stateOf),
    opened: detailsIn(frame).map(({open}) => open),
    focused: focusableIn(frame).indexOf(document.activeElement as HTMLElement),
  };
}

/** Gives it to the twin as if it had been typed there: through the browser's own setter and events, so that React hears of it. */
export function fillForm(frame: HTMLElement, {values, opened, focused}: FormLeft): void {
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
  focusableIn(frame)[focused]?.focus({preventScroll: true});
}
