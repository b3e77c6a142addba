import type { InputOf, OutputOf } from '../../shared/contract/channel.ts';
import type { AppContract } from '../../shared/contract/contract.ts';
import type { Problem } from '../../shared/contract/result.ts';
import type { HandoverDecision, HandoverPlan } from '../../shared/handover/handover.ts';
import { Refused } from '../app/desk.ts';

type Channel = 'handover.open' | 'handover.plan' | 'handover.receive';
type Ask = <K extends Channel>(
  channel: K,
  input: InputOf<AppContract, K>,
) => Promise<OutputOf<AppContract, K>>;

export type Decisions = Readonly<Record<string, HandoverDecision>>;

export interface Reception {
  readonly path: string;
  readonly plan: HandoverPlan;
  readonly decisions: Decisions;
}

export interface TalkState {
  readonly reception: Reception | null;
  readonly isBusy: boolean;
  /** The newest refusal, until a file is opened or something is decided. */
  readonly problem: Problem | null;
}

/**
 * What is asked and answered about a received file, until it is taken over. Each decision changes what would come of it,
 * and answers may overtake one another: the latest question alone counts.
 */
export class ReceptionTalk {
  readonly #ask: Ask;
  readonly #show: (state: TalkState) => void;
  #state: TalkState;
  #waiting = 0;
  #latest = 0;

  constructor(ask: Ask, kept: Reception | null, show: (state: TalkState) => void) {
    this.#ask = ask;
    this.#show = show;
    this.#state = { reception: kept, isBusy: false, problem: null };
  }

  get state(): TalkState {
    return this.#state;
  }

  async open(): Promise<void> {
    const file = await this.#asked('handover.open', {});
    if (!file) return;
    this.leave();
    this.#become({ reception: { ...file, decisions: {} }, problem: null });
  }

  async decide(key: string, decision: HandoverDecision): Promise<void> {
    const { reception } = this.#state;
    if (!reception) return;
    const decisions = { ...reception.decisions, [key]: decision };
    this.#become({ reception: { ...reception, decisions }, problem: null });
    await this.planAnew();
  }

  /** Asks what would come of the file as far as it was decided, in the library as it is now. */
  async planAnew(): Promise<void> {
    const { reception } = this.#state;
    if (!reception) return;
    this.leave();
    const question = this.#latest;
    const { path, decisions } = reception;
    const isLatest = () => question === this.#latest;
    const plan = await this.#asked('handover.plan', { path, decisions: { ...decisions } }, isLatest);
    if (plan && isLatest()) this.#become({ reception: { path, plan, decisions } });
  }

  /** @returns how many entries became what; null where it was refused. */
  async receive(): Promise<OutputOf<AppContract, 'handover.receive'> | null> {
    const { reception } = this.#state;
    if (!reception) return null;
    const { path, decisions } = reception;
    const done = await this.#asked('handover.receive', { path, decisions: { ...decisions } });
    if (!done) {
      await this.planAnew();
      return null;
    }
    this.leave();
    this.#become({ reception: null, problem: null });
    return done;
  }

  /** No answer that is still on its way counts. */
  leave(): void {
    this.#latest += 1;
  }

  /** The answer; null for a refusal, which is then the problem where it still counts. */
  async #asked<K extends Channel>(
    channel: K,
    input: InputOf<AppContract, K>,
    counts: () => boolean = () => true,
  ): Promise<OutputOf<AppContract, K> | null> {
    this.#waiting += 1;
    this.#become({});
    try {
      return await this.#ask(channel, input);
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      if (counts()) this.#become({ problem: error.problem });
      return null;
    } finally {
      this.#waiting -= 1;
      this.#become({});
    }
  }

  #become(change: Partial<TalkState>): void {
    this.#state = { ...this.#state, ...change, isBusy: this.#waiting > 0 };
    this.#show(this.#state);
  }
}
