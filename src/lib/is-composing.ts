// Keys that belong to an input method.

/**
 * Whether an input method handles the key. In Safari the Enter that confirms a word comes after the composition, with
 * the code 229 (WebKit bug 165004).
 */
export const isComposing = ({
  isComposing: composes,
  keyCode,
}: Pick<KeyboardEvent, 'isComposing' | 'keyCode'>): boolean => composes || keyCode === 229;
