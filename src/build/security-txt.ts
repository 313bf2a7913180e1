// Writes /.well-known/security.txt (RFC 9116): where to report a vulnerability. Contact and address: the configuration.
import {mkdirSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import type {LoadContext, Plugin} from '@docusaurus/types';

const FILE = '.well-known/security.txt';

/**
 * The text of the file (RFC 9116, 2.5).
 * @param site origin with a final slash
 * @param now of the build; the file is valid for 11 to 12 months from then (at most a year, 2.5.5). It changes with
 *   the month only, so that builds of the same content are the same.
 */
export function securityTxt(site: string, helpdesk: string, languages: readonly string[], now: Date): string {
  const expires = new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() + 12, 1));
  return [
    `Contact: mailto:${helpdesk}`,
    `Expires: ${expires.toISOString().replace('.000', '')}`,
    `Preferred-Languages: ${languages.join(', ')}`,
    `Canonical: ${site}${FILE}`,
    '',
  ].join('\n');
}

/** The Docusaurus plugin. It takes no options. */
export default function securityTxtPlugin({siteConfig, i18n}: LoadContext): Plugin {
  return {
    name: 'security-txt',
    postBuild({outDir}) {
      // Once for the whole host.
      if (i18n.currentLocale !== i18n.defaultLocale) return;
      const text = securityTxt(
        `${siteConfig.url}/`,
        String(siteConfig.customFields?.helpdesk),
        i18n.locales,
        new Date(),
      );
      mkdirSync(path.join(outDir, path.dirname(FILE)), {recursive: true});
      writeFileSync(path.join(outDir, FILE), text);
    },
  };
}
