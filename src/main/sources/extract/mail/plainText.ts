import { readDate } from '../../../../engine';
import { mayBeForwarded } from '../forwarded';
import { known, NOTHING_KNOWN } from '../metadata';
import type { Extracted, ExtractedBlock } from '../types';
import { rolesOf } from './article';
import { type Envelope, envelopesIn } from './envelopes';
import type { MailLine } from './lines';
import { articleAmong, segmentsOf } from './segments';
import { outletOf } from './sender';
import { subjectAlone } from './subject';

interface PlacedLine extends MailLine {
  readonly start: number;
  readonly end: number;
}

/**
 * The message in a text saved or copied from a forwarded mail: its lines of clutter as blocks, and the metadata in its
 * header. Null for any other text, including an article that quotes mails. Offsets stay those of the text.
 */
export function forwardedIn(text: string): Pick<Extracted, 'blocks' | 'metadata'> | null {
  if (!mayBeForwarded(text)) return null;
  const lines = placedLines(text);
  const envelopes = envelopesIn(lines).filter(isPassedOn);
  if (envelopes.length === 0) return null;
  const own = { from: null, date: null, to: null, subject: null };
  const segments = segmentsOf(
    lines,
    own,
    envelopes.map((envelope) => ({ envelope, attached: 0 })),
  );
  const chosen = articleAmong(segments);
  if (chosen?.envelope == null) return null;
  const { from, date, subject } = chosen.fields;
  const outlet = known(outletOf(from), 'mail');
  const roles = rolesOf(lines, chosen, { outlet: outlet?.value ?? null, subject: subjectAlone(subject) });
  const blocks = lines.flatMap(({ start, end }, i): ExtractedBlock[] => {
    const role = roles[i] ?? 'body';
    return role === 'body' ? [] : [{ start, end, role }];
  });
  const headline = known(subjectAlone(subject), 'mail');
  return { blocks, metadata: { ...NOTHING_KNOWN, outlet, headline, published: known(readDate(date ?? ''), 'mail') } };
}

/** An article may print the header of a mail it reports on, but neither at its very beginning nor as a forward. */
function isPassedOn({ kind, start, fields }: Envelope): boolean {
  if (kind === 'reply') return false;
  return start === 0 || (kind !== 'bare' && (fields.from !== null || fields.subject !== null));
}

function placedLines(text: string): readonly PlacedLine[] {
  const lines: PlacedLine[] = [];
  let gap = 0;
  for (const match of text.matchAll(/[^\r\n]+|\r\n?|\n/gu)) {
    const [whole] = match;
    if (/^[\r\n]/.test(whole)) gap += 1;
    else if (whole.trim() !== '') {
      const start = match.index + (whole.length - whole.trimStart().length);
      const line = whole.trim();
      lines.push({
        text: line,
        depth: 0,
        role: 'body',
        gap: lines.length === 0 ? 0 : gap,
        start,
        end: start + line.length,
      });
      gap = 0;
    }
  }
  return lines;
}
