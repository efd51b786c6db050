/** Problems with emails, PDFs and Word documents. `file` is the name of the file in quotation marks. */
import { message } from './message';

type NamedFile = { readonly file: string };
type CountedInFile = NamedFile & { readonly count: number };

export const mailDamaged = message<NamedFile>(
  '{file} is not a readable email. Open it in your mail app and save its text.',
);
export const mailWithoutText = message<NamedFile>('{file} has no text. Save its attachments and import them.');
export const mailTooLarge = message<NamedFile>('{file} is too complex to read. Copy the article from it and paste it.');
export const attachmentsNotRead = message<CountedInFile>(
  '{count, plural, one {An attachment of {file} was not read. Save it and import it.} other {# attachments of {file} were not read. Save them and import them.}}',
);
export const messagesBeside = message<CountedInFile>(
  '{file} has {count, number} messages attached. Only the first was read as the article. Save the others and import them.',
);

export const sourceCode = message<NamedFile>(
  '{file} is source code or data, not an article. Save the article as plain text or as a web page.',
);

export const docxDamaged = message<NamedFile>('{file} is damaged. Open it in a word processor and save it again.');
export const docxTooLarge = message<NamedFile>(
  '{file} unpacks to far more than its size. If you trust where it came from, open it and save its text.',
);
export const docxProtected = message<NamedFile>('{file} is protected by a password. Save a copy without one.');

export const pdfDamaged = message<NamedFile>('{file} is damaged. Open it in a PDF viewer and print it to a new PDF.');
export const pdfProtected = docxProtected;
export const pdfWithoutText = message<NamedFile>('{file} has no text (a scan?). Run OCR and import it again.');
/** `pages` is a list of page numbers such as "2, 3 and 7"; `count` is how many there are. */
export const pagesWithoutText = message<CountedInFile & { readonly pages: string }>(
  '{count, plural, one {Page {pages} of {file} has no text (a scan?). Run OCR and import it again.} other {Pages {pages} of {file} have no text (scans?). Run OCR and import it again.}}',
);
export const pdfGarbled = message<NamedFile>(
  '{file} does not say which letters its fonts draw, so its text is garbled. Run OCR and import it again.',
);
export const storiesOnPages = message<CountedInFile>(
  '{file} has {count, number} stories. The one with the largest headline is the article. The others are hidden as clutter.',
);
