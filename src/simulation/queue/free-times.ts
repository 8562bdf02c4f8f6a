/**
 * The instants at which the agents of one group become free, in ticks: all that a FIFO queue with
 * interchangeable agents needs to know.
 *
 * A tournament over the agents: every place in it holds the sooner of the two below, at the top stands the
 * agent who is free first. Places are numbered from 1, the two below place p are 2p and 2p + 1; places keep
 * the time and which leaf it comes from side by side:
 *
 *   tree: [ –, – | 1: time, leaf | 2: time, leaf | 3: time, leaf | … | leaves … 2 · leaves − 1: one an agent ]
 *
 * A leaf without an agent says `never`. A new time plays its way from its leaf to the top: always the same
 * number of levels, the sooner picked without a branch by `(other − time) >> 31` (times are in [0, 2³¹), so
 * that the difference fits). A heap moves less, but where it may stop is anybody's guess, and the processor
 * guesses wrong once a contact. Two levels a turn, since the engine checks the array anew on every turn.
 */
export const never = 0x7fffffff;

export class FreeTimes {
  size = 0;
  private readonly leaves: number;
  private readonly tree: Int32Array;
  /** Leaves without an agent, as offsets into the tree: [0, leaves − size). */
  private readonly absent: Int32Array;

  constructor(capacity: number) {
    let leaves = 4;
    while (leaves < capacity) leaves *= 4; // an even number of levels
    this.leaves = leaves;
    this.tree = new Int32Array(4 * leaves);
    this.absent = new Int32Array(leaves);
  }

  /** Sends everybody away and puts `count` agents in who are free at 0. */
  reset(count: number): void {
    const { leaves, tree, absent } = this;
    for (let i = 0; i < leaves; i++) {
      const leaf = 2 * (leaves + i);
      tree[leaf] = i < count ? 0 : never;
      tree[leaf + 1] = leaf;
      if (i >= count) absent[i - count] = leaf;
    }
    for (let place = 2 * leaves - 2; place > 0; place -= 2) {
      const left = 2 * place;
      const winner = tree[left + 2]! < tree[left]! ? left + 2 : left;
      tree[place] = tree[winner]!;
      tree[place + 1] = tree[winner + 1]!;
    }
    this.size = count;
  }

  /** The earliest free time, or `never` without agents. */
  get earliest(): number {
    return this.tree[2]!;
  }

  /** Gives the agent who is free first a new free time; returns the new earliest. */
  replaceEarliest(time: number): number {
    return this.play(this.tree[3]!, time);
  }

  add(time: number): void {
    this.size += 1;
    this.play(this.absent[this.leaves - this.size]!, time);
  }

  /** Takes the agent who is free first off the line; returns the free time. */
  removeEarliest(): number {
    const { tree } = this;
    const earliest = tree[2]!;
    this.absent[this.leaves - this.size] = tree[3]!;
    this.size -= 1;
    this.play(tree[3]!, never);
    return earliest;
  }

  /** Sets the time of a leaf and settles every match on its way to the top; returns the time that won there. */
  private play(leaf: number, time: number): number {
    const { tree } = this;
    tree[leaf] = time;
    let place = leaf;
    let sooner = time;
    let from = leaf;
    while (place > 2) {
      let other = place ^ 2;
      let gain = (tree[other]! - sooner) | 0;
      let loses = gain >> 31; // all ones if the other is sooner, else 0
      sooner = (sooner + (gain & loses)) | 0;
      from ^= (from ^ tree[other + 1]!) & loses;
      place = (place >> 2) << 1;
      tree[place] = sooner;
      tree[place + 1] = from;

      other = place ^ 2;
      gain = (tree[other]! - sooner) | 0;
      loses = gain >> 31;
      sooner = (sooner + (gain & loses)) | 0;
      from ^= (from ^ tree[other + 1]!) & loses;
      place = (place >> 2) << 1;
      tree[place] = sooner;
      tree[place + 1] = from;
    }
    return sooner;
  }
}
