import { dropUnclosedMark, type Mark, readMark } from './marks.ts';

/** What the characters of a script amount to. A `break` is the end of a paragraph, heading or list item. */
export type Token =
  | { readonly type: 'character'; readonly character: string }
  | { readonly type: 'break' }
  | { readonly type: 'mark'; readonly mark: Mark };

// A bracket that is still open after so many characters was not meant as one.
const MAX_MARK_CHARACTERS = 400;
const MAX_DIRECTION_CHARACTERS = 120;

const DECORATION = /[*`#_~\])]/;
const BULLET = /[-*•–+]/;
const INVISIBLE = /[\p{Cf}\uFE0F]/u;
const SPACE = /[\s\p{Cc}]/u;

const BREAK: Token = { type: 'break' };
const character = (text: string): Token => ({ type: 'character', character: text });

/**
 * Tells spoken text from marks, stage directions (in round brackets) and markdown, one UTF-16 unit at a time, so that
 * the result cannot depend on how the text was cut on its way here.
 */
export class TextScanner {
  /** An open bracket and what came after it. */
  #held = '';
  #depth = 0;
  #lineIsEmpty = true;
  #inHeading = false;
  #bullet = '';

  *push(unit: string): Generator<Token> {
    if (this.#held !== '') yield* this.#hold(unit);
    else if (unit === '[' || unit === '(') {
      yield* this.#releaseBullet();
      this.#held = unit;
      this.#depth = 1;
    } else yield* this.#plain(unit);
  }

  *end(): Generator<Token> {
    while (this.#held !== '') yield* this.#release(true);
    yield* this.#releaseBullet();
  }

  *#hold(unit: string): Generator<Token> {
    const isMark = this.#held.startsWith('[');
    if (!isMark && (unit === '[' || unit === '\n')) {
      yield* this.#release(false);
      yield* this.push(unit);
      return;
    }
    this.#held += unit;
    if (unit === (isMark ? '[' : '(')) this.#depth += 1;
    if (unit === (isMark ? ']' : ')')) this.#depth -= 1;
    if (this.#depth === 0) yield* this.#close(isMark);
    else if (this.#held.length > (isMark ? MAX_MARK_CHARACTERS : MAX_DIRECTION_CHARACTERS)) yield* this.#release(false);
  }

  *#close(isMark: boolean): Generator<Token> {
    const mark = readMark(this.#held.slice(1, -1));
    this.#held = '';
    if (mark !== undefined && (isMark || mark.type === 'pause' || mark.type === 'breath')) {
      this.#lineIsEmpty = false;
      yield { type: 'mark', mark };
    } else yield* this.#plain(' ');
  }

  /** The bracket was never closed: it goes, what it held is text after all. */
  *#release(atEnd: boolean): Generator<Token> {
    const text = this.#held.slice(1);
    const rest = this.#held.startsWith('[') ? dropUnclosedMark(text, atEnd) : text;
    this.#held = '';
    yield* this.#plain(' ');
    for (let index = 0; index < rest.length; index += 1) yield* this.push(rest.charAt(index));
  }

  *#plain(unit: string): Generator<Token> {
    if (this.#bullet !== '' && SPACE.test(unit)) {
      this.#bullet = '';
      yield BREAK;
    }
    yield* this.#releaseBullet();
    if (unit === '\n') yield* this.#newLine();
    else if (SPACE.test(unit)) yield character(' ');
    else if (this.#lineIsEmpty && BULLET.test(unit)) {
      this.#bullet = unit;
      this.#lineIsEmpty = false;
    } else {
      if (this.#lineIsEmpty && unit === '#') {
        this.#inHeading = true;
        yield BREAK;
      }
      this.#lineIsEmpty = false;
      if (!DECORATION.test(unit) && !INVISIBLE.test(unit)) yield character(unit);
    }
  }

  *#newLine(): Generator<Token> {
    if (this.#lineIsEmpty || this.#inHeading) yield BREAK;
    this.#lineIsEmpty = true;
    this.#inHeading = false;
    yield character(' ');
  }

  /** No space followed: it was a dash, or the start of emphasis. */
  *#releaseBullet(): Generator<Token> {
    const unit = this.#bullet;
    this.#bullet = '';
    if (unit !== '' && !DECORATION.test(unit)) yield character(unit);
  }
}
