import { startServer } from './startServer';

const { url } = await startServer({ port: 3000 });
console.log(`\nThe workbench is ready: open ${url} in a browser. Ctrl+C ends it.`);
