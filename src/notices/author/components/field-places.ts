// Where a field of the form stands on the page, so that the list of what is missing can lead there.
import type {FormField} from './notice-draft';

/** The id of the box around a field. */
export function fieldId(field: FormField): string {
  return `notice-${field.replace('.', '-')}`;
}

/** Moves the focus into a field. */
export function goToField(field: FormField): void {
  const box = document.getElementById(fieldId(field));
  box?.scrollIntoView({block: 'center'});
  box?.querySelector<HTMLElement>('input, select, textarea')?.focus({preventScroll: true});
}
