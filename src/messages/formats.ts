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
  '{file} has {count, number} messages attached. Only the first was read as the article. Save the others and import them.',
);

export const sourceCode = message<About>(
  '{file} is source code or data, not an article. Save the article as plain text or as a web page.',
);

export const docxDamaged = message<About>('{file} is damaged. Open it in a word processor and save it again.');
export const docxTooLarge = message<About>(
  '{file} unpacks to far more than its size. If you trust where it came from, open it and save its text.',
);
export const docxProtected = message<About>('{file} is protected by a password. Save a copy without one.');

export const pdfDamaged = message<About>('{file} is damaged. Open it in a PDF viewer and print it to a new PDF.');
export const pdfProtected = docxProtected;
export const pdfWithoutText = message<About>('{file} has no text (a scan?). Run OCR and import it again.');
/** `pages` is a list of page numbers such as "2, 3 and 7"; `count` says how many they are. */
export const pagesWithoutText = message<Counted & { readonly pages: string }>(
  '{count, plural, one {Page {pages} of {file} has no text (a scan?). Run OCR and import it again.} other {Pages {pages} of {file} have no text (scans?). Run OCR and import it again.}}',
);
export const pdfGarbled = message<About>(
  '{file} does not say which letters its fonts draw, so its text is garbled. Run OCR and import it again.',
);
export const storiesOnPages = message<Counted>(
  '{file} has {count, number} stories. The one with the largest headline is the article. The others are hidden as clutter.',
);
