// The commands that a person types for a key: making it, adding it, configuring ssh. For division, account and system.

import {commentFor} from './comment';
import {type Division, divisionMark} from './public-key';

/** Where the commands are typed. */
export const systems = ['windows-powershell', 'windows-git-bash', 'macos', 'linux'] as const;
/** See `systems`. */
export type System = (typeof systems)[number];

/** The shells that commands are written for. Git Bash on Windows takes those of Linux. */
export type Shell = 'windows' | 'macos' | 'linux';

/** The shell whose commands a system takes. */
export function shellOf(system: System): Shell {
  if (system === 'windows-powershell') return 'windows';
  return system === 'windows-git-bash' ? 'linux' : system;
}

/** What the commands are for. */
export type CommandsFor = {
  division: Division;
  account: string;
  system: System /** ISO date. */;
  date: string;
};

/** What is wrong with an account name or a date; it then makes no command. */
export type CommandsProblem =
  /** Nothing was typed. */
  | 'account-missing'
  /** Not 1 to 32 characters of a-z, 0-9, `_`, `-` that begin with a letter (POSIX portable names, as useradd takes). */
  | 'account-unusual'
  /** The account of the other division: `-pg` stands at the end of personal genome accounts and is put there. */
  | 'account-has-pg'
  /** Not a date `YYYY-MM-DD`. */
  | 'date-not-iso';

/** The commands. Each text is one or more whole lines for the system's shell. */
export type Commands = {
  /** Are the tools there? */
  checkTools: string;
  /** Makes the folder for keys, in PowerShell; elsewhere ssh-keygen does that by itself. */
  makeFolder?: string;
  /** Makes the key pair. */
  makeKey: string;
  /** Shows the public key's line, for copying. */
  showPublicKey: string;
  /** Shows the fingerprint and the picture of the public key. */
  showFingerprint: string;
  /**
   * Adds this key with the help of one that is already installed (`OLD`); `undefined` in PowerShell, which has no
   * ssh-copy-id: it comes with Git for Windows.
   */
  addKey?: string;
  /** The block for ~/.ssh/config. */
  config: string;
  /** Where that file is. */
  configPath: string;
  publicKeyPath: string;
};

/** The gateways of each division, in the order in which they are tried. */
const gateways: Readonly<Record<Division, readonly {alias: string; host: string}[]>> = {
  general: [
    {alias: 'gw', host: 'gw.ddbj.nig.ac.jp'},
    {alias: 'gw2', host: 'gw2.ddbj.nig.ac.jp'},
  ],
  'personal-genome': [
    {alias: 'gwa', host: 'gwa.ddbj.nig.ac.jp'},
    {alias: 'gwa2', host: 'gwa2.ddbj.nig.ac.jp'},
  ],
};

/** Letters, digits, `_` and `-`: nothing that any of the shells treats in a way of its own. */
const ACCOUNT = /^[a-z][a-z0-9_-]{0,31}$/;

/** What is wrong with an account name; `undefined` when nothing is. */
export function accountProblem(account: string): CommandsProblem | undefined {
  if (account === '') return 'account-missing';
  if (!ACCOUNT.test(account)) return 'account-unusual';
  return account.endsWith('-pg') ? 'account-has-pg' : undefined;
}

/** The name that is logged in with: with `-pg` in the personal genome division. */
function loginName(division: Division, account: string): string {
  return division === 'personal-genome' ? `${account}-pg` : account;
}

/** The commands, or what is wrong with the account or the date. No text of the input gets into a command unchecked. */
export function commandsFor({division, account, system, date}: CommandsFor): Commands | CommandsProblem {
  const problem = accountProblem(account) ?? (/^\d{4}-\d{2}-\d{2}$/.test(date) ? undefined : 'date-not-iso');
  if (problem) return problem;
  const isPowerShell = system === 'windows-powershell';
  const home = isPowerShell ? '$HOME\\.ssh\\' : '~/.ssh/';
  const name = `id_ed25519_${divisionMark[division]}`;
  const privateKey = isPowerShell ? `"${home}${name}"` : `${home}${name}`;
  const publicKey = isPowerShell ? `"${home}${name}.pub"` : `${home}${name}.pub`;
  const login = loginName(division, account);
  const [gateway] = gateways[division];
  const commands: Commands = {
    checkTools: 'ssh -V',
    makeKey: `ssh-keygen -t ed25519 -f ${privateKey} -C "${commentFor(division, account, date)}"`,
    showPublicKey: isPowerShell ? `Get-Content ${publicKey}` : `cat ${publicKey}`,
    showFingerprint: `ssh-keygen -lv -f ${publicKey}`,
    config: gateways[division].map(({alias, host}) => configBlock(alias, host, login, name)).join('\n\n'),
    configPath: `${home}config`,
    publicKeyPath: `${home}${name}.pub`,
  };
  if (isPowerShell) return {...commands, makeFolder: 'New-Item -ItemType Directory -Force $HOME\\.ssh'};
  if (gateway === undefined) return commands;
  return {...commands, addKey: `ssh-copy-id -f -i ${publicKey} -o IdentityFile=OLD ${login}@${gateway.host}`};
}

/** ssh itself reads `~` on every system, so the block is the same on all. */
function configBlock(alias: string, host: string, login: string, name: string): string {
  return [`Host ${alias}`, `  HostName ${host}`, `  User ${login}`, `  IdentityFile ~/.ssh/${name}`].join('\n');
}
