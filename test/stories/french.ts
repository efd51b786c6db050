import type { NewsSample } from './newsSample';

export const french: NewsSample = {
  language: 'fr',
  left: `Déraillement d’un train régional près de Montbrun : sept blessés

Par Claire Fournier

Un train régional a déraillé mercredi matin à l’entrée de la gare de Montbrun, faisant sept blessés, dont un grave, a indiqué la préfecture. Quelque 180 passagers se trouvaient à bord.

La rame, partie de Saint-Aubin à 6h52, roulait à une vitesse normale lorsque deux voitures sont sorties des rails. Elles se sont immobilisées contre le talus, à quelques mètres d’un pont.

« J’ai cru que tout allait basculer dans la rivière », a raconté Nadia Belkacem, une infirmière de 34 ans qui se rendait à son travail. Elle s’en tire avec une entorse au poignet.

Les voyageurs indemnes ont été conduits dans le gymnase de la commune, où des boissons chaudes leur ont été servies. Une cellule de soutien psychologique y a été ouverte.

Le ministre des Transports, Alain Mercier, s’est rendu sur les lieux en fin de matinée et a demandé un rapport sous quinze jours. La ligne, qui accueille chaque jour près de 4 000 voyageurs, avait été rénovée en 2019 pour un montant de 62 millions d’euros.

Dans les rues de Montbrun, on ne parlait que de cela au marché. « Ma fille prend ce train tous les jours », soupirait une marchande de fromages.

L’opposition régionale a dénoncé « des années d’abandon du rail ». Sa cheffe de file, Sophie Lambert, réclame la convocation d’une séance extraordinaire du conseil dès vendredi.

Les causes de l’accident restent à établir. Selon les premiers éléments de l’enquête, un rail se serait rompu au passage du convoi, fragilisé par le gel de ces derniers jours.

Le trafic aérien à l’aéroport voisin n’a pas été perturbé.

Les syndicats de cheminots rappellent qu’ils alertent depuis des mois sur le manque de personnel affecté à l’entretien des voies. Ils appellent à une journée de grève la semaine prochaine.`,
  right: `Montbrun : un train sort des rails, huit blessés

Par Julien Roche et Inès Garnier

MONTBRUN (AFP) – Un train régional a déraillé mercredi à l’entrée de la gare de Montbrun, faisant huit blessés, dont un grave, a annoncé la préfecture. Environ 180 passagers étaient à bord.

L’opposition régionale a dénoncé « des années d’abandon du rail ». Sa cheffe de file, Sophie Lambert, exige la convocation d’une séance extraordinaire du conseil dès jeudi.

La rame, partie de Saint-Aubin à 6h52, roulait à une vitesse normale lorsque deux voitures sont sorties des rails. Elles se sont immobilisées contre le talus, à quelques mètres d’un pont.

Ceux qui n’avaient rien ont trouvé refuge au gymnase municipal. Des psychologues les y attendaient, avec du café et des couvertures.

L’axe ne rouvrira pas avant lundi au plus tôt. D’ici là, des autocars assureront la desserte, avec un temps de parcours allongé de quarante minutes.

Le ministre des Transports, Alain Mercier, s’est rendu sur les lieux en fin de matinée et a demandé un rapport sous quinze jours.

La ligne, qui accueille chaque jour près de 4000 voyageurs, avait été rénovée en 2019 pour 62 millions d’euros. Les travaux avaient duré onze mois.

Parmi les blessés figurent deux lycéens et le contrôleur. Légèrement touchée, une passagère se souvient du choc : « J’ai cru que tout allait basculer dans la rivière. » Elle a pu rentrer chez elle dans l’après-midi.

Le gel pourrait être en cause : d’après les enquêteurs, un rail aurait cédé sous le poids du convoi. Des expertises devront le confirmer.

Du côté des syndicats, on n’est guère surpris. Faute de bras, l’entretien des voies laisse à désirer depuis des mois, disent les cheminots, qui feront grève la semaine prochaine.

Le maire a promis d’accueillir les familles aussi longtemps que nécessaire. Un fleuriste a déposé un bouquet devant la gare.`,
  other: `À Montbrun, le marché de Noël fait le plein

Par Claire Fournier

Plus de 12 000 visiteurs se sont pressés mercredi dans les allées du marché de Noël de Montbrun, a indiqué la préfecture. Un record pour un jour de semaine.

Le ministre des Transports, Alain Mercier, venu en voisin de Saint-Aubin, a goûté au vin chaud. « C’est le plus beau marché de la région », a-t-il plaisanté devant les caméras.

Sophie Lambert, elle, a préféré les stands d’artisans. L’élue a acheté un jouet en bois pour sa nièce et salué des commerçants.

La fête doit durer jusqu’au 24 décembre. Une patinoire de 400 mètres carrés a été installée devant la gare.`,
};
