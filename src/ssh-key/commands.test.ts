import {describe, expect, test} from '@jest/globals';
import {accountProblem, commandsFor, knownFileName, showCommands, usualFileName} from './commands';

describe('commands', () => {
  test('general analysis division on Linux', () => {
    expect(commandsFor({division: 'general', account: 'taro', system: 'linux', date: '2026-04-01'})).toEqual({
      makeKey: 'ssh-keygen -t ed25519 -f ~/.ssh/id_ed25519_nigsc-gw -C "nigsc-gw:taro:2026-04-01"',
      copyKey: 'cat ~/.ssh/id_ed25519_nigsc-gw.pub',
      addKey: 'ssh-copy-id -f -i ~/.ssh/id_ed25519_nigsc-gw.pub -o IdentityFile=OLD taro@gw.ddbj.nig.ac.jp',
      config: [
        'Host gw\n  HostName gw.ddbj.nig.ac.jp\n  User taro\n  IdentityFile ~/.ssh/id_ed25519_nigsc-gw',
        'Host gw2\n  HostName gw2.ddbj.nig.ac.jp\n  User taro\n  IdentityFile ~/.ssh/id_ed25519_nigsc-gw',
      ].join('\n\n'),
      configPath: '~/.ssh/config',
    });
  });

  test('personal genome division in PowerShell: -pg, no ssh-copy-id', () => {
    const commands = commandsFor({
      division: 'personal-genome',
      account: 'taro',
      system: 'windows-powershell',
      date: '2026-04-01',
    });
    if (typeof commands === 'string') throw new Error(commands);
    expect(commands.makeKey).toBe(
      'ssh-keygen -t ed25519 -f "$HOME\\.ssh\\id_ed25519_nigsc-gwa" -C "nigsc-gwa:taro:2026-04-01"',
    );
    expect(commands.copyKey).toBe('Get-Content "$HOME\\.ssh\\id_ed25519_nigsc-gwa.pub" | Set-Clipboard');
    expect(commands.addKey).toBeUndefined();
    expect(commands.config).toContain('HostName gwa2.ddbj.nig.ac.jp\n  User taro-pg\n');
  });

  test('the commands and the name of the file are those of the key in hand', () => {
    const comment = 'nigsc-gwa:taro:2026-04-01';
    expect([
      knownFileName({type: 'ssh-rsa', comment: 'taro@laptop'}),
      knownFileName({type: 'ssh-rsa', comment}),
      knownFileName({type: 'ssh-ed25519', comment}),
      knownFileName({type: 'ssh-rsa', comment}, 'id_rsa.pub'),
      knownFileName({type: 'ssh-rsa', comment: ''}, 'a; rm -rf ~.pub'),
    ]).toEqual(['KEY', 'KEY', 'id_ed25519_nigsc-gwa', 'id_rsa', 'KEY']);
    const commands = commandsFor({division: 'general', account: 'taro', system: 'linux', date: '', file: 'KEY'});
    expect(commands).toMatchObject({
      addKey: 'ssh-copy-id -f -i ~/.ssh/KEY.pub -o IdentityFile=OLD taro@gw.ddbj.nig.ac.jp',
      config: expect.stringContaining('IdentityFile ~/.ssh/KEY\n'),
    });
    expect([
      usualFileName('ssh-rsa', 'general'),
      usualFileName('sk-ecdsa-sha2-nistp256@openssh.com', 'general'),
    ]).toEqual(['id_rsa_nigsc-gw', 'id_ecdsa_sk_nigsc-gw']);
  });

  test('a key whose name is not known is listed, then shown', () => {
    expect(showCommands('linux')).toMatchObject({listPublicKeys: 'ls ~/.ssh/*.pub', showPublicKey: 'cat ~/.ssh/FILE'});
    expect(showCommands('windows-powershell').listPublicKeys).toBe('Get-ChildItem $HOME\\.ssh\\*.pub');
  });

  test.each([
    ['', 'account-unusual'],
    ['taro; rm -rf ~', 'account-unusual'],
    ['$(whoami)', 'account-unusual'],
    ['-oProxyCommand=x', 'account-unusual'],
    ['Taro', 'account-unusual'],
    ['ｔａｒｏ', 'account-unusual'],
    ['taro\nHost *', 'account-unusual'],
    ['taro-pg', 'account-has-pg'],
    ['taro_1-a', undefined],
  ])('account %j: %s', (account, problem) => {
    expect(accountProblem(account)).toBe(problem);
  });
});
