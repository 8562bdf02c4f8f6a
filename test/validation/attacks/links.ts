/** Links as they come from strangers: cut off, changed, of other versions, and such as unpack into gigabytes. */
import { deflateSync, strToU8 } from 'fflate';
import { toBase64url } from '../../../src/io/share/base64url.ts';
import { dictionary } from '../../../src/io/share/dictionary.ts';
import { linkOf, scenarioOfLink } from '../../../src/io/share/index.ts';
import { scenarioDigest } from '../../../src/scenario/digest.ts';
import { presets } from '../../../src/scenario/index.ts';
import { type AttackResult, Tally } from './attack.ts';

const { scenario } = presets[0]!;
const link = linkOf(scenario)!;
const digest = scenarioDigest(scenario);
const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** What a link may take of the memory beyond what it holds itself, bytes. */
const mostMemory = 64 * 2 ** 20;

function tell(tally: Tally, text: string, name: string, isMeant = false): void {
  const before = process.memoryUsage().arrayBuffers;
  const reading = scenarioOfLink(text);
  const grown = process.memoryUsage().arrayBuffers - before;
  if (grown > mostMemory) tally.bad(`${name}: took ${Math.round(grown / 2 ** 20)} MB`);
  else if ('problem' in reading) {
    if (isMeant) tally.bad(`${name}: refused (${reading.problem.code})`);
    else tally.good('refused in words');
  } else if (scenarioDigest(reading.scenario) === digest) tally.good('read as the scenario it was');
  else tally.bad(`${name}: another scenario`);
}

export async function changedLinks(isLong: boolean): Promise<AttackResult> {
  const tally = new Tally('share links cut off, changed, doubled, of other versions');
  const every = isLong ? 1 : 11;
  for (let at = 0; at < link.length; at += every) {
    tell(tally, link.slice(0, at), `cut at ${at}`);
    for (let k = 0; k < letters.length; k += isLong ? 1 : 9) {
      if (letters[k] !== link[at])
        tell(tally, link.slice(0, at) + letters[k] + link.slice(at + 1), `changed at ${at}`);
    }
    tell(tally, link.slice(0, at) + link.slice(at + 1), `left out at ${at}`);
    tell(
      tally,
      link.slice(0, at) + link.slice(at, at + 1).repeat(2) + link.slice(at + 1),
      `doubled at ${at}`,
    );
    // mail programs break lines anywhere
    tell(tally, `${link.slice(0, at)}\r\n ${link.slice(at)}`, `broken at ${at}`, at > 1);
  }
  for (const version of ['0', '2', '99', '999999', '01', '-1', '1e0', '', '1.1', '١']) {
    tell(tally, version + link.slice(1), `version ${version}`, version === '01');
  }
  for (const frame of [
    'https://evil.example/#/plan?s=L',
    '#/plan?x=1&s=L&t=2',
    '<a href="#/plan?s=L">',
    ' L ',
    '\ufeffL',
  ]) {
    tell(tally, frame.replace('L', link), frame, !/\ufeff/.test(frame));
  }
  return tally.result();
}

export async function linkBombs(isLong: boolean): Promise<AttackResult> {
  const tally = new Tally('share links that unpack into far more than they are');
  const known = strToU8(dictionary);
  const pack = (content: Uint8Array) => {
    const packed = deflateSync(content, { level: 9, dictionary: known });
    const bytes = new Uint8Array(4 + packed.length);
    bytes.set(packed, 4);
    return bytes;
  };
  const sizes = isLong ? [1e6, 3e6, 1e7, 1e8, 1e9] : [1e6, 3e6, 2e7];
  for (const size of sizes) {
    for (const filling of [0, 0x20, 0x5b, 0x7b]) {
      tell(
        tally,
        `1.${toBase64url(pack(new Uint8Array(Math.min(size, 1e8)).fill(filling)))}`,
        `${size} × ${filling}`,
      );
    }
  }
  // many empty stored blocks: bytes that unpack into nothing, for ever
  for (const blocks of [1000, 100_000, 140_000]) {
    const bytes = new Uint8Array(4 + 5 * blocks);
    for (let i = 0; i < blocks; i++) bytes.set([0, 0, 0, 0xff, 0xff], 4 + 5 * i);
    tell(tally, `1.${toBase64url(bytes)}`, `${blocks} empty blocks`);
  }
  for (const length of [2e6, 2e7]) tell(tally, `1.${'A'.repeat(length)}`, `${length} characters`);
  tell(tally, `1.${' A'.repeat(900_000)}`, 'blanks between');
  tell(tally, '?s=1.'.repeat(200_000), 'many beginnings');
  return tally.result();
}
