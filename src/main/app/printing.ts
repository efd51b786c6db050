import { basename } from 'node:path';
import { type BrowserWindow, dialog } from 'electron';
import { printing as words } from '../../messages/main';
import { writeAtomically } from '../shared/atomicWrite';
import { quoted } from '../shared/result';
import { fileNameOf } from './fileName';

/** Chromium's failure reason when the user cancelled, which is not reported. */
const CANCELLED = /cancel/i;

/** Chromium fills in the page's title, which names the two outlets, and the page numbers, both as text. */
const pageStyle = 'font: 7pt sans-serif; width: 100%; margin: 0 12mm; color: #404040';
const pageHeader = `<div style="${pageStyle}"><span class="title"></span></div>`;
const pageFooter = `<div style="${pageStyle}; text-align: center"><span class="pageNumber"></span> / <span class="totalPages"></span></div>`;

/** Opens the print dialog and prints the page. */
export function printPage(window: BrowserWindow): void {
  window.webContents.print({ printBackground: true, header: window.getTitle() }, (isDone, reason) => {
    if (!isDone && !CANCELLED.test(reason)) void tell(window, words.failed);
  });
}

/** Asks for a file and writes the page to it as a PDF, atomically. */
export async function savePdf(window: BrowserWindow): Promise<void> {
  const { filePath } = await dialog.showSaveDialog(window, {
    title: words.saveTitle,
    defaultPath: `${fileNameOf(window.getTitle())}.pdf`,
    filters: [{ name: words.pdf, extensions: ['pdf'] }],
  });
  if (!filePath) return;
  try {
    const pdf = await window.webContents.printToPDF({
      pageSize: 'A4',
      printBackground: true,
      preferCSSPageSize: true,
      displayHeaderFooter: true,
      headerTemplate: pageHeader,
      footerTemplate: pageFooter,
    });
    writeAtomically(filePath, pdf);
  } catch (error) {
    console.error('The PDF could not be saved:', error);
    await tell(window, words.notSaved({ name: quoted(basename(filePath)) }));
  }
}

async function tell(window: BrowserWindow, message: string): Promise<void> {
  if (!window.isDestroyed()) await dialog.showMessageBox(window, { type: 'error', message });
}
