/** Entry of the browser worker for the equations of a day. */
import { expose } from 'comlink';
import { DayService } from './day-service.ts';

expose(new DayService());
