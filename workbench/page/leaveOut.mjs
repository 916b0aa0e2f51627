/** What Univer brings along for texts that nobody has in a cell here, half of the page, and what stands in its place. */
const LEFT_OUT = [
  // The hyphenation patterns of 77 languages, which Univer itself does without where one is missing.
  [/@univerjs[\\/]engine-render[\\/]lib[\\/]es[\\/][^\\/]+-[^\\/]+\.js$/, ''],
  // Which language a text is in, for its hyphenation.
  [/[\\/]franc-min[\\/]index\.js$/, `export const franc = () => 'und';`],
  // The files of fonts, which only its documents read.
  [/[\\/]opentype\.js[\\/]/, `export const parse = () => { throw new Error('Left out of the page.'); };`],
  // Which letters are Chinese, Japanese or Korean, worked out from all of Unicode when the page is opened.
  [
    /[\\/]cjk-regex[\\/]/,
    `const none = { toRegExp: () => /[^\\s\\S]/ };
     export const letters = () => none, all = () => none, punctuations = () => none;`,
  ],
];

/** @returns {import('esbuild').Plugin} */
export function leaveOut() {
  return {
    name: 'leave-out',
    setup({ onLoad }) {
      for (const [filter, contents] of LEFT_OUT) onLoad({ filter }, () => ({ contents }));
    },
  };
}
