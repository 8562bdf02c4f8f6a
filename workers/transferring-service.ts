/**
 * The service as comlink exposes it: batches are handed over (transferred), not copied.
 */
import { transfer } from 'comlink';
import { SimulationService, type TimedBatch } from './simulation-service.ts';

export class TransferringService extends SimulationService {
  override runBatch(from: number, to: number): TimedBatch {
    const batch = super.runBatch(from, to);
    return transfer(batch, [batch.tallies.buffer as ArrayBuffer, batch.histograms.buffer as ArrayBuffer]);
  }
}
