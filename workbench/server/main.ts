import { startServer } from './startServer';

await startServer({ port: 3000 });
