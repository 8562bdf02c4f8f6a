/**
 * The player by keyboard: space plays, arrows step (Shift: ten), brackets change the speed, Home and End go to the
 * ends of the day. Keys that somebody types, or that move something that has the focus, are left alone.
 */
import type { Player } from './player.ts';

/** Does what a key means to the player; answers whether it means anything. */
export function keyOfPlayer(player: Player, event: KeyboardEvent): boolean {
  const { target, key } = event;
  if (event.ctrlKey || event.metaKey || event.altKey) return false;
  if (target instanceof HTMLInputElement || target instanceof HTMLSelectElement) return false;
  if (target instanceof HTMLTextAreaElement || document.querySelector('dialog[open]')) return false;
  const many = event.shiftKey ? 10 : 1;
  if (key === ' ' && !(target instanceof HTMLButtonElement)) player.toggle();
  else if (key === 'ArrowRight') player.step(many);
  else if (key === 'ArrowLeft') player.step(-many);
  else if (key === ']') player.changeSpeed(1);
  else if (key === '[') player.changeSpeed(-1);
  else if (key === 'Home') player.seek(Number.NEGATIVE_INFINITY);
  else if (key === 'End') player.seek(Number.POSITIVE_INFINITY);
  else return false;
  return true;
}
