import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { swapEdit } from '../sides';
import { applied, articleOf, PROPERTY, relatedArticles } from '../testing';
import type { Article, Comparison, Edit, EditKind } from '../types';
import { editsBetween } from './edits';

/** The edits of one paragraph into another, as "kind: left -> right". */
function edits(left: string, right: string, language = 'en'): readonly string[] {
  return editsBetween(articleOf([left], language), articleOf([right], language)).map(
    (edit) =>
      `${edit.kind}: ${left.slice(edit.left?.start ?? 0, edit.left?.end ?? 0)} -> ${right.slice(edit.right?.start ?? 0, edit.right?.end ?? 0)}`,
  );
}

/** Two whole articles as one link. */
function asOneLink(left: Article, right: Article, found: readonly Edit[]): Comparison {
  const all = ({ paragraphs }: Article) => paragraphs.map((_, index) => index);
  const link = { left: all(left), right: all(right), relation: 'edited' as const, score: 1, moved: false };
  return { links: [link], passages: [], edits: found, coverage: { left: 0, right: 0 }, approximate: false };
}

describe('edits inside a link', () => {
  it('sets an attribution at the end of other words apart', () => {
    const left = 'Barr may skip a hearing if lawyers seek to question him.';
    const right = 'Barr may skip a hearing due to objections over the format, according to a senior committee aide.';
    expect(edits(left, right)).toContain('attribution:  -> , according to a senior committee aide.');
    expect(edits(right, left)).toContain('attribution: , according to a senior committee aide. -> ');
    const police = 'Barr may skip a hearing due to objections over the format, two aides said.';
    expect(edits(left, police)).toContain('attribution:  -> , two aides said');
    const both = 'Barr may skip a hearing if lawyers say they want him.';
    expect(edits(both, right).filter((edit) => edit.startsWith('attribution:  ->'))).toEqual([]);
  });

  it('finds nothing in equal texts', () => {
    expect(edits('The army shelled Homs.', 'The army shelled Homs.')).toEqual([]);
  });

  it.each<[EditKind, string, string, string]>([
    ['house-style', 'to isolate Mr. Assad further', 'to isolate Assad further', 'Mr. -> '],
    ['house-style', 'in the U.N. Security Council', 'in the UN Security Council', 'U.N. -> UN'],
    ['house-style', 'he said that it was over', 'he said it was over', 'that -> '],
    ['name-spelling', 'Foreign Minister Sergei Lavrov left', 'Foreign Minister Sergey Lavrov left', 'Sergei -> Sergey'],
    ['figure', 'in which 5,000 people were killed', 'in which 5,400 people were killed', '5,000 -> 5,400'],
    ['name', 'the talks in Moscow failed', 'the talks in Geneva failed', 'Moscow -> Geneva'],
    [
      'attribution',
      'the army, activists said, shelled Homs',
      'the army, activists claimed, shelled Homs',
      'said, -> claimed,',
    ],
    ['attribution', 'It sank, police said.', 'It sank, the coast guard said.', 'police -> the coast guard'],
    ['attribution', 'It sank, said a sailor.', 'It sank, said an old diver.', 'a sailor. -> an old diver.'],
    [
      'attribution',
      'It sank, according to rescuers.',
      'It sank, according to the harbour master.',
      'rescuers. -> the harbour master.',
    ],
    [
      'attribution',
      '"It sank," Muir said on Tuesday.',
      '"It sank," according to Interfax.',
      'Muir said on Tuesday -> according to Interfax',
    ],
    ['wording', 'He said yes.', 'He said no.', 'yes. -> no.'],
    ['wording', 'The blast claimed many lives.', 'The explosion claimed many lives.', 'blast -> explosion'],
    ['quotation', 'he called it "a sad fiasco for all"', 'he called it "a sad disgrace for all"', 'fiasco -> disgrace'],
    ['wording', 'the army renewed its shelling', 'the army resumed its shelling', 'renewed -> resumed'],
    ['cut', 'to topple him and end the war', 'to topple him', 'and end the war -> '],
    ['addition', 'the mediation failed', 'the mediation also failed', ' -> also'],
  ])('calls it %s: %s | %s', (kind, left, right, change) => {
    expect(edits(left, right)).toEqual([`${kind}: ${change}`]);
  });

  it.each([
    [
      'Er sagte „Alles ist gut“ und ging dann schnell fort.',
      'Er sagte „Alles ist gut“ und ging dann langsam fort.',
      'wording',
    ],
    ['Er sagte »Alles ist gut« und ging fort.', 'Er sagte »Alles ist schlecht« und ging fort.', 'quotation'],
  ])('knows where a German quotation ends: %s', (left, right, kind) => {
    expect(edits(left, right, 'de').map((edit) => edit.split(':')[0])).toEqual([kind]);
  });

  it('shows a rewritten clause as one change, not as confetti', () => {
    const found = edits(
      'He sent the troops to the border on Monday.',
      'He dispatched the soldiers to the border on Monday.',
    );
    expect(found).toEqual(['wording: sent the troops -> dispatched the soldiers']);
  });

  it('slides a cut to where the sentence has a joint', () => {
    const found = edits('They shelled the city of Homs, the city of Hama.', 'They shelled the city of Hama.');
    expect(found).toEqual(['cut: the city of Homs, -> ']);
  });
});

