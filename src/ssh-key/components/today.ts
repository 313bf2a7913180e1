// The reader's date, for the comment of a key.

/** Today by the reader's clock and zone, as YYYY-MM-DD. */
export function today(): string {
  const now = new Date();
  const two = (part: number): string => String(part).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
