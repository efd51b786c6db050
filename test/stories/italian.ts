import type { NewsSample } from './newsSample';

export const italian: NewsSample = {
  language: 'it',
  left: `Frana a Castelmora, due dispersi e trenta sfollati

di Giulia Ferrante

Una frana si è staccata nella notte tra lunedì e martedì dal monte Orsaro e ha travolto tre case a Castelmora. Due persone risultano disperse, ha riferito la protezione civile, mentre 30 abitanti hanno dovuto lasciare le loro abitazioni.

Il fronte è largo circa 150 metri e ha portato a valle fango, tronchi e massi grandi come automobili. I vigili del fuoco scavano con le mani e con i cani da ricerca.

«È venuta giù la montagna con un rumore di tuono», racconta Ettore Valli, pensionato di 71 anni, salvato dal nipote. Della sua stalla non resta nulla.

La strada provinciale è interrotta e la frazione di Pian dei Faggi si raggiunge soltanto a piedi. L’elettricità manca da ieri sera.

Il presidente della Regione, Marco Bellini, ha chiesto lo stato di emergenza. Il governo ha stanziato un primo aiuto di otto milioni di euro, destinato alla messa in sicurezza del versante e agli alloggi per le famiglie.

Nella piazza del paese qualcuno ha acceso un fuoco per scaldare i soccorritori. Il parroco ha fatto suonare le campane a mezzogiorno.

Il sindaco Paolo Neri ha detto che il piano di evacuazione «ha funzionato alla perfezione». Le scuole resteranno chiuse fino a giovedì.

I geologi spiegano che il terreno, già impregnato dalle piogge di ottobre, non ha più retto. Altri smottamenti non sono esclusi.

La partita di domenica si giocherà regolarmente.

Legambiente accusa: da anni si chiedeva di mettere mano al versante, ma i fondi stanziati nel 2016 non sono mai stati spesi.`,
  right: `Castelmora, la montagna frana sulle case: tre dispersi

di Luca Moretti e Sara Conti

CASTELMORA (ANSA) - Una frana si è staccata nella notte tra lunedì e martedì dal monte Orsaro e ha investito tre case a Castelmora. Tre persone risultano disperse, ha comunicato la prefettura, mentre 35 abitanti hanno dovuto lasciare le loro abitazioni.

Il sindaco Paolo Nesi ha spiegato che il piano di evacuazione «ha funzionato bene». Le scuole resteranno chiuse fino a venerdì.

Il fronte è largo circa 150 metri e ha portato a valle fango, tronchi e massi grandi come automobili. I vigili del fuoco scavano con le mani e con i cani da ricerca.

Senza corrente e isolata: così si è svegliata la frazione di Pian dei Faggi, dove ora si arriva solo a piedi.

Un gruppo di studenti in gita è stato ospitato in un convento. Rientreranno a casa in pullman.

Il presidente della Regione, Marco Bellini, ha chiesto lo stato di emergenza.

Il governo ha stanziato un primo aiuto di 8 milioni di euro, destinato alla messa in sicurezza del versante e agli alloggi per le famiglie. Il decreto sarà firmato domani.

Al centro sportivo sono state sistemate le brande. Un anziano, avvolto in una coperta, fissa il vuoto e ripete: «È venuta giù la montagna con un rumore di tuono». La moglie gli tiene la mano.

Troppa acqua nel terreno dopo le piogge di ottobre, è la spiegazione dei geologi, che temono nuovi smottamenti.

I soldi per sistemare il versante c’erano dal 2016, ma nessuno li ha usati, denunciano gli ambientalisti di Legambiente.

Una raccolta di vestiti è partita nelle parrocchie della valle. Servono soprattutto scarpe e giacche da bambino.`,
  other: `Castelmora festeggia la castagna

di Giulia Ferrante

Tre giorni di assaggi e musica: a Castelmora torna martedì la sagra della castagna, con 30 bancarelle.

Il sindaco Paolo Neri inaugurerà la mostra dei vecchi attrezzi agricoli. «È la festa di tutto il paese», dice.

Il presidente della Regione, Marco Bellini, premierà il dolce migliore nella frazione di Pian dei Faggi.

Ettore Valli, pensionato, insegnerà ai bambini a intrecciare cesti. L’ingresso costa due euro.`,
};