const [PARADE, STORM, TREATY] = [
  'Thousands of cheering supporters lined the boulevard, waving flags.',
  'A storm tore roofs from houses along the coast before dawn.',
  'Ministers signed a treaty on fishing rights after nine years of talks.',
];

describe('sentences before words', () => {
  it('tells an inserted sentence as one addition', () => {
    expect(edits(`${PARADE} ${TREATY}`, `${PARADE} ${STORM} ${TREATY}`)).toEqual([`addition:  -> ${STORM}`]);
  });

  it('does not smear a cut sentence over an edited neighbour', () => {
    const edited = TREATY.replace('nine', 'ten');
    expect(edits(`${PARADE} ${STORM} ${TREATY}`, `${PARADE} ${edited}`)).toEqual([
      `cut: ${STORM} -> `,
      'figure: nine -> ten',
    ]);
  });

  it('follows a sentence that was split in two', () => {
    const one = 'Thousands of cheering supporters lined the boulevard, and a storm tore roofs from houses.';
    const two = 'Thousands of cheering supporters lined the boulevard. A storm tore roofs from houses.';
    const found = edits(one, two);
    expect(found.join()).not.toContain('supporters');
    expect(found.join()).not.toContain('roofs');
  });

  it('keeps what is shared inside otherwise different paragraphs', () => {
    const left = `${PARADE} But there was no indication from Mr. Lavrov's remarks that Russia backed the call to step down.`;
    const right = `There was no indication from Lavrov's comments that the issue of giving up power had been raised. ${STORM}`;
    expect(edits(left, right)).toContain('house-style: Mr. -> ');
    expect(edits(left, right)).toContain(`cut: ${PARADE} -> `);
    expect(edits(left, right)).toContain(`addition:  -> ${STORM}`);
  });
});

