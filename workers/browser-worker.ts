/** Entry of the browser worker. */
import { expose } from 'comlink';
import { TransferringService } from './transferring-service.ts';

expose(new TransferringService());
