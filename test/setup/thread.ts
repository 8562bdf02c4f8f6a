/**
 * Bundles the worker thread for the tests of the Node host (Node 20 loads no TypeScript in a thread); they
 * get its file by `inject('threadFile')`.
 */
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { bundleForNode, root, thread } from '../../.scripts/bundle.mjs';

declare module 'vitest' {
  export interface ProvidedContext {
    /** The bundled worker thread. */
    threadFile: string;
  }
}

const folder = 'node_modules/.cache/holdline/test';

export default async function setup(project: TestProject): Promise<void> {
  await bundleForNode(thread, folder);
  project.provide('threadFile', join(root, folder, 'holdline-thread.js'));
}
