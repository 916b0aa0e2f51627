import { MICROSOFT_OFFICE_JS } from '../../../scripts/release/releaseOptions';

/**
 * A pane that does nothing but connect Office.js, so that the page can be tested without the add-in: it notes
 * the events it hears in `heard` and runs two commands.
 */
export const BARE_PANE = `<!doctype html>
<html lang="da">
  <head>
    <meta charset="utf-8" />
    <title>Prøverude</title>
    <script src="${MICROSOFT_OFFICE_JS}"></script>
  </head>
  <body>
    <button>Første</button>
    <button>Sidste</button>
    <script>
      var heard = [];
      Office.actions.associate('recalculate', (event) => {
        heard.push('recalculate ' + event.source.id);
        event.completed();
      });
      Office.actions.associate('explain', (event) => {
        heard.push('explain');
        Office.addin.hide().then(() => event.completed());
      });
      Office.onReady(async () => {
        await Excel.run(async (context) => {
          const { worksheets } = context.workbook;
          worksheets.onChanged.add(async (event) => { heard.push('changed ' + event.address + ' ' + event.source); });
          worksheets.onSelectionChanged.add(async (event) => { heard.push('selected ' + event.address); });
          worksheets.onActivated.add(async (event) => { heard.push('activated'); });
          context.workbook.onSelectionChanged.add(async () => { heard.push('workbook selection'); });
          await context.sync();
        });
        await Office.addin.onVisibilityModeChanged((message) => { heard.push('visibility ' + message.visibilityMode); });
        document.body.dataset.ready = 'true';
      });
    </script>
  </body>
</html>`;
