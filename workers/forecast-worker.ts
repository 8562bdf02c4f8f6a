/** Entry of the browser worker for forecasts. */
import { expose } from 'comlink';
import { ForecastService } from './forecast-service.ts';

expose(new ForecastService());
