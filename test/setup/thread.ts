/** Bundles the worker thread for the tests of the Node host: Node 20 loads no TypeScript in a thread. */
import { existsSync } from 'node:fs';
import { bundleForNode, thread } from '../../.scripts/bundle.mjs';

export default async function setup(): Promise<void> {
  if (existsSync(thread['holdline-thread'])) await bundleForNode(thread, 'node_modules/.cache/holdline/test');
}
