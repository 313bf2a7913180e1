// Decides the addresses at which the hosting service opens its "new file" page filled in, or a file for editing. Pure.
import {encoded} from '../../../lib/text';
import type {NoticeText} from '../write-notice';

/** The repository of the site: its address without a trailing slash, and the branch that is published. */
export type Repository = {address: string; branch: string; isPlaceholder: boolean};

/** Browsers and the hosting service cut off or refuse addresses that are much longer than this. */
export const LONGEST_ADDRESS = 8000;

/**
 * The repository as the operator set it in `customFields.repository` of docusaurus.config.ts: `{address, branch}`.
 * @returns `undefined` where nothing usable is set; an address at example.org is the placeholder
 */
export function repositoryOf(custom: unknown): Repository | undefined {
  const {address, branch = 'main'} = (custom ?? {}) as Record<string, unknown>;
  if (typeof address !== 'string' || typeof branch !== 'string' || !/^https:\/\/[\w.-]+\/[^?#]*$/.test(address)) return;
  return {address: address.replace(/\/+$/, ''), branch, isPlaceholder: /^https:\/\/[^/]*example\.org\//.test(address)};
}

function inPath(text: string): string {
  return text.split('/').map(encoded).join('/');
}

/**
 * The address of the "new file" page with name and content filled in.
 * @returns without the content where it would be longer than `LONGEST_ADDRESS`: the text is then copied by hand
 */
export function newFileAddress({address, branch}: Repository, {path, text}: NoticeText): string {
  const slash = path.lastIndexOf('/');
  const folder = `${address}/new/${inPath(branch)}/${inPath(path.slice(0, slash))}`;
  const page = `${folder}?filename=${encoded(path.slice(slash + 1))}`;
  const filled = `${page}&value=${encoded(text)}`;
  return filled.length > LONGEST_ADDRESS ? page : filled;
}

export function editAddress({address, branch}: Repository, path: string): string {
  return `${address}/edit/${inPath(branch)}/${inPath(path)}`;
}
