import { describe, expect, it } from 'vitest';
import { modifier, type Pressed, pageKey } from '../../../web/commands/keys.ts';

const free = { isTyping: false, isTaken: false };
const inField = { isTyping: true, isTaken: true };

function press(keys: string): Pressed {
  const parts = keys.split('+');
  return {
    key: parts.at(-1)!,
    ctrlKey: parts.includes('Ctrl'),
    metaKey: parts.includes('Cmd'),
    altKey: parts.includes('Alt'),
    shiftKey: parts.includes('Shift'),
  };
}

describe('keys of the page', () => {
  it.each([
    ['Ctrl+k', 'palette'],
    ['Cmd+K', 'palette'],
    ['Ctrl+s', 'save'],
    ['Ctrl+z', 'undo'],
    ['Ctrl+Shift+Z', 'redo'],
    ['Ctrl+y', 'redo'],
    ['Shift+?', 'keys'],
    ['1', { view: 0 }],
    ['5', { view: 4 }],
  ] as const)('%s is %o', (keys, what) => {
    expect(pageKey(press(keys), free)).toEqual(what);
  });

  it('with Ctrl hold in a field, but for its own undo; those without do not', () => {
    expect(pageKey(press('Ctrl+k'), inField)).toBe('palette');
    expect(pageKey(press('Ctrl+s'), inField)).toBe('save');
    for (const keys of ['Ctrl+z', 'Ctrl+Shift+Z', 'Ctrl+y', '1', 'Shift+?']) {
      expect(pageKey(press(keys), inField), keys).toBeUndefined();
    }
  });

  it('without Ctrl can be switched off, and others are left to the browser', () => {
    const off = { isTyping: false, isTaken: true };
    for (const keys of ['1', 'Shift+?']) expect(pageKey(press(keys), off), keys).toBeUndefined();
    for (const keys of ['0', 'a', 'F5', 'Ctrl+p', 'Alt+1', 'Ctrl+Alt+k', 'Ctrl+Shift+k']) {
      expect(pageKey(press(keys), free), keys).toBeUndefined();
    }
  });

  it('go with ⌘ on Apple’s machines', () => {
    expect(['MacIntel', 'iPad', 'Win32', 'Linux x86_64'].map(modifier)).toEqual(['⌘', '⌘', 'Ctrl', 'Ctrl']);
  });
});
