import { describe, expect, it } from 'vitest';
import { outletOf } from './sender';

describe('the outlet of a sender', () => {
  it.each([
    ['Ostry Ledger Briefing <briefing@ledger.example>', 'Ostry Ledger'],
    ['"The Harbour Times" <newsletter@mail.harbourtimes.example>', 'The Harbour Times'],
    ['Selmer Bote Morgenlage <morgenlage@selmer-bote.example>', 'Selmer Bote'],
    ['Skerry Herald [mailto:news@skerryherald.example]', 'Skerry Herald'],
    ['海港时报 <news@haigang.example>', '海港时报'],
    ['Ostry Ledger via Mailer <noreply@mailer.example>', 'Ostry Ledger'],
    ['Mirna Olden <mirna.olden@ledger.example>', null],
    ['Mirna Olden <olden@ledger.example>', null],
    ['Briefing <briefing@ledger.example>', null],
    ['News Desk <news@ledger.example>', null],
    ['briefing@ledger.example', null],
    ['"briefing@ledger.example" <briefing@ledger.example>', null],
    ['', null],
    [null, null],
    [`${'a '.repeat(20_000)}<news@a.example>`, null],
  ])('%s', (from, outlet) => {
    expect(outletOf(from)).toBe(outlet);
  });
});
