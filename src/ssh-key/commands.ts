// The commands for a key by division, account and system: make it, add it, configure ssh.
import {commentFor} from './comment';
import {type Division, divisionMark} from './public-key';

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
  | 'account-missing'
  /** Not 1 to 32 characters of a-z, 0-9, `_`, `-` that begin with a letter (POSIX portable names, as useradd takes). */
  | 'account-unusual'
  /** `-pg` is at the end of accounts of the personal genome division, and is added there. */
  | 'account-has-pg';

/** The gateways of each division, in the order in which they are tried. */
const gateways: Readonly<
  Record<Division, readonly [{alias: string; host: string}, ...{alias: string; host: string}[]]>
> = {
  general: [
    {alias: 'gw', host: 'gw.ddbj.nig.ac.jp'},
    {alias: 'gw2', host: 'gw2.ddbj.nig.ac.jp'},
  ],
  'personal-genome': [
    {alias: 'gwa', host: 'gwa.ddbj.nig.ac.jp'},
    {alias: 'gwa2', host: 'gwa2.ddbj.nig.ac.jp'},
  ],
};

/** No character has a special meaning in any of the shells. */
const ACCOUNT = /^[a-z][a-z0-9_-]{0,31}$/;

/** What is wrong with an account name; `undefined` when nothing is. */
export function accountProblem(account: string): AccountProblem | undefined {
  if (account === '') return 'account-missing';
  if (!ACCOUNT.test(account)) return 'account-unusual';
  return account.endsWith('-pg') ? 'account-has-pg' : undefined;
}

function keyPaths(division: Division, system: System) {
  const isPowerShell = system === 'windows-powershell';
  const folder = isPowerShell ? '$HOME\\.ssh\\' : '~/.ssh/';
  const name = `id_ed25519_${divisionMark[division]}`;
  const quoted = (file: string): string => (isPowerShell ? `"${folder}${file}"` : `${folder}${file}`);
  return {isPowerShell, folder, name, privateKey: quoted(name), publicKey: quoted(`${name}.pub`)};
}

export function showCommands(division: Division, system: System) {
  const {isPowerShell, publicKey} = keyPaths(division, system);
  return {
    showPublicKey: `${isPowerShell ? 'Get-Content' : 'cat'} ${publicKey}`,
    showFingerprint: `ssh-keygen -l -f ${publicKey}`,
  };
}

/**
 * The commands that make a key pair, add the key and configure ssh, each whole lines for the system's shell; or
 * what is wrong with the account: no text of the input gets into a command unchecked.
 * @param made.date ISO date for the comment
 */
export function commandsFor(made: {division: Division; account: string; system: System; date: string}) {
  const {division, account, system, date} = made;
  const problem = accountProblem(account);
  if (problem) return problem;
  const {isPowerShell, folder, name, privateKey, publicKey} = keyPaths(division, system);
  const login = division === 'personal-genome' ? `${account}-pg` : account;
  const [gateway] = gateways[division];
  return {
    ...showCommands(division, system),
    // Elsewhere ssh-keygen makes the folder.
    makeFolder: isPowerShell ? 'New-Item -ItemType Directory -Force $HOME\\.ssh' : undefined,
    makeKey: `ssh-keygen -t ed25519 -f ${privateKey} -C "${commentFor(division, account, date)}"`,
    // With the help of a key that is already registered (OLD). PowerShell has no ssh-copy-id: it comes with Git.
    addKey: isPowerShell ? undefined : `ssh-copy-id -f -i ${publicKey} -o IdentityFile=OLD ${login}@${gateway.host}`,
    config: gateways[division].map(({alias, host}) => configBlock(alias, host, login, name)).join('\n\n'),
    configPath: `${folder}config`,
  };
}

/** ssh itself reads `~` on every system, so the block is the same on all. */
function configBlock(alias: string, host: string, login: string, name: string): string {
  return [`Host ${alias}`, `  HostName ${host}`, `  User ${login}`, `  IdentityFile ~/.ssh/${name}`].join('\n');
}