describe('kinds of edit', () => {
  it.each([
    ['It began at 7:30 p.m. on Monday.', 'It began at 7.30pm on Monday.', '7:30 p.m. -> 7.30pm'],
    ['It cost $35 million to build.', 'It cost $35,000,000 to build.', '$35 million -> $35,000,000'],
    ['It cost 35 million dollars to build.', 'It cost $35m to build.', '35 million dollars -> $35m'],
    ['About 5 percent of them left.', 'About 5 per cent of them left.', '5 percent -> 5 per cent'],
    ['About 5 percent of them left.', 'About 5% of them left.', '5 percent -> 5%'],
    ['He met Sen. Smith there.', 'He met Senator Smith there.', 'Sen. -> Senator'],
    ['He drove from Calif. to Ohio.', 'He drove from California to Ohio.', 'Calif. -> California'],
    ['It was on Jan. 5 that he left.', 'It was on 5 January that he left.', 'Jan. 5 -> 5 January'],
    ['A cease-fire began.', 'A ceasefire began.', 'cease-fire -> ceasefire'],
    ['A cease-fire began.', 'A cease fire began.', 'cease-fire -> cease fire'],
    ['He came third in the race.', 'He came 3rd in the race.', 'third -> 3rd'],
    ['It was No. 3 on the list.', 'It was number 3 on the list.', 'No. -> number'],
    ['Allies in the United States said so.', 'Allies in the U.S. said so.', 'United States -> U.S.'],
    ["He wasn't there.", 'He was not there.', "wasn't -> was not"],
    ["They won't go there.", 'They will not go there.', "won't -> will not"],
    ["She said they'd leave.", 'She said they would leave.', "they'd -> they would"],
    ['He can’t go there.', 'He cannot go there.', 'can’t -> cannot'],
    ['AMMAN (Reuters) - Russia won a promise.', 'Russia won a promise.', 'AMMAN (Reuters) - -> '],
    ['The army left. Continued...', 'The army left.', 'Continued... -> '],
  ])('takes for house style: %s | %s', (left, right, change) => {
    expect(edits(left, right)).toEqual([`house-style: ${change}`]);
  });

  it.each<[string, EditKind, string, string]>([
    ['en', 'figure', 'It began at 7:30 p.m. on Monday.', 'It began at 8:30 p.m. on Monday.'],
    ['en', 'figure', 'It killed dozens of people there.', 'It killed 200 people there.'],
    ['en', 'name', 'The late Hassan was there.', 'The late Hussein was there.'],
    ['en', 'wording', 'However, it failed badly.', 'Meanwhile, it failed badly.'],
    ['en', 'wording', 'The Russian mediation failed.', "Russia's mediation failed."],
    ['en', 'attribution', 'The talks failed, he told reporters in Moscow.', 'The talks failed.'],
    ['en', 'cut', 'They said they would never surrender the city and left.', 'They left.'],
    ['en', 'quotation', 'He called it “a sad and long fiasco” there.', 'He called it “a sad fiasco” there.'],
    ['de', 'wording', 'Er lobte die Regierung sehr.', 'Er lobte die Opposition sehr.'],
    ['de', 'name', 'Er flog nach Moskau zurück.', 'Er flog nach Genf zurück.'],
    ['de', 'name', 'Am Montag traf Angela Merkel ein.', 'Am Montag traf Gerhard Schröder ein.'],
    ['de', 'attribution', 'Die Stadt fiel, sagte er am Montag.', 'Die Stadt fiel, erklärte er am Montag.'],
    ['de', 'house-style', 'Es waren 5.000 Menschen dort.', 'Es waren 5 000 Menschen dort.'],
    ['de', 'house-style', 'Es kostet 35 Millionen Euro heute.', 'Es kostet 35 Mio. € heute.'],
    ['fr', 'attribution', 'La ville est tombée, selon des militants.', 'La ville est tombée.'],
    ['fr', 'house-style', 'À 19h30, il est parti.', 'À 19:30, il est parti.'],
    ['fr', 'wording', 'Il voit un homme.', 'Il voit une femme.'],
    ['es', 'attribution', 'La ciudad cayó, según activistas.', 'La ciudad cayó.'],
    ['it', 'figure', 'Sono morte cinque persone ieri.', 'Sono morte sette persone ieri.'],
    ['pt', 'house-style', 'Custou 5 milhões de reais.', 'Custou 5.000.000 de reais.'],
    ['nl', 'figure', 'Er vielen gisteren 5 doden.', 'Er vielen gisteren 7 doden.'],
    ['ru', 'house-style', 'Погибло 5 тыс. человек.', 'Погибло 5000 человек.'],
    ['ru', 'attribution', 'Город пал, по словам активистов.', 'Город пал.'],
    ['ar', 'figure', 'قتل عشرات في المدينة', 'قتل 200 في المدينة'],
    ['ar', 'house-style', 'قتل ٢٠٠ في المدينة', 'قتل 200 في المدينة'],
    ['ar', 'attribution', 'قال ناشطون ان المدينة سقطت', 'ان المدينة سقطت'],
    ['zh', 'house-style', '造成二百人死亡。', '造成200人死亡。'],
    ['zh', 'figure', '造成1.5万人死亡。', '造成2万人死亡。'],
    ['zh', 'attribution', '外长表示会谈有用。', '外长指出会谈有用。'],
    ['ko', 'wording', '정부는 회담을 거부했다.', '정부는 회담을 환영했다.'],
  ])('%s: calls it %s: %s | %s', (language, kind, left, right) => {
    expect(edits(left, right, language).map((edit) => edit.split(':')[0])).toEqual([kind]);
  });

  it.each([
    ['zh', '北京否决了该决议', '北京支持了该决议', '否决 -> 支持'],
    ['ja', 'プーチン氏は会談を拒否した。', 'プーチン氏は会談を受諾した。', '拒否 -> 受諾'],
  ])('marks no more than what differs in a script without spaces: %s', (language, left, right, change) => {
    expect(edits(left, right, language)).toEqual([`wording: ${change}`]);
  });
});

