import type { Role } from '../../../../engine';
import type { MailPart } from './parts';

/** One line of a message as the recipient sees it, without quotation marks before it. Never blank. */
export interface MailLine {
  readonly text: string;
  /** The number of messages that quote it: its `>` marks, or the `blockquote` elements around it. */
  readonly depth: number;
  /** The role found from markup; `body` if there is none, as in plain text. */
  readonly role: Role;
  /** Line breaks before it: two or more make a blank line. */
  readonly gap: number;
}

/** The marks before a quoted line: `>`, `> >`. */
const QUOTE = /^(?:>[ \t]?)+/;

/** The line before a signature; despite the trailing space, it is not continued on the next line. */
const SIGNATURE = '-- ';

type Flowed = Pick<MailPart, 'isFlowed' | 'deletesSpace'>;

interface WrappedLine extends MailLine {
  /** Whether the sending program wrapped it here, so that the next line continues it. */
  readonly isSoft: boolean;
}

/**
 * The lines of a plain text. Quotation marks of mail programs are removed and counted, and lines wrapped in a
 * reversible way (`format=flowed`) are rejoined.
 */
export function linesOfText(text: string, part: Flowed): readonly MailLine[] {
  const lines: WrappedLine[] = [];
  let gap = 0;
  for (const raw of text.split(/\r\n?|\n/)) {
    gap += 1;
    const marks = QUOTE.exec(raw)?.[0] ?? '';
    const rest = raw.slice(marks.length);
    const content = part.isFlowed && rest.startsWith(' ') ? rest.slice(1) : rest;
    if (content.trim() === '') continue;
    const isSoft = part.isFlowed && content.endsWith(' ') && content !== SIGNATURE;
    const depth = marks.split('>').length - 1;
    lines.push({ text: content.trimEnd(), depth, role: 'body', gap: lines.length === 0 ? 0 : gap, isSoft });
    gap = 0;
  }
  return joined(lines, part);
}

function joined(lines: readonly WrappedLine[], { deletesSpace }: Flowed): readonly MailLine[] {
  const runs: WrappedLine[][] = [];
  for (const line of lines) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    if (run && last?.isSoft && line.gap === 1 && line.depth === last.depth) run.push(line);
    else runs.push([line]);
  }
  return runs.flatMap((run) => {
    const [first] = run;
    return first ? [{ ...first, text: run.map(({ text }) => text).join(deletesSpace ? '' : ' ') }] : [];
  });
}

/** Letters of scripts that need about a third as many of them as others. */
export const DENSE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu;

/** The number of letters in a text; those of a dense script count three times. */
export function lettersIn(text: string): number {
  return (text.match(/\p{L}/gu)?.length ?? 0) + 2 * (text.match(DENSE)?.length ?? 0);
}
