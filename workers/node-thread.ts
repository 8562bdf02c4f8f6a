/** Entry of the Node thread; bundled, since Node 20 cannot load a .ts worker. */
import { parentPort } from 'node:worker_threads';
import { expose } from 'comlink';
import nodeEndpoint from 'comlink/dist/esm/node-adapter.mjs';
import { SimulationService } from './simulation-service.ts';

if (!parentPort) throw new Error('holdline-thread runs as a worker thread only');
expose(new SimulationService(), nodeEndpoint(parentPort));
