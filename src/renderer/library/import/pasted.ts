import type { Pasted } from '../../../contract';

/** The article in a clipboard or in dragged data: rich text before plain; null when there is neither. */
export function pastedFrom(data: Pick<DataTransfer, 'getData'>): Pasted | null {
  const html = data.getData('text/html');
  if (html.trim() !== '') return { kind: 'html', value: html };
  const text = data.getData('text/plain');
  return text.trim() === '' ? null : { kind: 'text', value: text };
}

/** The URL if the text is nothing but one, otherwise null. */
export function addressIn(text: string): string | null {
  const trimmed = text.trim();
  return /^https?:\/\/\S+$/i.test(trimmed) ? trimmed : null;
}
