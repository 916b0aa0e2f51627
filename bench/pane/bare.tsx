import { Button, FluentProvider, webLightTheme } from '@fluentui/react-components';
import { createRoot } from 'react-dom/client';

/** What React and Fluent cost before a single line of ours: a provider and the one button. */
const element = document.getElementById('pane');
if (element !== null) {
  createRoot(element).render(
    <FluentProvider theme={webLightTheme}>
      <Button appearance="primary">Genberegn fordelinger</Button>
    </FluentProvider>,
  );
}
