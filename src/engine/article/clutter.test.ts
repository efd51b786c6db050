import { describe, expect, test } from 'vitest';
import { rolesInStory } from './testing';

describe('what an outlet says to its readers about itself', () => {
  test.each([
    'To continue reading, please subscribe or log in.',
    'You have 2 free articles remaining this month.',
    'You have read three of your five free articles.',
    'Get unlimited access to the Ostry Ledger.',
    'This article is for subscribers only. Subscribe now to continue reading.',
    'This story is available exclusively to Ledger subscribers.',
    'Already a subscriber? Log in',
    'Subscribe today for just €1 a week.',
    'Register for free to read more.',
    'Log in to read the rest of this article.',
    'Enjoying our coverage? Support local journalism. Become a member today.',
    'Support local journalism.',
    'Your subscription helps us send reporters where the news is.',
    'We rely on readers like you to keep our reporting free for everyone.',
    'Join thousands of readers who get our morning newsletter.',
    'Sign up to our daily briefing and get the top stories in your inbox.',
    'Download our app for breaking news alerts',
    'Create an account or sign in to save this article.',
    'Unlock this article with a free trial. Cancel at any time.',
    'Want more stories like this? Try a digital subscription for £1 a month.',
    'You have reached your monthly limit of free stories.',
    'This content is available to registered users only.',
    'Not a member yet? Join today from €4 a month.',
    'Enjoy 3 months of the Ledger for €1.',
    'The rest of this article is behind a paywall.',
    'Follow the Ostry Ledger on WhatsApp.',
    'Independent journalism costs money. Help us keep it going.',
    'Got a tip? Email tips@ledger.example.',
    'Premium article',
    'Mit einem Abo lesen Sie alle Artikel.',
    'Cet article est payant. Déjà abonné ? Connectez-vous.',
    'Dit artikel is alleen voor abonnees.',
    'Эта статья доступна только подписчикам.',
    '登录后继续阅读',
    'Bitte abonnieren Sie, um weiterzulesen.',
    'Sie haben noch zwei kostenlose Artikel in diesem Monat. Jetzt abonnieren.',
    'Cet article est réservé aux abonnés. Abonnez-vous pour lire la suite.',
    'Suscríbete para seguir leyendo.',
    'Este contenido es exclusivo para suscriptores.',
    'Assine e tenha acesso ilimitado a todas as matérias.',
    'Abbonati per continuare a leggere.',
    'Neem een abonnement om verder te lezen.',
    'Для продолжения чтения оформите подписку.',
    '本文仅供订阅用户阅读。',
    'この記事は有料会員限定です。',
  ])('%s', (paragraph) => {
    expect(rolesInStory(paragraph)).toEqual(['boilerplate', 'boilerplate']);
  });

  test.each([
    'Subscribers to the ferry scheme would pay nothing for a month, the company said.',
    'Netflix is raising the price of its subscription to €12 a month from March, its third increase in two years.',
    'If you subscribe to the bus company, you will pay more from March.',
    'You can register to vote online until Friday, or at the town hall.',
    'Sign up for the scheme by 1 May, and you could save £50 a year.',
    '“You must subscribe now,” the letter to our readers read.',
    'The paper lost a third of its subscribers in a year and closed its newsletter.',
    'She had an account with the bank and wanted access to it.',
    'Join the queue early: the first ferry leaves at six.',
    'The account that our reporter was given differs from the one in the report.',
    'He told our reporter that the account of the accident was wrong.',
    'Support for the bridge is high among members of the council.',
    'We are all members of one family, and our house is on fire.',
    'Get the facts before you vote, the minister said.',
    'He was jailed for 3 months for 2 thefts.',
    'Inspectors would have unlimited access to the plant for a year.',
    'He dined at a members-only club by the river on Friday.',
    'The paper put its site behind a paywall in 2010 and never looked back.',
    'The suspect walked free for 30 days before he was caught.',
    'Residents can have their say at a meeting in the town hall on Friday.',
    'Follow the river north and the bridge comes into view.',
  ])('is not news: %s', (paragraph) => {
    expect(rolesInStory(paragraph)).toEqual(['body', 'body']);
  });
});

