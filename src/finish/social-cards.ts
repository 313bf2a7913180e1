// Draws the picture that is shown where a page is shared.
import type {BuiltSite} from './built-site';

/** Draws the picture that is shown where a page is shared. */
export async function makeSocialCards(_site: BuiltSite): Promise<void> {}
