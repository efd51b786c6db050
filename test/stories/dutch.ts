import type { NewsSample } from './newsSample';

export const dutch: NewsSample = {
  language: 'nl',
  left: `Explosie verwoest flat in Westerhaven, drie doden

Door Sanne de Wit

Bij een explosie in een flatgebouw in Westerhaven zijn zaterdagochtend drie mensen om het leven gekomen en zeventien gewond geraakt, meldt de veiligheidsregio. Twee bewoners worden nog vermist.

De klap was rond 06.10 uur tot in de wijde omgeving te horen. Een deel van de derde en vierde verdieping stortte in, waarna brand uitbrak in het trappenhuis.

„Het leek alsof er een vliegtuig op ons dak viel”, zei buurvrouw Ria Kooistra, die in haar ochtendjas naar buiten rende. Haar ramen lagen aan scherven op straat.

Omwonenden worden opgevangen in de sporthal. De netbeheerder heeft het gas in de hele wijk afgesloten, zodat zeker vierhonderd huishoudens in de kou zitten.

Burgemeester Henk Postma sprak van een zwarte dag voor de stad en liet de vlaggen halfstok hangen. Het gebouw telt 64 appartementen, dateert uit 1971 en stond op de lijst om volgend jaar gerenoveerd te worden.

Op de markt legden kooplui hun werk even stil. Een bloemist deelde witte rozen uit aan voorbijgangers.

Minister Eva van Dongen noemde de ramp „hartverscheurend” en zegde 2,5 miljoen euro toe. Ze bezoekt de getroffen families maandag.

De recherche houdt rekening met een gaslek, maar sluit andere scenario’s niet uit. Specialisten onderzoeken het puin met speurhonden.

De veerdienst naar de eilanden vaart gewoon volgens dienstregeling.

Huurders hadden in de weken voor de ramp herhaaldelijk geklaagd over een gaslucht in de kelder. De woningcorporatie stuurde volgens hen pas na een maand een monteur.`,
  right: `Dodental na ontploffing flat Westerhaven loopt op

Door Bram Visser

WESTERHAVEN (ANP) - Bij een explosie in een flatgebouw in Westerhaven zijn zaterdagochtend vier mensen om het leven gekomen en 17 gewond geraakt, zegt de brandweer. Eén bewoner wordt nog vermist.

Minister Eva van Dongen noemde de ramp „onvoorstelbaar” en zegde 3 miljoen euro toe. Ze bezoekt de getroffen gezinnen dinsdag.

De klap was rond 06.10 uur tot in de wijde omgeving te horen. Een deel van de derde en vierde verdieping stortte in, waarna brand uitbrak in het trappenhuis.

Zeker vierhonderd huishoudens zitten zonder gas, want de netbeheerder draaide in de wijk de kraan dicht. Wie niet naar huis kan, slaapt in de sporthal.

Het ziekenhuis riep personeel op om van vakantie terug te komen. Operaties die konden wachten, zijn uitgesteld.

Burgemeester Henk Postma sprak van een zwarte dag voor de stad en liet de vlaggen halfstok hangen.

Het gebouw telt 64 appartementen, dateert uit 1971 en stond op de lijst om volgend jaar gerenoveerd te worden. De bewoners zijn vooral ouderen.

Achter de linten staan mensen met dekens om hun schouders. Een vrouw van verderop in de straat beeft nog als ze vertelt: „Het leek alsof er een vliegtuig op ons dak viel.” Haar kat is zoek.

Mogelijk lekte er gas, denkt de recherche, al wordt niets uitgesloten. Met speurhonden wordt het puin doorzocht.

Al weken rook het in de kelder naar gas, vertellen huurders. Op hun klachten bij de woningcorporatie kwam een maand lang geen monteur.

Voor de nabestaanden is een rekening geopend. De kerken houden zondagavond een gezamenlijke dienst.`,
  other: `Westerhaven krijgt nieuwe bibliotheek aan het water

Door Sanne de Wit

Westerhaven bouwt een bibliotheek op de kop van de haven. De gemeenteraad trekt er 17 miljoen euro voor uit.

Burgemeester Henk Postma noemde het ontwerp „een huiskamer voor iedereen”. De bouw begint zaterdag met het heien van de eerste paal.

Minister Eva van Dongen legt volgend voorjaar de eerste steen.

Ria Kooistra, voorzitter van de leesclub, hoopt vooral op genoeg stoelen bij het raam.`,
};