describe('a note that the article was changed has one role', () => {
  test.each([
    'Correction: An earlier version of this article misstated the number of cables. There are four, not six.',
    'This article was amended on 4 March 2026. An earlier version said there were six cables.',
    '• This article was amended on 4 March 2026 to correct the number of cables.',
    'Correction (March 4): The bridge has four cables, not six, as an earlier version of this story said.',
    'Correction, March 4, 2026, 9:10 a.m.: The bridge has four cables, not six.',
    'CLARIFICATION: This story has been updated to say that the hearing was on Tuesday.',
    'Clarification — The hearing was on Tuesday.',
    'Editor’s note: The hearing was on Tuesday, not on Wednesday.',
    'Update: This story has been updated with a comment from the agency.',
    'This story has been updated.',
    'The headline of this article was changed after publication.',
    'On 4 March this article was amended to correct the number of cables.',
    'An earlier version of this article misspelled Tilda Marrow’s name.',
    '(Corrects number of cables in paragraph 3)',
    '(This March 4 story has been refiled to fix a spelling in paragraph 2)',
    'Corrected on 4 March to say that there are four cables.',
    'We have amended an earlier version that said six cables.',
    'Update, 9:10 a.m.: The agency has responded; this story has been changed.',
    '* Correction appended',
    'A correction was made on March 4, 2026: The bridge has four cables.',
    'Wir haben den Artikel aktualisiert.',
    'Article mis à jour le 4 mars.',
    'Korrektur: Die Brücke hat vier Seile, nicht sechs.',
    'Dieser Artikel wurde am 4. März 2026 aktualisiert.',
    'In einer früheren Version dieses Artikels hieß es, die Brücke habe sechs Seile.',
    'Anmerkung der Redaktion: Die Anhörung war am Dienstag.',
    'Rectificatif : le pont a quatre câbles, et non six.',
    'Cet article a été modifié le 4 mars 2026.',
    'Una versión anterior de este artículo decía que había seis cables.',
    'Este artículo ha sido actualizado.',
    'Este texto foi corrigido em 4 de março.',
    'Questo articolo è stato aggiornato il 4 marzo.',
    'Dit artikel is aangepast.',
    'I en tidligere versjon av denne saken sto det at broen har seks kabler.',
    'Материал был обновлен 4 марта.',
    'تصحيح: للجسر أربعة كابلات وليس ستة.',
    '更正：大桥有四根缆索，而不是六根。',
  ])('%s', (paragraph) => {
    expect(rolesInStory(paragraph)).toEqual(['boilerplate', 'boilerplate']);
  });

  test.each([
    'A correction of the river’s course was planned in 1974: it was never made.',
    'Correction officers in Kessel went on strike on Monday over pay.',
    'Update: the minister has resigned.',
    'The article of the constitution on bridges was amended in 2019.',
    'Corrected to account for inflation, fares have fallen by a tenth.',
    'An earlier version of the bill would have closed the bridge.',
    'Une première version du texte avait été rejetée en mars.',
    'In einer früheren Version des Gesetzes war die Brücke nicht genannt.',
    'The law was amended in 2019 after a report of the county auditor.',
    'The bridge was updated with new cables in 1998, and an earlier version stood upstream.',
  ])('news is no such note: %s', (paragraph) => {
    expect(rolesInStory(paragraph)).toEqual(['body', 'body']);
  });
});

describe('page numbers and jump lines', () => {
  test.each([
    'BRIDGE: Continued from page 4',
    'Continued on Page A4.',
    'Please see BRIDGE, Page A4',
    'Fortsetzung auf Seite 4',
    'Suite page 4',
    'Viene de la página 1',
    '4 | News ledger.example',
    'Page 4 of 7',
    '- 4 -',
  ])('%s', (paragraph) => {
    expect(rolesInStory(paragraph)).toEqual(['boilerplate', 'boilerplate']);
  });

  test('sentences about pages stay body', () => {
    expect(rolesInStory('He read it out from page 4.')).toEqual(['body', 'body']);
    expect(rolesInStory('The talks continued on page one.')).toEqual(['body', 'body']);
  });
});
