/**
 * Reports of the import on mails, PDFs and Word documents. `file` is the name of the file in quotation marks.
 */
import { type MessageValues, message } from './message';

type About = MessageValues & { readonly file: string };
type Counted = About & { readonly count: number };

export const mailDamaged = message<About>(
  '{file} is not a readable email. Open it in your mail app and save its text.',
);
export const mailWithoutText = message<About>('{file} has no text. Save its attachments and import them.');
export const mailTooLarge = message<About>('{file} is too complex to read. Copy the article from it and paste it.');
export const attachmentsNotRead = message<Counted>(
  '{count, plural, one {An attachment of {file} was not read. Save it and import it.} other {# attachments of {file} were not read. Save them and import them.}}',
);
export const messagesBeside = message<Counted>(
  '{file} has {count} messages attached. Only the first was read as the article. Save the others and import them.',
);

export const sourceCode = message<About>(
  '{file} is source code, not an article. Save the article as plain text or as a web page.',
);
