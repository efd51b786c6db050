import type { NewsSample } from './newsSample';

export const german: NewsSample = {
  language: 'de',
  left: `Großbrand in Chemiefabrik bei Lünthal: Zwölf Verletzte

Von Anna Keller

Bei einem Großbrand in einer Chemiefabrik am Stadtrand von Lünthal sind in der Nacht zum Dienstag zwölf Menschen verletzt worden, drei von ihnen schwer. Das teilte die Feuerwehr am Morgen mit.

Die Flammen waren gegen 23.40 Uhr in einer Lagerhalle für Lösungsmittel ausgebrochen. Mehr als 200 Einsatzkräfte kämpften stundenlang gegen das Feuer, das erst am frühen Morgen unter Kontrolle gebracht werden konnte.

„Wir haben so etwas in dreißig Jahren nicht erlebt“, sagte Einsatzleiter Markus Brandl vor den rauchenden Trümmern der Halle. Seine Leute seien am Ende ihrer Kräfte.

Die Bewohner der angrenzenden Siedlung wurden aufgefordert, Fenster und Türen geschlossen zu halten. Eine Gefahr durch giftige Gase bestand nach Messungen der Behörden aber nicht.

Der Betreiber, die Rheinchem AG, bedauerte den Vorfall und kündigte eine umfassende Untersuchung an. Das Unternehmen beschäftigt in Lünthal rund 850 Menschen und stellt vor allem Vorprodukte für die Autoindustrie her.

Auf dem Parkplatz des Supermarkts gegenüber standen am Vormittag Dutzende Schaulustige, manche hatten Klappstühle mitgebracht. Ein Bäcker verteilte Brötchen an die erschöpften Helfer.

Umweltministerin Petra Vogt reiste am Vormittag nach Lünthal und versprach den Betroffenen schnelle Hilfe. Das Land werde fünf Millionen Euro bereitstellen, sagte sie.

Wie es zu dem Unglück kam, ist noch unklar. Ermittler der Kriminalpolizei wollen die Ruine betreten, sobald Statiker sie freigegeben haben.

Die Börse reagierte gelassen, die Aktie gab am Dienstag nur um ein halbes Prozent nach.

Schon vor vier Jahren war in dem Werk ein Kessel explodiert. Damals kam ein Arbeiter ums Leben, die Staatsanwaltschaft stellte das Verfahren gegen die Werksleitung später ein.`,
  right: `Feuer zerstört Lagerhalle von Rheinchem in Lünthal

Von Jens Albrecht und Miriam Sauer

LÜNTHAL – Bei einem Großbrand in einem Chemiewerk am Stadtrand von Lünthal sind in der Nacht zu Dienstag 14 Menschen verletzt worden, drei davon schwer. Das erklärte die Polizei am Morgen.

Umweltministerin Petra Voigt reiste am Mittag nach Lünthal und versprach den Betroffenen schnelle Hilfe. Das Land werde 5 Mio. Euro bereitstellen, erklärte sie.

Die Flammen waren gegen 23.40 Uhr in einer Lagerhalle für Lösungsmittel ausgebrochen. Mehr als 200 Einsatzkräfte kämpften stundenlang gegen das Feuer, das erst am frühen Morgen unter Kontrolle gebracht werden konnte.

Anwohner sollten vorsorglich ihre Fenster geschlossen lassen. Messungen ergaben keine Hinweise auf giftige Gase in der Luft, wie das Landratsamt mitteilte.

Die Bahn sperrte die Strecke nach Kornau für sechs Stunden, Pendler mussten auf Busse umsteigen. Am Abend rollten die Züge wieder nach Plan.

Der Betreiber, die Rheinchem AG, bedauerte den Vorfall und kündigte eine umfassende Untersuchung an.

Das Unternehmen beschäftigt in Lünthal etwa 850 Menschen und stellt vor allem Vorprodukte für die Autoindustrie her. In der Stadt ist es der größte Arbeitgeber.

Die Feuerwehr war mit Kräften aus vier Landkreisen angerückt, auch Werksfeuerwehren halfen. Einsatzleiter Brandl klang am Ende der Schicht heiser: „Wir haben so etwas in dreißig Jahren nicht erlebt.“ Noch am Abend loderten Glutnester auf.

Zur Ursache des Unglücks konnten die Ermittler zunächst nichts sagen. Die Ruine gilt als einsturzgefährdet, erst müssen Statiker das Betreten erlauben.

Es ist nicht der erste schwere Zwischenfall in der Fabrik: Als vor vier Jahren ein Kessel explodierte, starb ein Arbeiter. Angeklagt wurde von der Staatsanwaltschaft niemand.

Der Gemeinderat will am Donnerstag über einen größeren Abstand zwischen Wohnhäusern und Industrie beraten. Grüne und Freie Wähler hatten das seit langem verlangt.`,
  other: `Lünthal bekommt ein neues Hallenbad

Von Anna Keller

Die Stadt Lünthal baut für 18 Millionen Euro ein neues Hallenbad. Der Stadtrat stimmte dem Vorhaben am Dienstag mit großer Mehrheit zu.

Umweltministerin Petra Vogt lobte bei einem Besuch die Pläne für die Solaranlage auf dem Dach. „So sieht die Zukunft unserer Städte aus“, sagte sie.

Die Rheinchem AG will sich mit einer Spende von 200.000 Euro beteiligen. Im Gegenzug dürfen die Mitarbeiter des Unternehmens an zwei Abenden in der Woche kostenlos schwimmen.

Feuerwehrmann Markus Brandl, der auch den Schwimmverein leitet, freut sich auf sechs Bahnen statt bisher vier. Die Eröffnung ist in drei Jahren geplant.`,
};
