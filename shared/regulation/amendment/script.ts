import type { AmendmentProblem } from './amendmentProblem.ts';
import { applyStatement } from './applyStatement.ts';
import { type AmendingWording, printStatement } from './printStatement.ts';
import type { Clause, Statement } from './statement.ts';
import type { WorkUnit } from './workingTree.ts';

export type Operation = Clause extends infer Each
  ? Each extends Clause
    ? Omit<Each, 'within'>
    : never
  : never;

/** What the open statement is about: changes inside one unit, or a chain of moves and deletions. */
type Topic = { readonly kind: 'own'; readonly unit: WorkUnit } | { readonly kind: 'chain' };

/**
 * An amending text in the making. Each statement is carried out on the units when it ends, so that the next one names them
 * as they are then; within a statement their numbers are those before it.
 */
export class Script {
  readonly root: WorkUnit;
  readonly #wording: AmendingWording;
  readonly #lines: string[] = [];
  #clauses: Clause[] = [];
  #topic: Topic | null = null;
  #moved = new Set<WorkUnit>();
  /** The unit of which the last clause was, if it has moved there. */
  #named: WorkUnit | null = null;
  /** Whether the last clause is all that was said of its unit. */
  #isLastSingle = false;
  /** A statement that the next one may join. Words change no numbers, so that it may wait. */
  #waiting: Statement | null = null;
  #problem: AmendmentProblem | null = null;

  constructor(root: WorkUnit, wording: AmendingWording) {
    this.root = root;
    this.#wording = wording;
  }

  /** Statements and blocks, one line each. */
  get lines(): readonly string[] {
    return this.#lines;
  }

  /** Why a statement could not be carried out; what follows it is void. */
  get problem(): AmendmentProblem | null {
    return this.#problem;
  }

  /** Whether the open statement speaks of what is in this unit. */
  isAbout(unit: WorkUnit): boolean {
    return this.#topic?.kind === 'own' && this.#topic.unit === unit;
  }

  /** Clauses about what is inside an article or another unit with a statement of its own. */
  own(topic: WorkUnit, operations: readonly Operation[]): void {
    const open = this.#topic;
    if (open && !(open.kind === 'own' && open.unit === topic)) this.end();
    this.#topic = { kind: 'own', unit: topic };
    if (!this.#joinScopes(operations)) for (const operation of operations) this.#push(operation);
    this.#isLastSingle = operations.length === 1;
  }

  /** 第1条第1項及び第3項中: where the change before was the same and nothing else. */
  #joinScopes(operations: readonly Operation[]): boolean {
    const [only] = operations;
    const last = this.#clauses.at(-1);
    if (operations.length !== 1 || !this.#isLastSingle || only?.op !== 'words' || last?.op !== 'words')
      return false;
    if (!only.scopes || !last.scopes || !isSame(only.changes, last.changes)) return false;
    this.#clauses[this.#clauses.length - 1] = { ...last, scopes: [...last.scopes, ...only.scopes] };
    return true;
  }

  /**
   * A move or several, which may follow what was said of the unit that moves, or other moves.
   *
   * @param topic the unit that has the statement: the article that moves, or in which something moves.
   */
  move(topic: WorkUnit, moved: readonly WorkUnit[], operation: Operation): void {
    const open = this.#topic;
    const isChain = moved[0] === topic;
    if (open?.kind === 'own' ? open.unit !== topic : open && !isChain) this.end();
    this.#topic = isChain ? { kind: 'chain' } : { kind: 'own', unit: topic };
    for (const unit of moved) this.#moved.add(unit);
    this.#push(operation);
    this.#named = moved.at(-1) ?? null;
  }

  /** A deletion of whole articles, which may stand among moves. */
  remove(operation: Operation): void {
    if (this.#topic?.kind === 'own') this.end();
    this.#topic = { kind: 'chain' };
    this.#push(operation);
  }

  /**
   * Something with lines below it ends its statement.
   *
   * @param topic null for what may follow moves of articles.
   * @param place the unit beside which something is put.
   * @param operation names its units as they are called once the statement before has ended.
   */
  withBlock(
    topic: WorkUnit | null,
    place: WorkUnit | null,
    operation: () => Operation,
    block: readonly string[],
  ): void {
    const open = this.#topic;
    const mayFollow = open?.kind === 'own' ? open.unit === topic : topic === null;
    // A unit that this statement has moved has two numbers in it; only 同条 is plain.
    const isPlain = place === null || !this.#moved.has(place) || this.#named === place;
    if (open && (!mayFollow || !isPlain)) this.end();
    this.#push(operation());
    this.end(block);
  }

  #push(operation: Operation): void {
    this.#clauses.push({ within: null, ...operation } as Clause);
    this.#isLastSingle = false;
    this.#named = null;
  }

  end(block: readonly string[] = []): void {
    const statement: Statement = { clauses: this.#clauses, block };
    this.#clauses = [];
    this.#topic = null;
    this.#moved = new Set();
    if (statement.clauses.length === 0) return;
    const joined = this.#waiting && joinStatements(this.#waiting, statement);
    if (joined) {
      this.#waiting = joined;
      return;
    }
    this.#carryOutWaiting();
    if (isWordsOfArticles(statement)) this.#waiting = statement;
    else this.#carryOut(statement);
  }

  /** Ends the text. */
  finish(): void {
    this.end();
    this.#carryOutWaiting();
  }

  #carryOutWaiting(): void {
    const waiting = this.#waiting;
    this.#waiting = null;
    if (waiting) this.#carryOut(waiting);
  }

  #carryOut(statement: Statement): void {
    if (this.#problem) return;
    this.#lines.push(`　${printStatement(statement, this.#wording)}`, ...statement.block);
    const applied = applyStatement(this.root, statement);
    if (!applied.ok) this.#problem = applied.error;
  }
}

const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

/** 第2条中「A」を「B」に改める and nothing else, of whole articles. */
function isWordsOfArticles({ clauses, block }: Statement): boolean {
  const [only] = clauses;
  if (clauses.length !== 1 || block.length > 0 || only?.op !== 'words' || !only.scopes) return false;
  return only.scopes.every(
    ({ from, to }) =>
      !to && from.steps.at(-1)?.at === 'article' && from.of === 'unit' && !from.sentence && !from.chapeau,
  );
}

/** 第1条及び第2条中: the same change in articles one after the other. */
function joinStatements(one: Statement, other: Statement): Statement | null {
  const [first, second] = [one.clauses[0], other.clauses[0]];
  if (!isWordsOfArticles(other) || first?.op !== 'words' || second?.op !== 'words') return null;
  if (!first.scopes || !second.scopes || !isSame(first.changes, second.changes)) return null;
  return { clauses: [{ ...first, scopes: [...first.scopes, ...second.scopes] }], block: [] };
}
