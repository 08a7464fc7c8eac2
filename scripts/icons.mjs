import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { fromSources } from './from-sources.mjs';

// Draws every icon of the package from its picture: node scripts/icons.mjs, after a change of manifest/icons/*.svg.
const project = join(import.meta.dirname, '..');
const folder = join(project, 'manifest/icons');
const { packageIcons, servedSizes } = await fromSources("export { packageIcons, servedSizes } from './manifest/icons';");

const drawn = [
  { file: packageIcons.color.file, from: 'color.svg', pixels: packageIcons.color.pixels },
  { file: packageIcons.color32x32.file, from: 'button.svg', pixels: packageIcons.color32x32.pixels },
  { file: packageIcons.outline.file, from: 'outline.svg', pixels: packageIcons.outline.pixels },
  ...servedSizes.map((pixels) => ({ file: `icon-${pixels}.png`, from: 'button.svg', pixels })),
];

const browser = await chromium.launch({ executablePath: readFileSync(join(project, 'node_modules/.cache/heard-browser'), 'utf8').trim(), args: ['--no-sandbox', '--disable-gpu'] });
const page = await browser.newPage();
for (const { file, from, pixels } of drawn) {
  await page.setViewportSize({ width: pixels, height: pixels });
  const picture = `data:image/svg+xml;base64,${readFileSync(join(folder, from)).toString('base64')}`;
  await page.setContent(`<body style="margin:0"><img src="${picture}" width="${pixels}" height="${pixels}" style="display:block">`);
  writeFileSync(join(folder, file), await page.screenshot({ omitBackground: true }));
}
await browser.close();
console.log(`${drawn.length} icons in manifest/icons`);
