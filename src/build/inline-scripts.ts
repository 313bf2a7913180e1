// The inline scripts that pages may have, by the hash of their text as it is built. Any other one stops the build: its
// hash in the policy would let it run (docs/_decisions/0018).
import {hashSource} from './page-markup';

const purposes: Readonly<Record<string, string>> = {
  "'sha256-1sQ/ZSsmv6n9tg06uYz64+ejRqKNgAm+yH2GJV91hZ8='": 'colours (theme-classic, inlineScripts.js)',
  "'sha256-ewOtRakHK3/+pJGF+dD2eAjuNadCtDWdRpAUhpNaVAc='": 'another time zone (notices/plugin)',
  "'sha256-OovUiz1SMjwRrqN14j/KAUNW1lzIz8pwjcQ/Zs6nAIU='": 'period in local time (notices, localPeriodScript)',
  "'sha256-8bvLDlm89cMbGXPU7wSL8TXL8PUdA09hKU706qT7w3s='": 'its call after each period (notices, callLocalPeriod)',
  "'sha256-6v6K0NhzRtz3+EVJrSbT2QIg5AeR7v7T+iF9YI6TcgQ='": 'state at the clock (notices, SHOW_NOW)',
  "'sha256-SUgC+rde8HYVQ4hklVbPAnJDTeh8gVMEWZ/k5R5HSXM='": 'redirect (page-markup, GO_TO_TARGET)',
  "'sha256-ZVO0d9fGYriXq80u2PmldOIFgRHZiSOJIttbhTG2RW0='": 'first question hidden (checklist, HIDE_START)',
};

/**
 * The hash by which `purposes` names a script. Docusaurus makes the name under which the colours are stored from
 * SITE_URL and the language; it is left out here.
 */
export function listedHash(script: string): string {
  return hashSource(script.replace(/\("theme-[0-9a-f]{3}"\)/, '("theme")'));
}

/** What an inline script is for; undefined for a script that is not in the list. */
export function purposeOf(script: string): string | undefined {
  return purposes[listedHash(script)];
}

/** The purposes of all scripts in the list. */
export const allPurposes: readonly string[] = Object.values(purposes);
