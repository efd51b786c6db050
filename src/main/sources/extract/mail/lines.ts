import type { ExtractedBlock } from '../types';
import type { MailPart } from './parts';

/** One line of a message as the reader sees it, without the marks of quoting before it. Never blank. */
export interface MailLine {
  readonly text: string;
  /** How many messages quote it: its `>` marks, or the quotations of a page around it. */
  readonly depth: number;
  /** The role the page gives it; `body` when it says nothing, as plain text never does. */
  readonly role: ExtractedBlock['role'];
  /** Line breaks before it: two and more are a blank line. */
  readonly gap: number;
}

/** The marks before a quoted line: `>`, `> >`. */
const QUOTE = /^(?:>[ \t]?)+/;

/** A signature begins with this; the space at its end does not mean that it goes on. */
const SIGNATURE = '-- ';

type Flowed = Pick<MailPart, 'isFlowed' | 'deletesSpace'>;

interface PlainLine extends MailLine {
  /** Whether the program that sent it broke it here, so that the next line belongs to it. */
  readonly isSoft: boolean;
}

/**
 * The lines of a plain text. Quotation marks of mail programs are taken off and counted, and lines that a program broke
 * in a way that can be undone (`format=flowed`) are whole.
 */
export function linesOfText(text: string, part: Flowed): readonly MailLine[] {
  const lines: PlainLine[] = [];
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

function joined(lines: readonly PlainLine[], { deletesSpace }: Flowed): readonly MailLine[] {
  const runs: PlainLine[][] = [];
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
