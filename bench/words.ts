import { readFileSync } from 'node:fs';
import { diffArrays, diffWords, diffWordsWithSpace } from 'diff';
import { languageData } from '../src/engine/text/language';
import { folder } from '../src/engine/text/fold';
import { plainArticle } from '../src/engine/article/plain';
import { editsOf } from '../src/engine/diff/edits';

type Span = readonly [number, number];
interface Case { a: string; b: string; at: Span[]; bt: Span[]; gold: { a: boolean[]; b: boolean[] }[] }
const TOK = /[\p{L}\p{N}_]+(?:[-'’.,:][\p{L}\p{N}_]+)*|[^\p{L}\p{N}_\s]/gu;
const tok = (t: string): Span[] => [...t.matchAll(TOK)].map((m) => [m.index, m.index + m[0].length]);
const joinT = (ts: string[]): [string, Span[]] => { let s = ''; const sp: Span[] = []; for (const t of ts) { if (s) s += ' '; sp.push([s.length, s.length + t.length]); s += t; } return [s, sp]; };
const within = (t: Span, spans: Span[]) => spans.some((s) => s[0] < t[1] && t[0] < s[1]);
function load(f: string): Case[] {
  return readFileSync(`/tmp/w/shared/bench/word-${f}.dev.jsonl`, 'utf8').trim().split('\n').map((l) => {
    const r = JSON.parse(l);
    if (r.a_text !== undefined) {
      const at = tok(r.a_text), bt = tok(r.b_text);
      const ch = (t: Span[], s: 'a' | 'b') => t.map((x) => within(x, r.edits.flatMap((e: any) => e[s] ? [e[s]] : [])));
      return { a: r.a_text, b: r.b_text, at, bt, gold: [{ a: ch(at, 'a'), b: ch(bt, 'b') }] };
    }
    const [a, at] = joinT(r.a), [b, bt] = joinT(r.b);
    if (r.alternatives) {
      const ch = (n: number, s: string, alt: any[]) => Array.from({ length: n }, (_, i) => alt.some((e) => e[s] && e[s][0] <= i && i < e[s][1]));
      return { a, b, at, bt, gold: (r.alternatives.length ? r.alternatives : [[]]).map((alt: any[]) => ({ a: ch(at.length, 'a', alt), b: ch(bt.length, 'b', alt) })) };
    }
    const ga = r.a.map(() => true), gb = r.b.map(() => true);
    for (const [i, j] of r.sure) if (r.a[i].toLowerCase() === r.b[j].toLowerCase()) { ga[i] = false; gb[j] = false; }
    return { a, b, at, bt, gold: [{ a: ga, b: gb }] };
  });
}
type M = (c: Case) => { a: boolean[]; b: boolean[] };
const bySpans = (c: Case, sa: Span[], sb: Span[]) => ({ a: c.at.map((t) => within(t, sa)), b: c.bt.map((t) => within(t, sb)) });
const parts = (c: Case, ps: { added?: boolean; removed?: boolean; value: string }[]) => { let i = 0, j = 0; const sa: Span[] = [], sb: Span[] = []; for (const p of ps) { if (p.added) { sb.push([j, j + p.value.length]); j += p.value.length; } else if (p.removed) { sa.push([i, i + p.value.length]); i += p.value.length; } else { i += p.value.length; j += p.value.length; } } return bySpans(c, sa, sb); };
const lcs: M = (c) => {
  const w = (t: string, s: Span[]) => s.map(([x, y]) => t.slice(x, y).toLowerCase());
  const a: boolean[] = [], b: boolean[] = [];
  for (const p of diffArrays(w(c.a, c.at), w(c.b, c.bt))) for (const _ of p.value) { if (!p.added) a.push(!!p.removed); if (!p.removed) b.push(!!p.added); }
  return { a, b };
};
const lang = languageData('en'); const f = folder(lang);
const cur: M = (c) => {
  const side = (t: string) => ({ article: plainArticle([t], 'en'), language: lang, folded: f });
  const e = editsOf(0, { left: [0], right: [0], relation: 'edited', score: 1, moved: false }, side(c.a), side(c.b)).edits.filter((x) => !process.env.NOCASE || !x.left || !x.right || c.a.slice(x.left.start, x.left.end).toLowerCase() !== c.b.slice(x.right.start, x.right.end).toLowerCase());
  return bySpans(c, e.flatMap((x) => x.left ? [[x.left.start, x.left.end] as Span] : []), e.flatMap((x) => x.right ? [[x.right.start, x.right.end] as Span] : []));
};
const methods: Record<string, M> = process.env.ONLY ? { cur } : { lcs, words: (c) => parts(c, diffWords(c.a, c.b)), space: (c) => parts(c, diffWordsWithSpace(c.a, c.b)), cur };
const data = ['argrewrite-v2', 'arxivedits', 'multimwa-wiki'].map((x) => [x, load(x)] as const);
function evalAll(label: string, m: M) {
  const out = data.map(([name, cs]) => {
    let T = 0, FP = 0, FN = 0;
    for (const c of cs) {
      const p = m(c);
      let best: [number, number, number, number] | undefined;
      for (const g of c.gold) {
        let t = 0, fp = 0, fn = 0;
        for (const s of ['a', 'b'] as const) p[s].forEach((x, i) => { const y = g[s][i]!; if (x && y) t++; else if (x) fp++; else if (y) fn++; });
        const F = t + fp + fn ? 2 * t / (2 * t + fp + fn) : 1;
        if (!best || F > best[0]) best = [F, t, fp, fn];
      }
      T += best![1]; FP += best![2]; FN += best![3];
    }
    return `${(T / (T + FP)).toFixed(3)}/${(T / (T + FN)).toFixed(3)}/${(2 * T / (2 * T + FP + FN)).toFixed(3)}`;
  });
  console.log(label.padEnd(28), out.join('   '));
}
for (const [k, m] of Object.entries(methods)) evalAll(k, m);
if (process.env.SHOW) {
  const [, cs] = data[Number(process.env.SHOW)]!;
  const m = methods[process.env.M ?? 'lcs']!;
  const rows = cs.map((c) => { const p = m(c); let e = 0; const show = (s: 'a' | 'b') => { const sp = s === 'a' ? c.at : c.bt; const t = s === 'a' ? c.a : c.b; return sp.map(([x, y], i) => { const w = t.slice(x, y); const P = p[s][i], G = c.gold[0]![s][i]; if (P !== G) e++; return P && G ? `[${w}]` : P ? `+${w}+` : G ? `-${w}-` : w; }).join(' '); }; const s = `A ${show('a')}\nB ${show('b')}\n`; return { e, s }; });
  rows.sort((x, y) => y.e - x.e);
  for (const r of rows.slice(0, 40)) console.log(r.e, '\n' + r.s);
}
