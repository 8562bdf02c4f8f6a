/**
 * The page of determinism: everything an engine is held to, computed by the workers and the core of the app, and sent
 * back to the server that the page came from.
 *
 * Simulations run in two module workers, in batches that come home in any order; the formulas run twice, with the
 * functions of the engine and with our own.
 */
import { createBrowserHost } from '../../../workers/browser-host.ts';
import { digestOf, goldenReplications, goldenScenarios } from '../../golden/scenarios.ts';
import type { ValidationCase } from '../case.ts';
import { elementaryFigures, withoutTheEngines } from './elementary.ts';
import { type Figures, figuresOf } from './figures.ts';

/** What the page sends: digests by golden scenario, figures by area; `failed` when it could not. */
export interface EngineFindings {
  readonly userAgent: string;
  readonly digests: Readonly<Record<string, string>>;
  readonly elementary: Figures;
  readonly formulas: Figures;
  readonly formulasOfOurOwn: Figures;
  readonly failed?: string;
}

async function find(): Promise<EngineFindings> {
  const cases: ValidationCase[] = await (await fetch('cases.json')).json();
  const digests: Record<string, string> = {};
  const host = createBrowserHost({ threads: 2 });
  for (const { id, scenario } of goldenScenarios) {
    digests[id] = digestOf(await host.simulate(scenario, { replications: goldenReplications }));
  }
  host.close();
  return {
    userAgent: navigator.userAgent,
    digests,
    elementary: elementaryFigures(),
    formulas: figuresOf(cases),
    formulasOfOurOwn: withoutTheEngines(() => figuresOf(cases)),
  };
}

const send = (findings: Partial<EngineFindings>) =>
  fetch('findings', { method: 'POST', body: JSON.stringify(findings) });

find().then(send, (error: unknown) => send({ failed: String(error) }));
