// Decides the addresses at which the hosting service opens its "new file" page filled in, or a file for editing. Pure.
import {encoded} from '../../../lib/text';

/** The repository of the site: its address without a trailing slash, and the branch that is published. */
export type Repository = {address: string; branch: string; isPlaceholder: boolean};

/** Browsers and the hosting service cut off or refuse addresses that are much longer than this. */
export const LONGEST_ADDRESS = 8000;

const PLACEHOLDER_HOST = /(^|\.)example\.org$/;

/**
 * The repository as the operator set it in `customFields.repository` of docusaurus.config.ts.
 * @param custom the address, or `{address, branch}`; without a branch it is `main`
 * @returns `undefined` where nothing usable is set; an address at example.org is the placeholder
 */
export function repositoryOf(custom: unknown): Repository | undefined {
  const fields: {address?: unknown; branch?: unknown} =
    typeof custom === 'string' ? {address: custom} : typeof custom === 'object' && custom ? custom : {};
  const {address, branch = 'main'} = fields;
  if (typeof address !== 'string' || typeof branch !== 'string' || branch === '') return undefined;
  if (!URL.canParse(address)) return undefined;
  const {protocol, hostname, search, hash} = new URL(address);
  if (protocol !== 'https:' || search !== '' || hash !== '') return undefined;
  return {
    address: address.replace(/\/+$/, ''),
    branch,
    isPlaceholder: PLACEHOLDER_HOST.test(hostname),
  };
}

function inPath(text: string): string {
  return text.split('/').map(encoded).join('/');
}

/**
 * The address of the "new file" page with name and content filled in.
 * @param file its path from the project's root, and its whole text
 * @returns `undefined` where the address would be longer than `LONGEST_ADDRESS`: the text is then copied by hand
 */
export function newFileAddress({address, branch}: Repository, file: {path: string; text: string}): string | undefined {
  const filled = `${newFilePage({address, branch}, file)}&value=${encoded(file.text)}`;
  return filled.length > LONGEST_ADDRESS ? undefined : filled;
}

/** The same with the name alone: the content is pasted. */
export function newFilePage({address, branch}: Pick<Repository, 'address' | 'branch'>, {path}: {path: string}): string {
  const slash = path.lastIndexOf('/');
  const name = encoded(path.slice(slash + 1));
  return `${address}/new/${inPath(branch)}/${inPath(path.slice(0, slash))}?filename=${name}`;
}

export function editAddress({address, branch}: Repository, path: string): string {
  return `${address}/edit/${inPath(branch)}/${inPath(path)}`;
}
