import {expect, test} from '@jest/globals';
import {pieces} from './placeholders';

test.each([
  ['ssh ACCOUNT@gw.ddbj.nig.ac.jp', ['ACCOUNT']],
  ['ssh-keygen -C "nigsc-gw:ACCOUNT:YYYY-MM-DD"', ['ACCOUNT', 'YYYY-MM-DD']],
  ['ssh-keygen -y -f ~/.ssh/KEY', ['KEY']],
  ['ssh-keygen -y -f $HOME\\.ssh\\KEY | Set-Clipboard', ['KEY']],
  ['ssh-keygen -l -f FILE', ['FILE']],
  ['ssh-copy-id -o IdentityFile=OLD ACCOUNT@gw', ['OLD', 'ACCOUNT']],
  ['cp /mnt/c/Users/YOU/.ssh/id ~/.ssh/', ['YOU']],
  ['scp ./FILE ACCOUNT@gw:', ['FILE', 'ACCOUNT']],
  ['password = PASSWORD\ntrusted-cert = HASH', ['PASSWORD', 'HASH']],
  ['ssh NODE', ['NODE']],
  ['ssh-ed25519 AAAAC3NzaC1 MY OLD KEY FILE', []],
])('%s: %j', (text, names) => expect(pieces(text).filter((_, index) => index % 2 === 1)).toEqual(names));
