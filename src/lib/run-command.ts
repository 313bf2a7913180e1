// Runs one of the project's tools as a child process and returns its exit status.
import {spawn} from 'node:child_process';
import path from 'node:path';

/** The project's root, whatever directory the command was started in. */
export const projectRoot = path.resolve(__dirname, '../..');

/**
 * Runs a command of node_modules/.bin (or of the system) in the project's root, showing its output.
 * Resolves to its exit status; a command that cannot be started counts as 127.
 */
export function runCommand(command: string, args: string[], env: NodeJS.ProcessEnv = {}): Promise<number> {
  return new Promise((resolve) => {
    const bin = path.join(projectRoot, 'node_modules', '.bin');
    const child = spawn(command, args, {
      cwd: projectRoot,
      stdio: ['ignore', 'inherit', 'inherit'],
      shell: process.platform === 'win32',
      env: {...process.env, PATH: `${bin}${path.delimiter}${process.env.PATH ?? ''}`, ...env},
    });
    child.on('error', () => resolve(127));
    child.on('close', (status) => resolve(status ?? 1));
  });
}
