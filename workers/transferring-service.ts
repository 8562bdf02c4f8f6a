/**
 * The service as comlink exposes it: batches are handed over (transferred), not copied.
 */
import { transfer } from 'comlink';
import { SimulationService, type TimedBatches } from './simulation-service.ts';

export class TransferringService extends SimulationService {
  override runRange(from: number, to: number): TimedBatches {
    const ran = super.runRange(from, to);
    const buffers = ran.batches.flatMap(({ tallies, histograms }) => [tallies.buffer, histograms.buffer]);
    return transfer(ran, buffers as ArrayBuffer[]);
  }
}
