// The user guide's pages as HTML, made from Markdown: what is served beside the add-in under vejledning/.
import { marked } from 'marked';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { functionPages } from './functionPages.mjs';
import { projectRoot } from './projectRoot.mjs';

const DOCS = join(projectRoot, 'docs');
const GUIDE = 'brugervejledning';
/** Pages for administrators, which the guide links to, and what those link to. */
const BESIDE = ['udrulning.md', 'databeskyttelse.md'];
const IN_ENGLISH = ['../SECURITY.md', '../CHANGELOG.md'];
/** Where the manifest leads whose Office is not Danish. */
const ENGLISH_GUIDE = `${GUIDE}/in-english.md`;

/** Path under vejledning/ → text: every page, and the style they share. Any page printed alone can be read alone. */
export function guidePages() {
  const written = [...markdownIn(GUIDE), ...BESIDE, ...IN_ENGLISH].map((source) => [
    source,
    readFileSync(join(DOCS, source), 'utf8'),
  ]);
  const made = [...functionPages()].map(([path, markdown]) => [posix.join(GUIDE, path), markdown]);
  const pages = [...written, ...made].map(([source, markdown]) => [pageOf(source), htmlOf(source, markdown)]);
  return new Map([...pages, ['vejledning.css', readFileSync(join(DOCS, GUIDE, 'vejledning.css'), 'utf8')]]);
}

function markdownIn(folder) {
  const entries = readdirSync(join(DOCS, folder), { withFileTypes: true });
  return entries
    .flatMap((entry) => {
      const path = posix.join(folder, entry.name);
      if (entry.isDirectory()) return markdownIn(path);
      return entry.name.endsWith('.md') ? [path] : [];
    })
    .sort();
}

/** `brugervejledning/funktioner/README.md` is served as `funktioner/index.html`. */
function pageOf(source) {
  const page = source.replace(/\.md$/, '.html').replace(/README\.html$/, 'index.html');
  return posix.relative(GUIDE, page).replace(/^(\.\.\/)+/, '');
}

function htmlOf(source, markdown) {
  const title = /^# (.+)$/m.exec(markdown)?.[1];
  if (title === undefined) throw new Error(`docs/${source} has no title.`);
  const page = pageOf(source);
  const up = posix.relative(dirname(page), '.') || '.';
  const menu =
    page === 'index.html'
      ? ''
      : `<nav>${isEnglish(source) ? `<a href="${up}/in-english.html">Kommuneandel in English</a>` : `<a href="${up}/index.html">Brugervejledning</a>`}</nav>\n`;
  return `<!doctype html>
<html lang="${isEnglish(source) ? 'en' : 'da'}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'self'; img-src 'self'">
<meta name="viewport" content="width=device-width">
<title>${escaped(title)} – Kommuneandel</title>
<link rel="stylesheet" href="${up}/vejledning.css">
</head>
<body>
${menu}<main>
${bodyOf(markdown, source)}</main>
</body>
</html>
`;
}

function isEnglish(source) {
  return IN_ENGLISH.includes(source) || source === ENGLISH_GUIDE || source.startsWith(`${GUIDE}/functions/`);
}

function bodyOf(markdown, source) {
  const tokens = marked.lexer(markdown);
  marked.walkTokens(tokens, (token) => {
    // The guide's pictures are served beside its pages.
    if (token.type === 'image') token.href = token.href.replace(/^(?:\.\.\/)+pictures\//, 'billeder/');
    if (token.type !== 'link' || /^[a-z]+:/.test(token.href)) return;
    token.href = pageLink(token.href, source);
  });
  return marked.parser(tokens);
}

/** A link from one Markdown file to another, as one from page to page. */
function pageLink(href, source) {
  const [path, anchor] = href.split('#');
  const target = pageOf(posix.join(dirname(source), path));
  const link = posix.relative(dirname(pageOf(source)), target);
  return anchor === undefined ? link : `${link}#${anchor}`;
}

function escaped(text) {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
