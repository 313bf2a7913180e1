// Decides which service is part of which: the tree that carries a notice from a service to its parts.
import type {Localized} from '../lib/localized';

/** One thing that users use and that a notice can affect. */
export type Service = {
  /** The stable name that notices and addresses use, such as `registration-general`. */
  code: string;
  /** What readers see. */
  name: Localized;
  /** The code of the service it is part of. Left out at the top of the tree. */
  parent?: string;
};

/**
 * Is `code` the service `whole` itself, or one of its parts, at any depth?
 * @param services the tree; a code that is not in it is part of nothing but itself
 */
export function isPartOf(code: string, whole: string, services: readonly Service[]): boolean {
  const seen = new Set<string>();
  let at: string | undefined = code;
  while (at !== undefined && !seen.has(at)) {
    if (at === whole) return true;
    seen.add(at);
    const here: string = at;
    at = services.find((service) => service.code === here)?.parent;
  }
  return false;
}
