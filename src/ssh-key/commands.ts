// The commands for a key by division, account and system: make it, add it, configure ssh.
import {centreDivision, commentFor} from './comment';
import {type Division, divisionMark, type KeyType, type PublicKey} from './public-key';

export const systems = ['windows-powershell', 'windows-git-bash', 'macos', 'linux'] as const;
export type System = (typeof systems)[number];

/** Git Bash on Windows takes the commands of Linux. */
export type Shell = 'windows' | 'macos' | 'linux';

export function shellOf(system: System): Shell {
  if (system === 'windows-powershell') return 'windows';
  return system === 'windows-git-bash' ? 'linux' : system;
}

/** Why an account name makes no command. */
export type AccountProblem =
  /** Not 1 to 32 characters of a-z, 0-9, `_`, `-` that begin with a letter (POSIX portable names, as useradd takes). */
  | 'account-unusual'
  /** `-pg` is at the end of accounts of the personal genome division, and is added there. */
  | 'account-has-pg';

/** The gateways of each division, in the order in which they are tried. */
const gateways: Readonly<Record<Division, readonly [string, string]>> = {
  general: ['gw', 'gw2'],
  'personal-genome': ['gwa', 'gwa2'],
};

/** No character has a special meaning in any of the shells. */
const ACCOUNT = /^[a-z][a-z0-9_-]{0,31}$/;

/** What is wrong with an account name; `undefined` when nothing is. */
export function accountProblem(account: string): AccountProblem | undefined {
  if (!ACCOUNT.test(account)) return 'account-unusual';
  return account.endsWith('-pg') ? 'account-has-pg' : undefined;
}

/** The private key's file as the site names it: by its type, and by the division that it is made for. */
export function usualFileName(type: KeyType, division: Division): string {
  const short = /ed25519|ecdsa|rsa|dss/.exec(type)?.[0] ?? '';
  return `id_${short}${type.startsWith('sk-') ? '_sk' : ''}_${divisionMark[division]}`;
}

/**
 * The private key's file as far as it is known: from the file that was chosen, or from the comment that only the
 * site's own command gives. Otherwise KEY, which the user replaces.
 */
export function knownFileName({type, comment}: Pick<PublicKey, 'type' | 'comment'>, chosen = ''): string {
  const [, name] = /^([\w.@-]+)\.pub$/.exec(chosen) ?? [];
  const made = centreDivision(comment);
  return name ?? (made && type === 'ssh-ed25519' ? usualFileName(type, made) : 'KEY');
}

function folderOf(system: System): string {
  return system === 'windows-powershell' ? '$HOME\\.ssh\\' : '~/.ssh/';
}

/** Puts the file's line where it can be pasted; Linux has no such command on every system and shows it. */
const copyCommands: Record<Shell, (file: string) => string> = {
  windows: (file) => `Get-Content ${file} | Set-Clipboard`,
  macos: (file) => `pbcopy < ${file}`,
  linux: (file) => `cat ${file}`,
};

/** The commands that find and show a public key whose name is not known. */
export function showCommands(system: System) {
  const isPowerShell = system === 'windows-powershell';
  const folder = folderOf(system);
  return {
    listPublicKeys: `${isPowerShell ? 'Get-ChildItem' : 'ls'} ${folder}*.pub`,
    showPublicKey: `${isPowerShell ? 'Get-Content' : 'cat'} ${folder}FILE`,
    showFingerprint: `ssh-keygen -l -f ${folder}FILE`,
  };
}

/**
 * The commands that make a key pair, copy it, add the key and configure ssh, each whole lines for the system's shell;
 * or what is wrong with the account: no text of the input gets into a command unchecked.
 * @param made.date ISO date for the comment
 * @param made.file name of the private key's file, without its folder; the one of a new key by default
 */
export function commandsFor(made: {division: Division; account: string; system: System; date: string; file?: string}) {
  const {division, account, system, date, file = usualFileName('ssh-ed25519', division)} = made;
  const problem = accountProblem(account);
  if (problem) return problem;
  const isPowerShell = system === 'windows-powershell';
  const folder = folderOf(system);
  const path = (name: string): string => (isPowerShell ? `"${folder}${name}"` : `${folder}${name}`);
  const login = division === 'personal-genome' ? `${account}-pg` : account;
  const hosts = gateways[division].map((alias) => ({alias, host: `${alias}.ddbj.nig.ac.jp`}));
  // ssh itself reads `~` on every system, so the configuration is the same on all.
  const config = hosts.map(({alias, host}) =>
    [`Host ${alias}`, `  HostName ${host}`, `  User ${login}`, `  IdentityFile ~/.ssh/${file}`].join('\n'),
  );
  return {
    // Elsewhere ssh-keygen makes the folder.
    makeFolder: isPowerShell ? 'New-Item -ItemType Directory -Force $HOME\\.ssh' : undefined,
    copyKey: copyCommands[shellOf(system)](path(`${file}.pub`)),
    makeKey: `ssh-keygen -t ed25519 -f ${path(file)} -C "${commentFor(division, account, date)}"`,
    // With the help of a key that is already registered (OLD). Without -f, ssh-copy-id takes the login with OLD as a
    // sign that the new key is there already, and adds nothing. PowerShell has no ssh-copy-id: it comes with Git.
    addKey: isPowerShell
      ? undefined
      : `ssh-copy-id -f -i ${path(`${file}.pub`)} -o IdentityFile=OLD ${login}@${hosts[0]?.host}`,
    config: config.join('\n\n'),
    configPath: `${folder}config`,
  };
}