describe('quotation marks beside a contraction or an altered word', () => {
  it('are edits of their own', () => {
    expect(edits(`"I'm tired," he said.`, '‘I am tired,’ he said.')).toEqual([
      'house-style: " -> ‘',
      "house-style: I'm -> I am",
      'house-style: " -> ’',
    ]);
    expect(edits('"Slow teams lose," he said.', '‘Poor teams lose,’ he said.')).toEqual([
      'house-style: " -> ‘',
      'quotation: Slow -> Poor',
      'house-style: " -> ’',
    ]);
  });

  it('mark a British quotation as one', () => {
    expect(edits('‘We were slow and lost,’ he said.', '‘We were poor and lost,’ he said.')).toEqual([
      'quotation: slow -> poor',
    ]);
    expect(edits("The teachers' slow plan failed.", "The teachers' poor plan failed.")).toEqual([
      'wording: slow -> poor',
    ]);
  });
});

describe('properties of edits', () => {
  it('turns the left text into the right one, and swaps with the sides', () => {
    fc.assert(
      fc.property(relatedArticles, ({ left, right }) => {
        const found = editsBetween(left, right);
        expect(applied(0, asOneLink(left, right, found), left, right)).toBe('the right text');
        const paragraphs = (article: Article) => article.paragraphs.map(({ text }) => text).join('\n');
        if (paragraphs(left) !== paragraphs(right)) expect(editsBetween(right, left)).toEqual(found.map(swapEdit));
      }),
      PROPERTY,
    );
  });

  it('stays inside its paragraphs and out of surrogate pairs, in any text', () => {
    const text = fc.string({ unit: 'binary', maxLength: 60 });
    fc.assert(
      fc.property(text, text, text, (a, b, c) => {
        const [left, right] = [`${a} 😀 ${b}`, `${a} 😃 ${c}`];
        for (const edit of editsBetween(articleOf([left]), articleOf([right]))) {
          for (const [span, whole] of [
            [edit.left, left],
            [edit.right, right],
          ] as const) {
            if (span === null) continue;
            expect(span.start).toBeLessThan(span.end);
            expect(span.end).toBeLessThanOrEqual(whole.length);
            for (const offset of [span.start, span.end])
              expect(/^[\uD800-\uDBFF][\uDC00-\uDFFF]$/.test(whole.slice(offset - 1, offset + 1))).toBe(false);
          }
        }
      }),
      PROPERTY,
    );
  });

  it('keeps the words of a long text without full stops', () => {
    const words = Array.from({ length: 6000 }, (_, index) => `w${(index * 7919) % 1009} v${(index * index) % 997}`);
    const left = words.join(' ');
    const right = words.map((word, index) => (index % 50 === 7 ? 'changed' : word)).join(' ');
    expect(edits(left, right).length).toBeGreaterThan(100);
  });
});
