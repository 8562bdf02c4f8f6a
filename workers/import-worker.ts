/** Entry of the browser worker that reads exports. */
import { expose } from 'comlink';
import { ImportService } from './import-service.ts';

expose(new ImportService());
