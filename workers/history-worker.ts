/** Entry of the browser worker for a centre's past. */
import { expose } from 'comlink';
import { HistoryService } from './history-service.ts';

expose(new HistoryService());
