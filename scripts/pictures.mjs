// npm run pictures: every screen and state, in each theme, narrow and at 400 %, on one contact sheet: dist/pictures/index.html;
// and the README's own, docs/pictures.
import { spawnSync } from 'node:child_process';
import { readdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { readmePictures } from './readme-pictures.mjs';

const project = resolve(import.meta.dirname, '..');
const folder = join(project, 'dist/pictures');
const { status } = spawnSync(process.execPath, [join(project, 'node_modules/jest/bin/jest.js'), 'tests/journeys/every-screen'], { cwd: project, stdio: 'inherit', env: { ...process.env, HEARD_PICTURES: folder } });

const figures = readdirSync(folder).filter((file) => file.endsWith('.png')).map((file) => `<figure><a href="${file}"><img loading="lazy" src="${file}" alt=""></a><figcaption>${file.slice(0, -4)}</figcaption></figure>`);
writeFileSync(
  join(folder, 'index.html'),
  `<!doctype html><html lang="en-GB"><meta charset="utf-8"><title>Every screen of Heard</title><style>body{font:14px system-ui;margin:16px;display:grid;grid-template-columns:repeat(auto-fill,minmax(320px,1fr));gap:16px}figure{margin:0}img{width:100%;height:220px;object-fit:contain;object-position:top;border:1px solid #ccc}</style><h1 style="grid-column:1/-1">Every screen of Heard</h1>${figures.join('')}</html>\n`,
);
console.log(`${figures.length} pictures: ${join(folder, 'index.html')}`);
await readmePictures(join(project, 'docs/pictures'));
process.exit(status ?? 1);
