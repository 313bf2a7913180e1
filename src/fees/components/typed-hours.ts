// Reads hours of GPU use as people type them: 24+8.5, or one use a line. Pure.

/** The uses, in their order, as they were typed; `+`, spaces and new lines, also full-width ones, stand between them. */
export function typedHours(text: string): string[] {
  return text.split(/[\s+＋]+/).filter((piece) => piece !== '');
}
