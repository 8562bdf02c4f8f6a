import type { Result } from './result.ts';

export async function measurePage(): Promise<Result[]> {
  return [];
}
