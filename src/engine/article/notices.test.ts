import { describe, expect, test } from 'vitest';
import { parseArticle } from './parse';

const BEFORE = [
  'Varn bridge closed after cracks found',
  'Engineers closed the Varn bridge to all traffic on Monday evening after an inspection found cracks in its cables.',
  'The bridge carries about 41,000 vehicles a day, and its closure left commuters with long detours.',
];
const AFTER = 'The roads agency said it had ordered new cables for the bridge from a foundry in Kessel.';

function roleOf(paragraph: string): string | undefined {
  return parseArticle([...BEFORE, paragraph, AFTER].join('\n\n')).paragraphs[BEFORE.length]?.role;
}

describe('a note that the article was changed', () => {
  test.each([
    'CORRECTION: The bridge was opened in 1961, not 1916.',
    'Correction, March 4: An earlier version gave the wrong year.',
    '(Correction: The bridge was opened in 1961, not 1916.)',
    "[Correction 4 March: the mayor's name is Olden.]",
    '*This story has been corrected to show that the bridge was opened in 1961.',
    '* Corrected: the year.',
    'This version corrects the name of the mayor in paragraph 2.',
    'This version CORRECTS that the bridge opened in 1961.',
    'This story was updated at 4 p.m. with a statement from the mayor.',
    'This article was updated on 4 March 2026.',
    'This article has been updated to reflect new information.',
    'Updated 4 March: adds comment from mayor.',
    'UPDATE, 4 March, 10:30: This post has been updated with a comment.',
    'We have amended this article to make clear that the bridge is owned by the city.',
    'We have corrected the year in which the bridge was opened.',
    'We previously reported that the bridge was opened in 1916. We regret the error.',
    'Due to an editing error, an earlier version of this article misstated the year the bridge was opened.',
    'Because of an editing error, an article on Monday about the Varn bridge misstated the year it was opened.',
    'An earlier version misspelled the name of the mayor.',
    'A previous version of this report gave the wrong year.',
    'In an earlier version of this article, the mayor was misnamed.',
    'The original version of this story said the bridge opened in 1916. It opened in 1961.',
    "Editor's note: The headline of this article was changed on 4 March.",
    'Editor’s Note, 4 March: this article has been edited.',
    'A note to our readers: this report has been clarified.',
    'For the record: the bridge was opened in 1961, not 1916 as stated in an earlier version.',
    'For the Record, 10:10 a.m. March 4: An earlier version misstated the year.',
    'Clarification – this article has been amended to include a response from the harbour office.',
    'We are happy to clarify that Mr Olden was not involved.',
    'This headline has been changed since publication.',
    'The headline and text of this article were amended on 4 March 2026.',
    'This piece was amended after publication to remove a name.',
    'Last amended 4 March 2026 to correct the year.',
    'The year of opening was corrected in this article on 4 March.',
    'A photo caption in an earlier version misidentified the mayor.',
    'The Ledger regrets the error.',
    'Refiles to fix typographical error in headline',
    '(This March 2 story has been corrected to fix the year in paragraph 5)',
    '(Corrects year in paragraph 5)',
    '(Refiles to add dropped word in headline)',
    '(Adds quotes, background)',
    'Corrected version: fixes year in paragraph 5.',
    'Story corrected on March 4 to say the bridge opened in 1961.',
    'Post updated at 16:10 with comment from the mayor.',
    'This is a corrected version of an article first published on 2 March.',
    'This is an updated version of a story first published on 2 March.',
    'Korrektur: Die Brücke wurde 1961 eröffnet, nicht 1916.',
    'Anmerkung der Redaktion: In einer früheren Version hieß es, die Brücke sei 1916 eröffnet worden.',
    'In einer früheren Version dieses Artikels wurde ein falsches Jahr genannt. Wir haben den Fehler korrigiert.',
    'Hinweis: In einer früheren Fassung stand ein falsches Jahr. Wir bitten, den Fehler zu entschuldigen.',
    'Der Artikel wurde am 4. März um eine Stellungnahme ergänzt.',
    'Wir haben den Artikel nachträglich korrigiert.',
    '(Korrektur im 2. Absatz: Jahr der Eröffnung.)',
    'In der ursprünglichen Version des Artikels war von 1916 die Rede.',
    'Anm. d. Red.: Das Jahr wurde korrigiert.',
    'Rectificatif : le pont a été ouvert en 1961 et non en 1916.',
    "Cet article a été modifié le 4 mars pour corriger la date d'ouverture.",
    'Mise à jour le 4 mars à 10h : ajout de la réaction de la maire.',
    'Une version précédente de cet article indiquait à tort que le pont datait de 1916.',
    'Contrairement à ce que nous avions écrit, le pont a été ouvert en 1961. Nous prions nos lecteurs de nous excuser.',
    'Erratum. Le pont a été ouvert en 1961.',
    'Corrige la date au 2e paragraphe',
    'Corrección: el puente se inauguró en 1961, no en 1916.',
    'Una versión anterior de este artículo decía que el puente se inauguró en 1916.',
    'Este artículo ha sido actualizado el 4 de marzo para corregir el año.',
    'Fe de errores: el puente se inauguró en 1961.',
    'Nota de la redacción: el año se ha corregido.',
    'En una versión anterior de esta noticia se daba un año equivocado.',
    '(Corrige el año en el segundo párrafo)',
    'La versión original de este texto indicaba otro año.',
  ])('is clutter: %s', (paragraph) => {
    expect(roleOf(paragraph)).toBe('boilerplate');
  });

  test.each([
    'The article of the treaty was amended in 2019 to allow longer trains.',
    'The government corrected its figures on Monday, saying 13 people had died.',
    'An earlier version of the bill had allowed longer trains.',
    'An earlier version of the bridge was swept away in 1916.',
    'Updated figures show that 40,000 cars cross the bridge each day.',
    'The report was updated on Monday after engineers found more cracks.',
    'This report was written by engineers and was changed before it was published, the mayor said.',
    'The correction in house prices has hit the harbour district hardest.',
    'Corrections officers closed the road to the prison at Kessel.',
    'The newspaper said it regretted the error and had sacked the editor.',
    'The company corrected the statement, saying it regretted the error.',
    'Corrected for inflation, the bridge cost 60 million.',
    'Der Artikel 5 des Gesetzes wurde 2019 geändert.',
    'Die Behörde korrigierte ihre Zahlen am Montag auf 13 Tote.',
    'In einer früheren Version des Gesetzes war von sechs Wochen die Rede.',
  ])('is news: %s', (paragraph) => {
    expect(roleOf(paragraph)).toBe('body');
  });
});
