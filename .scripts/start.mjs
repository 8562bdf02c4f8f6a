/**
 * Builds what is stale, then becomes `holdline open` in this very process, so that whoever stops the one
 * stops the other: `npm start`, `npm start -- --port 8080`.
 */
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { buildAll } from './build.mjs';
import { root } from './bundle.mjs';

await buildAll({ onlyStale: true });
process.argv.splice(2, 0, 'open');
await import(pathToFileURL(join(root, 'dist/holdline.js')).href);
