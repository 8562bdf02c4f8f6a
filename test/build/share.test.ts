import { describe, expect, it } from 'vitest';
import { scenarioOfLink, withoutNames } from '../../src/io/share/index.ts';
import { hotlineMonday } from '../../src/scenario/index.ts';
import { holdline } from './holdline.ts';

describe('holdline share', () => {
  it('prints a link that simulates to the same digits', async () => {
    const { code, stdout, stderr } = await holdline(['share', 'preset:hotlineMonday']);
    expect(code).toBe(0);
    expect(stdout).toMatch(/^http:\/\/127\.0\.0\.1:4280\/#\/plan\?s=1\.[\w-]+\n$/);
    expect(stderr).toBe(
      `${stdout.trim().length} characters.\nNames and notes are left out; --names keeps them.\n`,
    );
    expect(scenarioOfLink(stdout)).toEqual({ scenario: withoutNames(hotlineMonday) });
    const few = ['--replications', '20', '--json'];
    const fromLink = JSON.parse((await holdline(['simulate', stdout.trim(), ...few])).stdout);
    const fromPreset = JSON.parse((await holdline(['simulate', 'preset:hotlineMonday', ...few])).stdout);
    expect(fromLink.total).toEqual(fromPreset.total);
  });

  it('keeps names where asked, for an app elsewhere', async () => {
    const args = [
      'share',
      'preset:hotlineMonday',
      '--names',
      '--address',
      'https://a.example/app/',
      '--json',
    ];
    const answer = JSON.parse((await holdline(args)).stdout);
    expect(answer).toEqual({
      address: expect.stringMatching(/^https:\/\/a\.example\/app\/#\/plan\?s=1\./),
      length: answer.address.length,
      names: true,
    });
    expect(scenarioOfLink(answer.address)).toEqual({ scenario: hotlineMonday });
  });

  it('says in either language what is wrong with a link, and ends with 2', async () => {
    const link = 'http://127.0.0.1:4280/#/plan?s=1.AAAAAAAA';
    expect(await holdline(['simulate', link])).toMatchObject({ code: 2, stdout: '' });
    expect((await holdline(['simulate', link, '--lang', 'pl'])).stderr).toContain(
      'link jest uszkodzony lub ucięty po drodze',
    );
  });
});
