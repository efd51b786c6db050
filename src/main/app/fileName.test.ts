import { expect, it } from 'vitest';
import { fileNameOf } from './fileName';

it.each([
  ['Fox News / USA TODAY – Crossread', 'Fox News – USA TODAY – Crossread'],
  ['The Globe and Mail / Reuters – Crossread', 'The Globe and Mail – Reuters – Crossread'],
  ['AC/DC: “Live” / 24\u202e/7 – Crossread', 'AC DC “Live” – 24 7 – Crossread'],
  ['C:\\x  <b>?* – Crossread', 'C x b – Crossread'],
  ['../..', 'Crossread'],
  ['Crossread', 'Crossread'],
  ['新华社 / dpa – Crossread', '新华社 – dpa – Crossread'],
])('%j is saved as %j', (title, name) => expect(fileNameOf(title)).toBe(name));
