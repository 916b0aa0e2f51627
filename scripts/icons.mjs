// Draws the ribbon's icons anew: assets/*.svg to assets/<name>-<size>.png, with the browser of the end-to-end tests.
import { readFileSync, readdirSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { ensureBrowser } from './ensureBrowser.mjs';
import { projectRoot } from './projectRoot.mjs';

/** What the manifest may name, so that Excel need not scale a picture; the add-in itself is shown larger in lists. */
const COMMAND_SIZES = [16, 20, 24, 32, 40, 48, 64, 80];
const ADDIN_SIZES = [...COMMAND_SIZES, 128];
const ADDIN_ICON = 'icon';

process.chdir(projectRoot);
const browser = await chromium.launch({ executablePath: ensureBrowser(), args: ['--no-sandbox'] });
const page = await browser.newPage();
for (const file of readdirSync('assets').filter((name) => name.endsWith('.svg'))) {
  const name = file.replace('.svg', '');
  const drawing = Buffer.from(readFileSync(`assets/${file}`)).toString('base64');
  for (const size of name === ADDIN_ICON ? ADDIN_SIZES : COMMAND_SIZES) {
    await page.setViewportSize({ width: size, height: size });
    await page.setContent(
      `<body style="margin:0"><img src="data:image/svg+xml;base64,${drawing}" style="display:block;width:${size}px;height:${size}px"></body>`,
    );
    await page.screenshot({ path: `assets/${name}-${size}.png`, omitBackground: true });
  }
}
await browser.close();
