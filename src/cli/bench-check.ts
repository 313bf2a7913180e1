// `npm run bench:check`: how long the content gate takes for 100, 500 and 2,000 files, and how that grows.
// The files are copies of the real pages and notices under other names, half of them Japanese, half English.
import {type Content, type ContentFile, contentOf, readContent} from '../checks/content';
import {contentGate} from '../checks/content-gate';
import {dateInJapan} from '../domain/civil-date';
import {projectRoot} from './run-command';

const sizes = [100, 500, 2000];

/** A copy under another name: each of its names (id, slug) is made anew so that no two files have the same. */
function renamed({path, text, kind}: ContentFile, copy: number): [string, string] {
  const [, folder = '', name = '', ending = ''] = /^(.*\/)?([^/]+)(\.mdx?)$/.exec(path) ?? [];
  const other = `${name}-${copy}`;
  const field = kind === 'notice' ? 'slug' : 'id';
  const own = text.replace(new RegExp(`^${field}: .*$`, 'm'), `${field}: ${other}`);
  // A copy carries on no other notice: that one is not there.
  return [`${folder}${other}${ending}`, own.replace(/^ {2}(?:extends|replacedBy): .*\n/gm, '')];
}

/** `count` files: whole pairs of both languages, copied as often as it takes. */
function synthetic(real: Content, count: number): Map<string, string> {
  const pairs = real.files.flatMap((file) => {
    const twin = file.language === 'ja' ? real.twinOf(file) : undefined;
    return twin ? [[file, twin] as const] : [];
  });
  const files = new Map(real.files.filter(({kind}) => kind === 'tags').map(({path, text}) => [path, text]));
  for (let copy = 1; files.size < count; copy++) {
    for (const pair of pairs) {
      if (files.size >= count) break;
      for (const file of pair) files.set(...renamed(file, copy));
    }
  }
  return files;
}

/** How long the clock ran, and how long a processor worked: where others use the machine, the second is the truer figure. */
function inSeconds(work: () => void): {seconds: number; processor: number} {
  const [start, used] = [performance.now(), process.cpuUsage()];
  work();
  const {user, system} = process.cpuUsage(used);
  return {seconds: (performance.now() - start) / 1000, processor: (user + system) / 1e6};
}

const today = dateInJapan(Date.now());
const real = readContent(projectRoot, {today});
const rows = sizes.map((size) => {
  const files = synthetic(real, size);
  let problems = 0;
  let characters = 0;
  for (const text of files.values()) characters += text.length;
  const times = inSeconds(() => {
    problems = contentGate(contentOf(files, {today})).problems.length;
  });
  return {files: files.size, characters, ...times, problems};
});

console.log('files | characters | seconds | processor seconds | ms a file | problems');
console.log('---: | ---: | ---: | ---: | ---: | ---:');
for (const {files, characters, seconds, processor, problems} of rows) {
  console.log(
    [
      files,
      characters,
      seconds.toFixed(1),
      processor.toFixed(1),
      ((processor * 1000) / files).toFixed(1),
      problems,
    ].join(' | '),
  );
}
const [, middle, most] = rows;
if (middle && most) {
  const growth = Math.log(most.processor / middle.processor) / Math.log(most.files / middle.files);
  console.log(
    `\nprocessor time grows with the ${growth.toFixed(2)}th power of the number of files (1: evenly)`,
  );
}
